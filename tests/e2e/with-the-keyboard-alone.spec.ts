import { checkAccessibility, expect, look, test } from '../support/journey'
import { arrowDownTo, arrowDownToRadio, tabTo } from '../support/keyboard'
import { litHouses } from '../support/lane'
import { aNewMember } from '../support/member'
import { openHeaderByKeyboard } from '../support/page-header'
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

test('the top of the page leads to the catalogue, the module and a lesson', async ({ page }) => {
  await page.goto('/')
  const header = await openHeaderByKeyboard(page)
  await checkAccessibility(page, 'home with its menu')
  await look(page, 'menu')
  await tabTo(page, header.getByRole('link', { name: 'Học', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/hoc')
  await tabTo(page, page.getByRole('link', { name: 'VNeID – danh tính số' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: /^1\.1/ }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(LESSON)
})

test('every kind of question is answered, from the first to the lit house', async ({ page }) => {
  await page.goto(LESSON)
  const single = await meetQuestion(page, 'Bà Tư đã tự đăng ký mức 01')
  await tabTo(page, single.getByRole('radio').first())
  await page.keyboard.press('Space')
  await arrowDownToRadio(page, single.getByLabel('Chờ ít hôm cho tài khoản tự lên thành mức 02'))
  await page.keyboard.press('Enter')
  await expect(told(single)).toContainText('Tài khoản không tự lên mức.')
  await arrowDownToRadio(page, single.getByLabel('Mang thẻ căn cước tới công an xã làm mức 02'))
  await tabTo(page, single.getByRole('button', { name: 'Thử lại' }))
  await page.keyboard.press('Enter')
  await expect(told(single)).toContainText('Đúng rồi')

  const number = await meetQuestion(page, 'Chị Mận làm thẻ căn cước năm 31 tuổi')
  await tabTo(page, number.getByRole('textbox'))
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await expect(told(number)).toContainText('Đúng rồi')

  const multiple = await meetQuestion(page, 'Bác cần bỏ những gì vào túi?')
  for (const option of ['Thẻ căn cước bản thật', 'Chiếc SIM đứng tên bác', 'Điện thoại của bác']) {
    await multiple.getByRole('checkbox').first().focus()
    await page.keyboard.press('Shift+Tab')
    await tabTo(page, multiple.getByLabel(option))
    await page.keyboard.press('Space')
  }
  await tabTo(page, multiple.getByRole('button', { name: 'Xem đúng hay chưa' }))
  await page.keyboard.press('Space')
  await expect(told(multiple)).toContainText('Đúng rồi')

  const order = await meetQuestion(page, 'Chú Lâm chuẩn bị đi làm mức 02')
  for (const step of ['Xem lại thẻ', 'kiểm tra SIM', 'Bỏ đủ ba thứ', 'Điền phiếu TK01', 'Để cán bộ']) {
    await order.getByRole('button').first().focus()
    await page.keyboard.press('Shift+Tab')
    await tabTo(page, order.getByRole('button', { name: step }))
    await page.keyboard.press('Space')
  }
  await tabTo(page, order.getByRole('button', { name: 'Xem đúng hay chưa' }))
  await page.keyboard.press('Enter')
  await expect(told(order)).toContainText('Đúng rồi')

  const match = await meetQuestion(page, 'Mỗi người ở thôn Đồng Chùa có một hoàn cảnh')
  const pairs = {
    'Bà Tư chỉ cần mức 01': 'Tự đăng ký trên điện thoại ở nhà',
    'Anh Tài ở xa quê, cần mức 02': 'Tới công an phường nơi đang ở',
    'Em Minh 13 tuổi, cần mức 02': 'Cha mẹ đưa tới công an',
    'Cụ Bính chỉ có chứng minh nhân dân': 'Đi làm thẻ căn cước trước',
  }
  for (const [left, right] of Object.entries(pairs)) {
    await tabTo(page, match.getByLabel(left))
    await arrowDownTo(page, match.getByLabel(left), right)
  }
  await tabTo(page, match.getByRole('button', { name: 'Xem đúng hay chưa' }))
  await page.keyboard.press('Enter')
  await expect(told(match)).toContainText('Đúng rồi')

  await tabTo(page, page.getByRole('button', { name: 'Xong bài này' }))
  await page.keyboard.press('Enter')
  await expect(litHouses(page)).toHaveCount(1)
})

test('a short text is typed and sent by Enter', async ({ page }) => {
  await page.goto('/hoc/vneid/nhan-ra-vneid-gia')
  const text = await meetQuestion(page, 'xin một quyền cho nó nhìn màn hình và bấm thay bạn')
  await tabTo(page, text.getByRole('textbox'))
  await page.keyboard.type('tro nang')
  await page.keyboard.press('Enter')
  await expect(told(text)).toContainText('Đúng rồi')
})

test('somebody registers and signs out', async ({ page }) => {
  const member = aNewMember()
  await page.goto('/dang-ky')
  await tabTo(page, page.getByLabel('Tên hoặc biệt danh'))
  await page.keyboard.type(member.name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(member.identifier)
  await page.keyboard.press('Tab')
  await page.keyboard.type(member.secret)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã lập tài khoản.')).toBeVisible()
  const header = await openHeaderByKeyboard(page)
  await tabTo(page, header.getByRole('button', { name: 'Đăng xuất' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã đăng xuất khỏi máy này.')).toBeVisible()
})
