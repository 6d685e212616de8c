import type { Page } from '@playwright/test'
import { beginDraftFor } from '../support/begin-draft'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { play } from '../support/practice'
import { sidewaysRoom } from '../support/sideways'

const COPY = { from: 'copy', lessonId: 'vneid.1-3', title: 'Trả tiền ở chợ quê' } as const
const check = (page: Page) => page.getByRole('region', { name: 'Máy kiểm' })
const save = (page: Page) => page.getByRole('button', { name: 'Ghi nhận' }).click()

test('a trainer writes a practice from a pattern, plays it and records the ways', async ({
  page,
  site,
  signInAs,
}) => {
  await signInAs('giangvien')
  const draft = beginDraftFor(site.database, 'giangvien', COPY, { 'practice.yaml': '' })
  const practice = `/soan-bai/${draft}/tap-lam`
  await page.goto(practice)
  await checkAccessibility(page, 'patterns of a practice')
  await look(page, 'practice-patterns')
  await page.getByRole('button', { name: /Trả tiền bằng mã QR/ }).click()
  await expect(check(page)).toContainText('Chơi được tới cùng')
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'a practice at a glance')
  await look(page, 'practice-glance')

  await page.getByLabel('Tên màn hình mới').fill('Hộp thư')
  await page.getByRole('button', { name: 'Thêm một màn hình' }).click()
  await expect(check(page)).toContainText('Không có cách nào tới màn hình “hop-thu”.')
  await look(page, 'practice-unreachable')
  await check(page).getByRole('link', { name: 'Sửa chỗ này' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hộp thư')

  await page.goto(`${practice}/man-hinh/bank`)
  await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await page.getByRole('link', { name: 'Nút bấm' }).last().click()
  await page.getByLabel('Chữ', { exact: true }).fill('Xem hộp thư')
  await page.getByLabel('Máy nói').fill('')
  await page.getByLabel('Tới màn hình').selectOption('hop-thu')
  await checkAccessibility(page, 'a part of a screen')
  await look(page, 'practice-part')
  await save(page)
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'a screen of a practice')
  await look(page, 'practice-screen')

  await page.goto(`${practice}/loi/moi`)
  await page.getByLabel('Chuyện gì xảy ra, vài chữ').fill('Người lạ giữ mã của bạn')
  await page.getByLabel('Chuyện gì sẽ xảy ra').fill('Bạn gửi mã đi. Người lạ dùng mã ấy để vào máy của bạn.')
  await page.getByLabel('Dấu hiệu đã bỏ qua').fill('Mã trong tin nhắn không gửi cho ai.')
  await checkAccessibility(page, 'a mistake of a practice')
  await save(page)
  await expect(check(page)).toContainText('Không thao tác nào dẫn tới lỗi')

  await page.goto(`${practice}/man-hinh/hop-thu`)
  await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await page.getByRole('link', { name: 'Nút bấm' }).click()
  await page.getByLabel('Chữ', { exact: true }).fill('Gửi mã cho người lạ')
  await page.getByLabel('Máy nói').fill('')
  await page.getByLabel('Mắc chỗ nhầm').selectOption({ index: 3 })
  await save(page)

  await page.goto(`${practice}/choi`)
  await expect(page.locator('form.practice[data-awake]')).toBeVisible()
  await expect(page.getByRole('button', { name: /Ghi lại/ })).toHaveCount(0)
  await play(page, [{ press: 'bank' }, { press: 'nut' }, { press: 'nut-2' }])
  await expect(page.getByRole('status').filter({ hasText: 'Người lạ giữ mã của bạn' })).toBeVisible()
  await checkAccessibility(page, 'a practice being tried')
  await look(page, 'practice-trial')
  await page.getByRole('button', { name: 'Ghi lại đường tới chỗ nhầm này' }).click()
  await expect(check(page)).toContainText('Chơi được tới cùng')

  await page.goto(`${practice}/choi`)
  await expect(page.locator('form.practice[data-awake]')).toBeVisible()
  await play(page, [
    ...[{ press: 'bank' }, { press: 'scan' }, { press: 'stall' }, { press: 'same' }],
    ...[{ type: 'so-tien', text: '45000' }, { press: 'pay-now' }],
    ...[{ type: 'ma-khoa', text: '2468' }, { press: 'confirm' }],
  ])
  await page.getByRole('button', { name: 'Ghi lại làm lời giải' }).click()
  await expect(check(page)).toContainText('Chơi được tới cùng')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('forms keep what was typed when somebody else saved, outcomes have conditions, and it is played page by page', async ({
    page,
    context,
    site,
    signInAs,
    noise,
  }) => {
    noise.allow(/409/)
    await signInAs('giangvien')
    const draft = beginDraftFor(site.database, 'giangvien', COPY, { 'practice.yaml': '' })
    const practice = `/soan-bai/${draft}/tap-lam`
    await page.goto(practice)
    await page.getByRole('button', { name: /Trang trắng/ }).click()
    await page.getByRole('link', { name: 'Mở màn hình thứ hai' }).click()
    const other = await context.newPage()
    await other.goto(`${practice}/buoc/0`)
    await other.getByLabel('Việc làm trong bước này').fill('Mở trang hai')
    await save(other)
    await other.close()
    await page.getByLabel('Gợi ý đầu tiên').fill('Tìm ở góc phải.')
    await save(page)
    await expect(page.getByRole('alert')).toContainText('Có người vừa ghi trước bạn')
    await expect(page.getByRole('alert')).toContainText('Mở trang hai')
    await expect(page.getByLabel('Gợi ý đầu tiên')).toHaveValue('Tìm ở góc phải.')
    await look(page, 'practice-conflict')
    await page.getByLabel('Việc làm trong bước này').fill('Mở trang hai')
    await save(page)
    await expect(page.getByText('Tìm ở góc phải.')).toBeVisible()

    await page.goto(`${practice}/khi-bam?cho=screens.hai.parts.1.does`)
    await page.getByText('Thêm một khả năng').click()
    await page.getByLabel('Thứ tự').last().fill('0')
    await page.getByLabel('Nhóm 1, điều kiện 1').last().selectOption('buoc-mot=todo')
    await page.getByLabel('Máy nói').last().fill('Hãy làm bước một trước.')
    await look(page, 'practice-outcomes')
    await save(page)
    await expect(page.getByRole('listitem').filter({ hasText: 'Nút bấm' }).first()).toBeVisible()

    await page.goto(`${practice}/bo?cho=screens.hai`)
    await expect(page.getByRole('listitem').filter({ hasText: 'Màn hình một' })).toBeVisible()
    await page.goto(`${practice}/choi`)
    await page.getByRole('button', { name: 'Đi tiếp' }).click()
    await page.getByRole('button', { name: 'Xong', exact: true }).click()
    await page.getByRole('button', { name: 'Ghi lại làm lời giải' }).click()
    await expect(check(page)).toBeVisible()
  })
})
