import { checkAccessibility, expect, look, test } from '../support/journey'
import { litHouses } from '../support/lane'
import { deviceMemory, readAt } from '../support/lesson-page'
import { aNewMember, register } from '../support/member'
import { goTo } from '../support/page-header'
import { check, choose, meetQuestion, pair, pressInOrder, told, type } from '../support/question-card'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'

test('a resident sees what Ngõ Số is and gets to the first lesson by three presses', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Học kỹ năng số, từng bước một, ngay trên điện thoại',
  )
  await expect(page.getByRole('link', { name: 'Đăng ký, không cần thư điện tử' })).toBeVisible()
  await checkAccessibility(page, 'home')
  await look(page, 'home')

  await page.getByRole('link', { name: 'Học bài đầu tiên' }).click()
  await expect(page).toHaveURL(LESSON)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Hai mức tài khoản, chuẩn bị gì trước khi đi làm',
  )
  await expect(page.getByRole('heading', { name: 'Nguồn và ngày rà soát' })).toBeVisible()
  await checkAccessibility(page, 'lesson')
  await look(page, 'lesson')

  await goTo(page, 'Học')
  await checkAccessibility(page, 'catalogue')
  await look(page, 'catalogue')
  await page.getByRole('link', { name: 'VNeID' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('VNeID – danh tính số')
  await checkAccessibility(page, 'module')
  await look(page, 'module')
  await page.getByRole('link', { name: /1\.1/ }).click()
  await expect(page).toHaveURL(LESSON)
  await expect(page.getByRole('heading', { name: 'Hai mức khác nhau ở đâu' })).toBeVisible()
})

test('a wrong answer is told kindly why, a right one why the others are not', async ({ page }) => {
  await page.goto(LESSON)
  const card = await meetQuestion(page, 'Bà Tư đã tự đăng ký mức 01')
  await check(card)
  await expect(told(card)).toContainText('Bạn chưa trả lời xong câu này')

  await choose(card, 'Chờ ít hôm cho tài khoản tự lên thành mức 02')
  await check(card)
  await expect(told(card)).toContainText('Tài khoản không tự lên mức.')
  await expect(told(card)).not.toContainText('Mang thẻ căn cước tới công an xã')
  await expect(card.getByText('Bạn đã chọn câu này')).toBeVisible()
  await checkAccessibility(page, 'lesson with a wrong answer')
  await look(page, 'wrong-answer')

  await card.getByRole('link', { name: 'Xem lại chỗ này trong bài' }).click()
  await expect(page.getByRole('heading', { name: 'Hai mức khác nhau ở đâu' })).toBeInViewport()

  await choose(card, 'Mang thẻ căn cước tới công an xã làm mức 02')
  await check(card)
  await expect(told(card)).toContainText('Đúng rồi')
  await card.getByText('Vì sao các câu kia chưa đúng').click()
  await expect(told(card)).toContainText('Đăng ký lại vẫn chỉ là mức 01.')
  await expect(told(card)).toContainText('Cô Hạnh không thay được mức tài khoản của bà.')
  await expect(told(card)).toContainText('Tài khoản không tự lên mức.')
  await checkAccessibility(page, 'lesson with a right answer')
  await look(page, 'right-answer')
})

test('all six kinds of question can be answered', async ({ page }) => {
  await page.goto(LESSON)
  const single = await meetQuestion(page, 'xin ảnh thẻ căn cước và hai trăm nghìn đồng')
  await choose(single, 'Từ chối, rồi tự mang thẻ ra công an xã')
  await check(single)
  await expect(told(single)).toContainText('Đúng rồi')

  const number = await meetQuestion(page, 'Chị Mận làm thẻ căn cước năm 31 tuổi')
  await type(number, '60')
  await check(number)
  await expect(told(number)).toContainText('Bạn đã bỏ qua mốc 40.')
  await type(number, '40')
  await check(number)
  await expect(told(number)).toContainText('Đúng rồi')

  const multiple = await meetQuestion(page, 'Bác cần bỏ những gì vào túi?')
  await choose(multiple, 'Thẻ căn cước bản thật')
  await check(multiple)
  await expect(told(multiple)).toContainText('Còn thiếu 2 câu đúng nữa.')
  await choose(multiple, 'Chiếc SIM đứng tên bác', 'Điện thoại của bác')
  await check(multiple)
  await expect(told(multiple)).toContainText('Đúng rồi')

  const order = await meetQuestion(page, 'Chú Lâm chuẩn bị đi làm mức 02')
  await pressInOrder(order, 'Điền phiếu TK01', 'Xem lại thẻ', 'kiểm tra SIM', 'Bỏ đủ ba thứ', 'Để cán bộ')
  await check(order)
  await expect(told(order)).toContainText('Chưa đúng')
  await order.getByRole('button', { name: 'Xếp lại từ đầu' }).click()
  await pressInOrder(order, 'Xem lại thẻ', 'kiểm tra SIM', 'Bỏ đủ ba thứ', 'Điền phiếu TK01', 'Để cán bộ')
  await check(order)
  await expect(told(order)).toContainText('Đúng rồi')

  const match = await meetQuestion(page, 'Mỗi người ở thôn Đồng Chùa có một hoàn cảnh')
  await pair(match, {
    'Bà Tư chỉ cần mức 01': 'Tới công an phường nơi đang ở',
    'Anh Tài ở xa quê, cần mức 02': 'Tự đăng ký trên điện thoại ở nhà',
    'Em Minh 13 tuổi, cần mức 02': 'Cha mẹ đưa tới công an',
    'Cụ Bính chỉ có chứng minh nhân dân': 'Đi làm thẻ căn cước trước',
  })
  await check(match)
  await expect(told(match)).toContainText('Đã đúng chỗ 2 trong 4.')
  await pair(match, {
    'Bà Tư chỉ cần mức 01': 'Tự đăng ký trên điện thoại ở nhà',
    'Anh Tài ở xa quê, cần mức 02': 'Tới công an phường nơi đang ở',
  })
  await check(match)
  await expect(told(match)).toContainText('Đúng rồi')
  await checkAccessibility(page, 'lesson with five kinds answered')
  await look(page, 'five-kinds-answered')

  await page.goto('/hoc/vneid/nhan-ra-vneid-gia')
  const text = await meetQuestion(page, 'xin một quyền cho nó nhìn màn hình và bấm thay bạn')
  await type(text, 'vị trí')
  await check(text)
  await expect(told(text)).toContainText('Quyền vị trí cho biết bạn đang ở đâu.')
  await type(text, 'tro nang')
  await check(text)
  await expect(told(text)).toContainText('Đúng rồi')
  await checkAccessibility(page, 'lesson with a typed answer')
})

test('what a resident learnt stays on the device, and comes along when they register', async ({ page }) => {
  await page.goto(LESSON)
  const card = await meetQuestion(page, 'Bà Tư đã tự đăng ký mức 01')
  await choose(card, 'Mang thẻ căn cước tới công an xã làm mức 02')
  await check(card)
  await expect(told(card)).toContainText('Đúng rồi')
  await page.getByRole('button', { name: 'Xong bài này' }).click()

  await expect(page.getByText('Đã học xong một bài. Thêm một nhà sáng đèn.')).toBeVisible()
  await expect(litHouses(page)).toHaveCount(1)
  await checkAccessibility(page, 'module with a lit house')
  await look(page, 'module-with-a-lit-house')
  await page.reload()
  await expect(litHouses(page)).toHaveCount(1)

  await page.getByRole('link', { name: 'Học tiếp', exact: true }).click()
  await readAt(page, 'Kích hoạt theo sáu bước')
  await page.goto('/')
  await expect(page.getByText('Lần trước bạn dừng ở “Kích hoạt theo sáu bước”.')).toBeVisible()
  await checkAccessibility(page, 'home of somebody who has begun')
  await look(page, 'home-of-somebody-who-has-begun')
  await page.getByRole('link', { name: 'Học tiếp', exact: true }).click()
  await page.getByRole('link', { name: 'Học tiếp từ “Kích hoạt theo sáu bước”' }).click()
  await expect(page.getByRole('heading', { name: 'Kích hoạt theo sáu bước' })).toBeInViewport()

  await page.goto('/dang-ky')
  await expect(page.getByLabel('Giữ lại những gì đã học trên máy này')).toBeChecked()
  await expect(page.getByText('1 bài đã xong, 1 câu đã trả lời.')).toBeVisible()
  await checkAccessibility(page, 'registration with something to keep')
  await look(page, 'registration-with-something-to-keep')
  await register(page, aNewMember({ name: 'Bà Tư' }))
  await expect(page.getByText('Đã lập tài khoản và giữ lại những gì bạn học trên máy này.')).toBeVisible()
  await expect(page.getByText('Đã sáng 1 trong 6 nhà.')).toBeVisible()
  // Nothing of what they learnt; only a mark of whose page stands open.
  await expect.poll(async () => Object.keys(await deviceMemory(page))).toEqual(['ngoso.ai'])

  await goTo(page, 'Hồ sơ')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bà Tư')
  await expect(page.getByText('1 bài đã học xong')).toBeVisible()
  await expect(page.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()
  await checkAccessibility(page, 'profile')
  await look(page, 'profile')
})
