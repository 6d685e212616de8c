import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { beginDraftFor } from '../support/begin-draft'
import { aDocx, paragraph, picture, relationship, table } from '../support/docx'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysPhoto } from '../support/photo'
import { sidewaysRoom } from '../support/sideways'

test('a trainer adds a photo, brings text from Word, and takes the lesson along and back', async ({
  page,
  site,
  signInAs,
  noise,
}) => {
  test.slow() // four pages and their reviews
  noise.allow(/status of 40[04]/) // refused files; the page of the draft itself may not be there
  const draftId = beginDraftFor(site.database, 'giangvien', {
    from: 'template',
    moduleId: 'vneid',
    title: 'Gửi hồ sơ qua mạng',
  })
  await signInAs('giangvien')

  // A photograph turned sideways, with the place where it was taken.
  const photo = Buffer.from(await sidewaysPhoto({ width: 1600, height: 1200 }))
  await page.goto(`/soan-bai/${draftId}/hinh`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hình của bài')
  await checkAccessibility(page, 'pictures of a draft, none yet')
  await page.getByLabel('Hình trong máy').setInputFiles({
    name: 'IMG 0012.HEIC',
    mimeType: 'image/heic',
    buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'),
  })
  await page.getByRole('button', { name: 'Thêm hình' }).click()
  await expect(page.getByRole('alert')).toContainText('Hình kiểu HEIC của iPhone chưa đọc được')
  await look(page, 'picture-refused')
  await page
    .getByLabel('Hình trong máy')
    .setInputFiles({ name: 'Quầy một cửa.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByRole('button', { name: 'Thêm hình' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('quay-mot-cua.webp')
  const address = (await page.locator('figure img').getAttribute('src')) ?? ''
  const served = await page.request.get(address)
  expect(served.headers()).toMatchObject({
    ...{ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' },
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': expect.stringContaining('sandbox'),
  })
  const bytes = await served.body()
  const { width, height, exif, orientation } = await sharp(bytes).metadata()
  expect(height).toBeGreaterThan(width)
  expect({ exif, orientation }).toEqual({})
  expect(bytes.length).toBeLessThanOrEqual(40_000)
  await page.getByLabel('Hình cho thấy gì?').fill('Hình')
  await page.getByRole('button', { name: 'Đặt vào bài' }).click()
  await expect(page.getByRole('alert')).toContainText('Lời tả quá ngắn')
  await checkAccessibility(page, 'a picture without words')
  await look(page, 'picture-without-words')
  await page.getByLabel('Hình cho thấy gì?').fill('Cô Hạnh chỉ bác Sáu bấm nút Gửi')
  await expect(page.getByLabel('Hoặc chép dòng này')).toHaveValue(
    '<Figure src="media/quay-mot-cua.webp" alt="Cô Hạnh chỉ bác Sáu bấm nút Gửi" />',
  )
  await page.getByLabel('Đặt ở cuối mục').selectOption('Làm từng bước')
  await page.getByRole('button', { name: 'Đặt vào bài' }).click()
  await expect(page.getByText('Mục “Làm từng bước”')).toBeVisible()
  await page.getByLabel('Đổi tên').fill('Nút Gửi')
  await page.getByRole('button', { name: 'Đổi tên' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('nut-gui.webp')
  await expect(page.getByText('Mục “Làm từng bước”')).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await look(page, 'picture')
  await page.goto(`/soan-bai/${draftId}/hinh`)
  await expect(page.getByRole('link', { name: /nut-gui.webp.*Dùng ở 1 chỗ/ })).toBeVisible()
  await checkAccessibility(page, 'pictures of a draft')
  await look(page, 'pictures')

  // A document of Word: headings, a table, a picture, a macro.
  const docx = aDocx({
    body: `${paragraph('Chuẩn bị', 'Heading1')}${paragraph('Mang {thẻ} và &lt;máy&gt;.')}${table([
      [paragraph('Bước'), paragraph('Việc'), paragraph('Nhìn thấy')],
      [paragraph('1'), paragraph('Mở ứng dụng'), paragraph('Màn hình chính')],
    ])}${picture('rIdP', 'Màn hình chính của ứng dụng')}`,
    relationships: relationship('rIdP', 'image', 'media/a.jpeg'),
    parts: { 'word/media/a.jpeg': photo, 'word/vbaProject.bin': new Uint8Array(10) },
  })
  await page.goto(`/soan-bai/${draftId}/word`)
  await checkAccessibility(page, 'text from Word')
  await look(page, 'word')
  await page
    .getByLabel('Tệp Word (.docx)')
    .setInputFiles({ name: 'bai.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(docx) })
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem lại')
  await expect(page.getByText('Tệp có macro')).toBeVisible()
  await expect(page.getByLabel('Chữ sẽ vào bài')).toHaveValue(
    /## Chuẩn bị\n\nMang \\\{thẻ\\\} và \\<máy>\.\n\n<Steps>[\s\S]*<Figure src="media\/man-hinh-chinh-cua-ung-dung\.webp"/,
  )
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'text from Word, looked over')
  await look(page, 'word-review')
  await page.getByRole('button', { name: 'Đưa vào bài' }).click()
  await page.waitForURL(`/soan-bai/${draftId}`)
  await page.goto(`/soan-bai/${draftId}/hinh`)
  await expect(
    page.getByRole('link', { name: /man-hinh-chinh-cua-ung-dung.webp.*Dùng ở 1 chỗ/ }),
  ).toBeVisible()

  // Pasted with its headings, by the clipboard's own page.
  await page.goto(`/soan-bai/${draftId}/word`)
  await page.getByLabel('Chữ đã chép').evaluate((box) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<h2>Từ Word</h2><ul><li>Một <b>hai</b></li></ul>')
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await page.getByRole('button', { name: 'Xem lại' }).click()
  await expect(page.getByLabel('Chữ sẽ vào bài')).toHaveValue('## Từ Word\n\n- Một **hai**')

  // The lesson goes along as a zip, and comes back to the same draft.
  const download = page.waitForEvent('download')
  await page.goto(`/soan-bai/${draftId}/tai-ve`).catch(() => undefined) // a download leads nowhere
  const zip = readFileSync((await (await download).path()) ?? '')
  await page.goto('/soan-bai/nhap')
  await checkAccessibility(page, 'a zip to be sent')
  await look(page, 'folders')
  await page
    .getByLabel('Tệp .zip')
    .setInputFiles({ name: 'bai.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') })
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(page.getByRole('alert')).toContainText('Đây không phải tệp .zip')
  await page
    .getByLabel('Tệp .zip')
    .setInputFiles({ name: 'bai.zip', mimeType: 'application/zip', buffer: zip })
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(page.getByText('Thay chữ của bài đang soạn “Gửi hồ sơ qua mạng”')).toBeVisible()
  await checkAccessibility(page, 'a zip, looked over')
  await look(page, 'folder-review')
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await page.waitForURL(`/soan-bai/${draftId}`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('several pictures and a text are sent by plain forms', async ({ page, site, signInAs, noise }) => {
    noise.allow(/status of 40[04]/)
    const draftId = beginDraftFor(site.database, 'giangvien', {
      from: 'template',
      moduleId: 'vneid',
      title: 'Bài gửi bằng biểu mẫu',
    })
    await signInAs('giangvien')
    await page.goto(`/soan-bai/${draftId}/hinh`)
    const buffer = Buffer.from(await sidewaysPhoto({ width: 320, height: 240 }))
    await page.getByLabel('Hình trong máy').setInputFiles([
      { name: 'một.jpg', mimeType: 'image/jpeg', buffer },
      { name: 'hai.txt', mimeType: 'text/plain', buffer: Buffer.from('chữ') },
      { name: 'một.jpg', mimeType: 'image/jpeg', buffer },
    ])
    await page.getByRole('button', { name: 'Thêm hình' }).click()
    await expect(page.getByRole('alert')).toContainText('hai.txt: Đây không phải hình.')
    await expect(page.getByRole('link', { name: /mot(-2)?\.webp/ })).toHaveCount(2)

    await page.goto(`/soan-bai/${draftId}/word`)
    await page.getByLabel('Chữ đã chép').fill('Chào cả lớp\n- Mang thẻ\n- Mang máy')
    await page.getByRole('button', { name: 'Xem lại' }).click()
    await page.getByLabel('Thay toàn bộ phần chữ').check()
    await page.getByLabel('Chữ sẽ vào bài').fill('   ')
    await page.getByRole('button', { name: 'Đưa vào bài' }).click()
    await expect(page.getByRole('alert')).toContainText('Ô chữ đang trống')
    await page.getByLabel('Chữ sẽ vào bài').fill('Chào cả lớp.')
    await page.getByRole('button', { name: 'Đưa vào bài' }).click()
    await page.waitForURL(`/soan-bai/${draftId}`)
  })
})
