import { checkAccessibility, expect, look, test } from '../support/journey'
import { xlsxSheets } from '../support/xlsx-cells'

test('the head of a team reads what each member lacks, the nearest to ready first', async ({
  page,
  signInAs,
}) => {
  await signInAs('totruong')
  await page.goto('/to')
  await expect(page.getByText('Ai gần đủ điều kiện nhất đứng trước.')).toBeVisible()
  const told = await page.locator('.members .readiness').allTextContents()
  expect(told.length).toBeGreaterThan(1)
  for (const each of told) expect(each).toMatch(/^Sẵn sàng hướng dẫn$|^\S.* còn thiếu \S.*\.$/)
  const skills = told.map((each) => Number(/thành thạo (\d+) kỹ năng/.exec(each)?.[1] ?? 0))
  expect(skills[0]).toBeLessThanOrEqual(skills.at(-1) ?? 0)
  await checkAccessibility(page, 'what a team lacks')
  await look(page, 'team-readiness')

  const href = await page.getByRole('link', { name: 'Tải bảng Excel' }).getAttribute('href')
  const sheets = xlsxSheets(await (await page.request.get(href ?? '')).body())
  expect(Object.keys(sheets)).toEqual(['Sẵn sàng hướng dẫn', 'Bảng mức'])
  const rows = (sheets['Sẵn sàng hướng dẫn'] ?? []).slice(1)
  expect(rows).toHaveLength(told.length)
  expect(rows.map(([name]) => name)).toEqual(await page.locator('.members h2').allTextContents())
})
