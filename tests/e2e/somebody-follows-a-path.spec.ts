import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { checkAccessibility, expect, look, test } from '../support/journey'

type Paths = { paths: { id: string; title: string; steps: string[] }[] }
const { paths } = parse(readFileSync('content/paths.yaml', 'utf8')) as Paths

test('every path is offered, and its first house leads to a lesson', async ({ page }) => {
  for (const path of paths) {
    await page.goto('/lo-trinh')
    await page.getByRole('main').getByRole('link', { name: path.title }).click()
    await expect(page).toHaveURL(`/lo-trinh/${path.id}`)
    await page.getByRole('main').getByRole('link', { name: 'Bắt đầu học' }).click()
    await expect(page).toHaveURL(/^[^?]*\/hoc\/[a-z-]+\/[a-z0-9-]+$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('whoever follows a path is led along it, from the first page and from lesson to lesson', async ({
  page,
}) => {
  await page.goto('/lo-trinh')
  await checkAccessibility(page, 'paths')
  await look(page, 'paths')
  await page.getByRole('main').getByRole('link', { name: 'Hộ kinh doanh' }).click()
  await checkAccessibility(page, 'path')
  await page.getByRole('button', { name: 'Theo lộ trình này' }).click()
  await expect(page.getByText('Bạn đang theo lộ trình này')).toBeVisible()
  await look(page, 'path-followed')
  await checkAccessibility(page, 'path that is followed')

  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Lộ trình: Hộ kinh doanh' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Học bài đầu tiên' }).click()
  await expect(page).toHaveURL('/hoc/thanh-toan/chon-cong-cu')
  // In the module 3.3 would follow 3.2; the path goes on with 3.5.
  await page.getByRole('link', { name: /^Bài tiếp theo: 3\.2/ }).click()
  await expect(page).toHaveURL('/hoc/thanh-toan/quet-ma-chuyen-tien')
  await expect(page.getByRole('link', { name: /^Bài tiếp theo: 3\.5/ })).toBeVisible()

  await page.goto('/lo-trinh/ho-kinh-doanh')
  await page.getByRole('button', { name: 'Thôi theo lộ trình này' }).click()
  await expect(page).toHaveURL('/lo-trinh')
  await page.goto('/hoc/thanh-toan/quet-ma-chuyen-tien')
  await expect(page.getByRole('link', { name: /^Bài tiếp theo: 3\.3/ })).toBeVisible()
})

test('a path that is not there says so and leads on', async ({ page, noise }) => {
  noise.allow(/status of 404/)
  await page.goto('/lo-trinh/khong-co')
  await expect(page.getByRole('heading', { name: 'Ngõ này không có nhà' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a path is followed by plain forms', async ({ page }) => {
    await page.goto('/lo-trinh/moi-dung-may')
    await page.getByRole('button', { name: 'Theo lộ trình này' }).click()
    await expect(page).toHaveURL('/lo-trinh/moi-dung-may')
    await page.goto('/')
    await page.getByRole('link', { name: 'Học bài đầu tiên' }).click()
    await expect(page).toHaveURL('/hoc/dien-thoai/lam-quen-man-hinh')
  })
})

test('skills are shown beside the frameworks, both ways', async ({ page }) => {
  await page.goto('/hoc')
  await page.getByRole('link', { name: 'Kỹ năng và khung năng lực' }).click()
  await checkAccessibility(page, 'frameworks')
  await page.getByText('Khung năng lực số cho người học').first().click()
  const identity = page.locator('dl > div').filter({ hasText: 'Quản lý danh tính số' })
  await expect(identity.getByRole('link', { name: /^1\.1/ })).toBeVisible()
  await expect(page.locator('dl > div').filter({ hasText: 'Lập trình' })).toContainText('Chưa có bài nào.')
  await checkAccessibility(page, 'one framework open')
  await look(page, 'frameworks')
  await identity.getByRole('link', { name: /^1\.1/ }).click()
  await expect(page).toHaveURL('/hoc/vneid/hai-muc-tai-khoan')
})
