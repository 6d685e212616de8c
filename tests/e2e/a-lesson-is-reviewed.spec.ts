import type { Page } from '@playwright/test'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { askDraft } from '../support/lesson-draft'
import { choose, meetQuestion } from '../support/question-card'
import { sidewaysRoom } from '../support/sideways'

const LESSON = '/hoc/nen-tang/zalo-an-toan'
const CLASS = 'demo-lop-khoa-thang-11'

async function checkPage(page: Page, name: string): Promise<void> {
  await checkAccessibility(page, name)
  expect(await sidewaysRoom(page), name).toBe(0)
  await look(page, name)
}

test('a lesson is sent, noted, corrected, approved and published; the class learns it, and it is rolled back', async ({
  page,
  site,
  signInAs,
  anotherDevice,
}) => {
  test.slow()
  const of = { author: 'giangvien', scopeKind: 'class', scopeId: CLASS } as const
  const begun = { do: 'begin', ...of, lessonId: 'nen-tang.8-1' } as const
  const { draftId } = await askDraft<{ draftId: string }>(site.database, begun)
  const review = `/soan-bai/${draftId}/duyet`
  const [reviewing, learning] = [await anotherDevice(), await anotherDevice()]
  await signInAs('giangvien')
  await signInAs('kiemduyet', reviewing)
  await signInAs('hocsinh', learning)
  for (const each of [reviewing, learning]) await each.goto(`${site.origin}/`)

  await page.goto(`/soan-bai/${draftId}/ban-dia-phuong`)
  await checkPage(page, 'local-variant')
  await page.getByRole('link', { name: 'Từ chối đăng nhập lạ' }).click()
  const words = page.getByLabel('Nội dung của mục')
  await words.fill((await words.inputValue()).replace('Bấm đồng ý thì họ', 'Ở lớp mình, bấm đồng ý thì họ'))
  await checkPage(page, 'local-section')
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page.getByText('đã viết lại')).toHaveCount(1)
  await page.goto(review)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByRole('heading', { name: 'Chờ duyệt' })).toBeVisible({ timeout: 30_000 })

  await reviewing.goto(`${site.origin}${review}`)
  await expect(reviewing.locator('ins').filter({ hasText: 'Ở lớp mình' })).toBeVisible()
  await checkPage(reviewing, 'review')
  await reviewing
    .getByRole('link', { name: /^Ghi chú dòng/ })
    .nth(3)
    .click()
  await reviewing.getByLabel(/^Ghi chú cho dòng/).fill('Nói rõ là lớp nào.')
  await look(reviewing, 'review-note-form')
  await reviewing.getByRole('button', { name: 'Ghi chú', exact: true }).click()
  await expect(reviewing.getByText('Nói rõ là lớp nào.')).toBeVisible()
  await reviewing.getByText('Yêu cầu sửa').first().click()
  await reviewing.getByLabel('Cần sửa những gì?').fill('Sửa một chỗ theo ghi chú.')
  await reviewing.getByRole('button', { name: 'Gửi yêu cầu sửa' }).click()
  await expect(reviewing.getByRole('heading', { name: 'Cần sửa' })).toBeVisible()

  await page.goto(review)
  await expect(page.getByText('Sửa một chỗ theo ghi chú.')).toBeVisible()
  const write = { do: 'write', author: 'giangvien', draftId } as const
  await askDraft(site.database, { ...write, from: 'Ở lớp mình', to: 'Ở lớp kỹ năng số' })
  await page.reload()
  await page.getByRole('button', { name: 'Xong', exact: true }).click()
  await expect(page.getByText('Đã xong: Đỗ Minh Châu')).toBeVisible()
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByRole('heading', { name: 'Chờ duyệt' })).toBeVisible({ timeout: 30_000 })

  await reviewing.reload()
  await reviewing.getByRole('link', { name: 'Xem như người học' }).click()
  await expect(reviewing.locator('.drawn-block.is-new').filter({ hasText: 'Ở lớp kỹ năng số' })).toBeVisible()
  await checkPage(reviewing, 'review-drawn')
  await reviewing.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await reviewing.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(reviewing.getByText(/^Bản số 1, ở/)).toBeVisible({ timeout: 30_000 })
  await look(reviewing, 'review-published')

  await learning.goto(`${site.origin}${LESSON}`)
  await expect(learning.getByText('Ở lớp kỹ năng số')).toBeVisible()
  const credits = learning.getByRole('complementary', { name: 'Bài do địa phương soạn' })
  await expect(credits).toContainText('Đỗ Minh Châu')
  await expect(credits).toContainText('Nguyễn Thanh Thảo')
  await checkPage(learning, 'lesson-of-a-class')

  // Another edition comes out while the lesson stands open.
  await askDraft(site.database, { ...write, from: 'Ở lớp kỹ năng số', to: 'Trong lớp này' })
  const publishing = { do: 'publish', author: 'giangvien', reviewer: 'kiemduyet', draftId } as const
  const { editionId } = await askDraft<{ editionId: number }>(site.database, publishing)
  const question = await meetQuestion(learning, 'Bác Sáu thấy mình bị kéo vào nhóm')
  await choose(question, 'Bấm rời nhóm và kể cho người nhà biết')
  const answered = learning.waitForResponse((response) => response.url().includes('/tra-loi'))
  await question.getByRole('button', { name: 'Xem đúng hay chưa' }).click()
  expect(await (await answered).json()).toMatchObject({ feedback: { outcome: 'right' }, isRecorded: true })
  await learning.waitForTimeout(1_000)
  await learning.goto(`${site.origin}${LESSON}`)
  await expect(learning.getByText('Trong lớp này')).toBeVisible()

  await reviewing.goto(`${site.origin}/soan-bai/ban/${editionId}`)
  await checkPage(reviewing, 'edition')
  // The button says the same as the line of the history that follows.
  const restored = reviewing.waitForResponse((response) => response.url().includes('/dung-lai'))
  await reviewing.getByRole('button', { name: 'Dùng lại bản số 1' }).click()
  await restored
  await expect(reviewing.getByText('Dùng lại bản số 1', { exact: true })).toBeVisible()
  await learning.reload()
  await expect(learning.getByText('Ở lớp kỹ năng số')).toBeVisible()
  await credits.getByRole('link', { name: 'Xem bài gốc' }).click()
  await expect(learning.getByText('Ở lớp kỹ năng số')).toHaveCount(0)
  await expect(learning.getByText('Nơi bạn ở có bản riêng')).toBeVisible()
  await reviewing.goto(`${site.origin}/soan-bai/ban`)
  await checkPage(reviewing, 'editions')
})
