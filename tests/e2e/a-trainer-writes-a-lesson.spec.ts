import { beginDraft, lineInEditor, typeInEditor } from '../support/authoring'
import { checkPlainPage } from '../support/check-plain-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { goTo } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'

test('a trainer begins from a pattern, is told what is wrong, has it mended, sees the lesson, and it is saved', async ({
  page,
  signInAs,
  noise,
}) => {
  noise.allow(/status of 400/)
  await signInAs('giangvien')
  await page.goto('/')
  await goTo(page, 'Soạn bài')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soạn bài')
  await checkAccessibility(page, 'drafts')
  await look(page, 'drafts')

  await page.getByRole('link', { name: 'Soạn bài mới' }).click()
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await expect(page.getByRole('alert')).toContainText('Hãy')
  await checkAccessibility(page, 'new draft, refused')
  await look(page, 'draft-new')
  await beginDraft(page, 'Gọi điện cho bưu điện xã')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gọi điện cho bưu điện xã')
  const frame = page.frameLocator('iframe')
  const editor = page.getByRole('textbox', { name: 'Chữ của bài' })
  await expect(editor).toHaveAttribute('contenteditable', 'true')
  await checkAccessibility(page, 'editor')
  await look(page, 'editor')

  // Typing is shown and judged as it goes.
  await typeInEditor(page, 'Nói trong hai, ba câu ngắn.', ' Ai cũng sữ dụng được.')
  await expect(page.getByText('“sữ dụng” viết sai. Hãy sửa thành “sử dụng”.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Sửa giúp' }).click()
  await expect(page.getByText('Đã sửa giúp: chữ gõ nhầm.')).toBeVisible()
  await lineInEditor(page, 'Ai cũng sử dụng được.')
  await page.getByRole('button', { name: 'Ghi nhớ', exact: true }).click()
  await expect(page.getByText('Đã thêm: Ghi nhớ.')).toBeAttached()
  await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible()
  await page.getByRole('button', { name: 'Dữ kiện' }).click()
  await page.getByLabel('Tìm dữ kiện').fill('can cuoc')
  await page.getByRole('button', { name: 'Tìm', exact: true }).last().click()
  await checkAccessibility(page, 'finding a fact')
  await page
    .getByRole('region', { name: 'Dữ kiện đã kiểm' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click()
  await expect(page.getByText(/^Đã thêm dữ kiện \d+\.\d\d vào bài\.$/).first()).toBeAttached()
  const see = page.getByRole('button', { name: 'Xem', exact: true })
  if (await see.isVisible()) await see.click()
  await expect(frame.getByText('Ai cũng sử dụng được.')).toBeVisible()
  await expect(frame.getByText('Điều cần nhớ.')).toBeVisible()
  await look(page, 'editor-seen')
  await page.getByRole('button', { name: 'Bản in' }).click()
  await look(page, 'editor-print')
  expect(await sidewaysRoom(page)).toBe(0)

  await page.reload()
  await lineInEditor(page, 'Ai cũng sử dụng được.')
  await page.getByRole('link', { name: 'Thông tin bài' }).click()
  await page.getByLabel('Học hết bao nhiêu phút').fill('90')
  await checkAccessibility(page, 'information of a lesson')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByRole('alert')).toContainText('Hãy viết một số từ 5 tới 20.')
  await look(page, 'draft-information')
  await page.getByRole('link', { name: 'Thẻ hướng dẫn' }).click()
  await page.getByLabel('Câu thứ 1').fill('Bác cầm máy nhé.')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByLabel('Câu thứ 1')).toHaveValue('Bác cầm máy nhé.')
  await checkAccessibility(page, 'teach card as a form')
  await look(page, 'draft-teach-card')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same by plain forms: saved, mended, seen, an earlier text taken back, put away and out again', async ({
    page,
    signInAs,
  }) => {
    await signInAs('giangvien')
    await page.goto('/soan-bai/moi')
    await beginDraft(page, 'Gửi thư bằng máy tính')
    const box = page.getByLabel('Chữ của bài')
    const begun = await box.inputValue()
    await checkPlainPage(page, 'editor without JavaScript')
    await look(page, 'editor-plain')
    await box.fill(begun.replace('Nói trong hai, ba câu ngắn.', 'Ai cũng sữ dụng được.'))
    await page.getByRole('button', { name: 'Sửa giúp' }).click()
    await expect(page.getByText('Đã sửa giúp và lưu.')).toBeVisible()
    await expect(box).toHaveValue(/Ai cũng sử dụng được\./)
    await page.getByRole('link', { name: 'Xem thử bài' }).click()
    await expect(page.getByText('Ai cũng sử dụng được.')).toBeVisible()
    await page.getByRole('link', { name: 'Về chỗ soạn bài' }).click()

    const changed = (await box.inputValue()).replace('Ai cũng', 'Bà con nào cũng')
    await box.fill(changed)
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await expect(page.getByText('Đã lưu.')).toBeVisible()
    await page.getByRole('button', { name: 'Cất bài này' }).click()
    await expect(page.getByText('Đã cất bài.')).toBeVisible()
    await page.getByRole('link', { name: 'Đã cất' }).click()
    await page.getByRole('link', { name: 'Gửi thư bằng máy tính' }).click()
    await page.getByRole('button', { name: 'Lấy bài này ra lại' }).click()
    await expect(box).toHaveValue(/Bà con nào cũng/)
  })
})
