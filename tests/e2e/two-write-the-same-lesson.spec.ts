import { beginDraft, lineInEditor, typeInEditor } from '../support/authoring'
import { breakRequests } from '../support/break-requests'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysRoom } from '../support/sideways'

const SAVED = /^Đã lưu lúc \d\d:\d\d$/

test('of two who change one lesson neither loses a word', async ({ page, signInAs, anotherDevice }) => {
  await signInAs('giangvien')
  await page.goto('/soan-bai/moi')
  await beginDraft(page, 'Hai người cùng viết')
  await expect(page.getByRole('textbox', { name: 'Chữ của bài' })).toHaveAttribute('contenteditable', 'true')
  const other = await anotherDevice()
  await signInAs('quantri', other)
  await other.goto(page.url())
  await typeInEditor(other, 'Nói trong hai, ba câu ngắn.', ' Thêm ở máy kia.')
  await expect(other.getByText(SAVED)).toBeVisible()

  await typeInEditor(page, 'Nói rõ bấm vào đâu, gõ gì.', ' Thêm ở máy này.')
  const panel = page.getByRole('region', { name: 'Hai người cùng sửa một chỗ' })
  await expect(panel).toContainText('Thêm ở máy kia.')
  await expect(panel).toContainText('Thêm ở máy này.')
  await checkAccessibility(page, 'conflict of two writers')
  expect(await sidewaysRoom(page)).toBe(0)
  await look(page, 'draft-conflict')
  await panel.getByRole('button', { name: 'Ghép cả hai' }).click()
  await expect(page.getByText(SAVED)).toBeVisible()
  await expect(panel).toHaveCount(0)
  await page.reload()
  await lineInEditor(page, 'Thêm ở máy kia.')
  await lineInEditor(page, 'Thêm ở máy này.')

  // The same line: one of the two is chosen, the other stays among the earlier texts.
  await typeInEditor(page, 'Thêm ở máy này.', ' Câu một.')
  await expect(page.getByText(SAVED)).toBeVisible()
  await other.reload()
  await typeInEditor(page, 'Câu một.', ' Của tôi.')
  await expect(page.getByText(SAVED)).toBeVisible()
  await typeInEditor(other, 'Câu một.', ' Của kia.')
  await expect(other.getByText(SAVED).or(other.getByText('Hai người cùng sửa một chỗ'))).toBeVisible()
  await other.goto(`${page.url()}/ban-truoc`)
  await expect(other.getByRole('link', { name: /Bản lúc/ }).first()).toBeVisible()
  await checkAccessibility(other, 'earlier texts')
  await look(other, 'draft-earlier')
  await other
    .getByRole('link', { name: /Bản lúc/ })
    .first()
    .click()
  await checkAccessibility(other, 'an earlier text')
  await look(other, 'draft-earlier-text')
  await other.getByRole('button', { name: 'Lấy lại bản này' }).click()
  await expect(other.getByText('Đã lấy lại bản ấy.')).toBeVisible()
})

test('what is typed without a line stays on the device, is offered back, and reaches the server', async ({
  page,
  context,
  signInAs,
  noise,
}) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs('giangvien')
  await page.goto('/soan-bai/moi')
  await beginDraft(page, 'Sửa một chữ trên điện thoại')
  const editor = page.getByRole('textbox', { name: 'Chữ của bài' })
  await expect(editor).toHaveAttribute('contenteditable', 'true')
  await context.setOffline(true)
  await typeInEditor(page, 'Nói trong hai, ba câu ngắn.', ' Gõ lúc mất mạng.')
  await expect(page.getByText('Đang mất mạng: chữ vẫn giữ trên máy này')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await look(page, 'editor-phone-offline')
  await context.setOffline(false)
  await expect(page.getByText(SAVED)).toBeVisible()

  // The tab dies in the middle of a word: it is offered the next time.
  const mend = await breakRequests(page, '**/luu')
  await typeInEditor(page, 'Gõ lúc mất mạng.', ' Chưa kịp lưu.')
  await expect(page.getByText('Đang mất mạng: chữ vẫn giữ trên máy này')).toBeVisible()
  await page.reload()
  mend()
  await expect(page.getByText(/^Có phần chưa lưu được, gõ lúc \d\d:\d\d trên máy này\.$/)).toBeVisible()
  await checkAccessibility(page, 'unsaved text is offered')
  await look(page, 'editor-phone-lost')
  await page.getByRole('button', { name: 'Lấy lại phần ấy' }).click()
  await lineInEditor(page, 'Chưa kịp lưu.')
  await expect(page.getByText(SAVED)).toBeVisible()

  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page.frameLocator('iframe').getByText('Chưa kịp lưu.')).toBeVisible()
  await page.getByRole('button', { name: 'Viết', exact: true }).click()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('soan')))).toEqual(
    [],
  )
})
