import { seededRandom } from '../../app/lib/seeded-random'
import { guess } from '../support/guess'
import { expect, look, test } from '../support/journey'
import { letADayPass } from '../support/study'

test.use({ javaScriptEnabled: false })

const LESSONS = 6
const DAYS = 3

test('who guesses everything a hundred times on several days masters nothing, passes no exam, and is told kindly', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  test.slow()
  const random = seededRandom('guesses')
  const learner = await signInAsNewPerson('Nguyễn Văn Đoán')
  const addresses = await lessonAddresses()
  let answered = 0
  for (let day = 0; day < DAYS && answered < 100; day++) {
    for (const address of addresses) {
      await page.goto(address)
      const questions = await page.locator('form.q').count()
      for (let at = 0; at < questions && answered < 100; at++) {
        const card = page.locator('form.q').nth(at)
        await guess(card, random)
        await card.getByRole('button', { name: /^(Xem đúng hay chưa|Thử lại)$/ }).click()
        answered += 1
      }
    }
    letADayPass(site.database, learner)
  }
  expect(answered).toBe(100)

  await page.goto('/ho-so')
  const tiles = page
    .getByRole('region', { name: 'Bản đồ kỹ năng' })
    .getByRole('list', { name: 'Các kỹ năng: VNeID – danh tính số' })
    .getByRole('listitem')
  await expect(tiles).toHaveCount(7)
  for (const tile of await tiles.allTextContents()) expect(tile).toMatch(/(Chưa học|Đang học|Khá)$/)
  await look(page, 'map-of-who-guesses')

  await page.goto('/thi/vneid')
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  const asked = page.getByRole('group', { name: /^Câu \d+ trong 15/ })
  await expect(asked).toHaveCount(15)
  for (const question of await asked.all()) await guess(question, random)
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lần này chưa đạt')
  await expect(page.getByRole('button', { name: 'Nhận chứng nhận' })).toHaveCount(0)

  /** Of the module's six lessons, as its page links them. */
  async function lessonAddresses(): Promise<string[]> {
    await page.goto('/hoc/vneid')
    const links = await page
      .locator('main a[href^="/hoc/vneid/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    return [...new Set(links.filter((href) => /^\/hoc\/vneid\/[a-z0-9-]+$/.test(href)))].slice(0, LESSONS)
  }
})
