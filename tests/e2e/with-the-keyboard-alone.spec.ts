import { checkAccessibility, expect, look, test } from '../support/journey'
import { arrowDownTo, arrowDownToRadio, tabTo } from '../support/keyboard'
import { litHouses } from '../support/lane'
import { meetQuestion, told } from '../support/question-card'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'

test('the first press leads past the top of the page, and nothing on the way to its end holds the focus', async ({
  page,
}) => {
  await page.goto('/')
  const skip = page.getByRole('link', { name: 'Bỏ qua phần đầu, tới nội dung' })
  await tabTo(page, skip)
  await expect(skip).toBeInViewport()
  await checkAccessibility(page, 'home with the skip link')
  await look(page, 'skip-link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Học bài đầu tiên' }))
  await tabTo(page, page.getByRole('contentinfo').getByRole('button', { name: 'Cỡ chữ rất lớn' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-text', '3')
})

test('the top of the page leads to the catalogue, the module and a lesson', async ({ page, isMobile }) => {
  await page.goto('/')
  await test.step('opens the menu, where there is one', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Ngõ Số' }))
    await openMenu(page, isMobile)
  })
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Học', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/hoc')
  await tabTo(page, page.getByRole('link', { name: /VNeID/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: /^1\.1/ }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(LESSON)
})
