import { readdirSync } from 'node:fs'
import { cutOffText } from '../support/cut-off-text'
import { expect, look, test } from '../support/journey'
import { debrief, openPractice, play, shippedScenario } from '../support/practice'
import { sidewaysRoom } from '../support/sideways'

test.use({ viewport: { width: 320, height: 640 } })
test.skip(({ isMobile }) => !isMobile, 'the narrowest screen is a phone')

const modules = readdirSync('content', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    lessons: readdirSync(`content/${name}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('practice.yaml'))
      .map((file) => `${name}/${file.replace('/practice.yaml', '')}`),
  }))
  .filter(({ lessons }) => lessons.length > 0)

for (const { name, lessons } of modules) {
  test(`every practice of ${name} is played, and all fits the narrowest screen in the largest letters`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await page.goto('/')
    // The page shows it before the server knows it: whoever leaves at once would take the request along.
    const known = page.waitForResponse((response) => response.url().includes('/tuy-chon/co-chu'))
    await page.getByRole('contentinfo').getByRole('button', { name: 'Cỡ chữ rất lớn' }).click()
    await known
    await expect(page.locator('html')).toHaveAttribute('data-text', '3')
    for (const lesson of lessons) {
      const { slug, solution } = shippedScenario(lesson)
      await openPractice(page, slug)
      await expect(page.locator('html')).toHaveAttribute('data-text', '3')
      for (const [at, input] of solution.entries()) {
        if (at === Math.ceil(solution.length / 2)) await look(page, `practice-${slug}`)
        expect(await sidewaysRoom(page), `${slug}, before input ${at}`).toBe(0)
        expect(await cutOffText(page), `${slug}, before input ${at}`).toEqual([])
        await play(page, [input])
      }
      await expect(debrief(page), slug).toBeVisible()
    }
  })
}
