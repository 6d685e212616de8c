import type { Page } from '@playwright/test'
import { beginDraftFor } from '../support/begin-draft'
import { checkPlainPage } from '../support/check-plain-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { choose, questionAbout, told } from '../support/question-card'
import { sidewaysRoom } from '../support/sideways'

const COPY = { from: 'copy', lessonId: 'vneid.1-1', title: 'Hai mức tài khoản, bài của trường' } as const

const save = (page: Page) => page.getByRole('button', { name: 'Lưu câu này' }).last().click()

async function addKind(page: Page, list: string, kind: string): Promise<void> {
  await page.goto(list)
  await page.getByRole('button', { name: kind }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(kind) })).toBeVisible()
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a teacher writes a question of each kind by plain forms', async ({ page, signInAs, site, noise }) => {
    noise.allow(/400/)
    await signInAs('giangvien')
    const list = `/soan-bai/${beginDraftFor(site.database, 'giangvien', COPY)}/cau-hoi`
    await addKind(page, list, 'Một đáp án')
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Có người gọi xin mã OTP. Bà Tư nên làm gì?')
    await page.getByLabel('Lựa chọn 1', { exact: true }).fill('Đọc mã cho họ')
    await page.getByLabel('Vì sao chưa đúng').first().fill('Có mã là vào được tài khoản của bà.')
    await page.getByLabel('Lựa chọn 2', { exact: true }).fill('Tắt máy')
    await page.getByLabel('Đây là câu đúng').nth(1).check()
    await page.getByRole('button', { name: 'Thêm một lựa chọn' }).click()
    await expect(page.getByLabel('Lựa chọn 5', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Bỏ: Lựa chọn 4' }).click()
    await expect(page.getByLabel('Lựa chọn 5', { exact: true })).toHaveCount(0)
    await expect(page.getByLabel('Lựa chọn 1', { exact: true })).toHaveValue('Đọc mã cho họ')
    await expect(page.getByLabel('Đây là câu đúng').nth(1)).toBeChecked()
    await save(page)
    await expect(page.getByText('Đã ghi nhận.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Câu này còn cần' })).toBeVisible()
    await look(page, 'question-unfinished')
    const trial = questionAbout(page, 'Có người gọi xin mã OTP')
    await choose(trial, 'Đọc mã cho họ')
    await trial.getByRole('button', { name: 'Xem đúng hay chưa' }).click()
    await expect(told(trial)).toContainText('Có mã là vào được tài khoản của bà.')

    await addKind(page, list, 'Nhiều đáp án')
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Bác Sáu cần mang gì đi?')
    for (const [at, text] of ['Thẻ căn cước', 'Sổ đỏ', 'Điện thoại'].entries())
      await page.getByLabel(`Lựa chọn ${at + 1}`, { exact: true }).fill(text)
    await page.getByLabel('Đây là câu đúng').first().check()
    await page.getByLabel('Đây là câu đúng').nth(2).check()
    await save(page)

    await addKind(page, list, 'Xếp thứ tự')
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Làm mức hai theo thứ tự nào?')
    for (const [at, text] of ['Mang thẻ', 'Tới công an xã', 'Nhận tin nhắn'].entries())
      await page.getByLabel(`Việc thứ ${at + 1}`, { exact: true }).fill(text)
    await save(page)

    await addKind(page, list, 'Nối cặp')
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Cái nào dùng để làm gì?')
    for (const [at, [left, right]] of [
      ['OTP', 'Dùng một lần'],
      ['Passcode', 'Mở ứng dụng'],
      ['Mức hai', 'Làm giấy tờ'],
    ].entries()) {
      await page.getByLabel(`Bên trái ${at + 1}`, { exact: true }).fill(left ?? '')
      await page.getByLabel(`Ghép với ${at + 1}`, { exact: true }).fill(right ?? '')
    }
    await save(page)

    await addKind(page, list, 'Điền số')
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Passcode có mấy chữ số?')
    await page.getByLabel('Đáp số').fill('sáu')
    await save(page)
    await expect(page.getByRole('alert')).toContainText('Hãy gõ một con số')
    await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue('Passcode có mấy chữ số?')
    await expect(page.getByLabel('Đáp số')).toHaveValue('sáu')
    await checkPlainPage(page, 'a number that is none')
    await page.getByLabel('Đáp số').fill('6')
    await save(page)

    await addKind(page, list, 'Điền chữ')
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Mã gửi qua tin nhắn gọi là gì?')
    await page.getByLabel('Cách trả lời 1', { exact: true }).fill('mã OTP')
    await save(page)
    await expect(questionAbout(page, 'Mã gửi qua tin nhắn')).toBeVisible()

    await page.goto(list)
    const written = page.getByRole('listitem').filter({ hasText: 'Passcode có mấy chữ số?' })
    await expect(written).toContainText('Điền số')
    await written.getByRole('button', { name: /Đưa câu .* lên/ }).click()
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'Passcode' })).toBeVisible()
    await page
      .getByRole('button', { name: /Bỏ câu/ })
      .last()
      .click()
    await expect(page.getByText('Mã gửi qua tin nhắn gọi là gì?')).toHaveCount(0)
    await page.getByRole('button', { name: 'Lấy lại câu ấy' }).click()
    await expect(page.getByText('Đã ghi nhận.')).toBeVisible()
  })
})

test('two people change one question: the second sees what the first wrote and loses nothing', async ({
  page,
  signInAs,
  site,
  noise,
}) => {
  noise.allow(/409/)
  await signInAs('giangvien')
  const list = `/soan-bai/${beginDraftFor(site.database, 'giangvien', COPY)}/cau-hoi`
  await page.goto(list)
  await expect(page.getByRole('listitem').first()).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'the questions of a lesson')
  await look(page, 'questions-list')
  await page.getByRole('listitem').getByRole('link').first().click()
  await page.waitForURL(/cau-hoi\/.+/)
  await expect(page.getByRole('heading', { name: 'Người học sẽ thấy' })).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'the form of a question')
  await look(page, 'question-form')
  const trial = page.locator('form.q')
  await trial.getByRole('radio').first().check()
  await trial.getByRole('button', { name: 'Xem đúng hay chưa' }).click()
  await expect(trial.getByRole('status')).toContainText(/Đúng rồi|Chưa đúng/)

  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel('Lời giải thích').fill('Người kia viết lời này.')
  await save(other)
  await expect(other.getByText('Đã ghi nhận.')).toBeVisible()
  await page.getByLabel('Lời giải thích').fill('Tôi viết lời khác.')
  await save(page)
  await expect(page.getByRole('alert')).toContainText('Người kia viết lời này.')
  await expect(page.getByLabel('Lời giải thích')).toHaveValue('Tôi viết lời khác.')
  await checkAccessibility(page, 'a question that somebody else changed')
  await look(page, 'question-conflict')
  await page.getByRole('button', { name: 'Lưu bản của tôi đè lên' }).click()
  await expect(page.getByText('Đã ghi nhận.')).toBeVisible()
  await expect(page.getByLabel('Lời giải thích')).toHaveValue('Tôi viết lời khác.')
})
