import { earnCertificate } from '../support/certificate-page'
import { checkPlainPage } from '../support/check-plain-page'
import { expect, look, test } from '../support/journey'
import { litHouses } from '../support/lane'
import { aNewMember, register, signIn } from '../support/member'
import { goTo, signOut, switchLanguage } from '../support/page-header'
import { check, choose, numberInOrder, pair, questionAbout, told, type } from '../support/question-card'

test.use({ javaScriptEnabled: false })

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'

test('a lesson can be read and all kinds of question answered by plain forms', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Học bài đầu tiên' }).click()
  await expect(page.getByRole('heading', { name: 'Hai mức khác nhau ở đâu' })).toBeVisible()

  const single = questionAbout(page, 'Bà Tư đã tự đăng ký mức 01')
  await check(single)
  await expect(told(single)).toContainText('Bạn chưa trả lời xong câu này')
  await choose(single, 'Chờ ít hôm cho tài khoản tự lên thành mức 02')
  await check(single)
  await expect(told(single)).toContainText('Tài khoản không tự lên mức.')
  await expect(single).toBeInViewport()
  await checkPlainPage(page, 'wrong answer without JavaScript')
  await look(page, 'wrong-answer-without-javascript')
  await choose(single, 'Mang thẻ căn cước tới công an xã làm mức 02')
  await check(single)
  await expect(told(single)).toContainText('Đúng rồi')
  await single.getByText('Vì sao các câu kia chưa đúng').click()
  await expect(told(single)).toContainText('Đăng ký lại vẫn chỉ là mức 01.')

  const number = questionAbout(page, 'Chị Mận làm thẻ căn cước năm 31 tuổi')
  await type(number, '60')
  await check(number)
  await expect(told(number)).toContainText('Bạn đã bỏ qua mốc 40.')
  await expect(number.getByRole('textbox')).toHaveValue('60')

  const multiple = questionAbout(page, 'Bác cần bỏ những gì vào túi?')
  await choose(multiple, 'Thẻ căn cước bản thật', 'Chiếc SIM đứng tên bác', 'Điện thoại của bác')
  await check(multiple)
  await expect(told(multiple)).toContainText('Đúng rồi')

  const order = questionAbout(page, 'Chú Lâm chuẩn bị đi làm mức 02')
  await numberInOrder(order, 'Xem lại thẻ', 'kiểm tra SIM', 'Bỏ đủ ba thứ', 'Điền phiếu TK01', 'Để cán bộ')
  await check(order)
  await expect(told(order)).toContainText('Đúng rồi')

  const match = questionAbout(page, 'Mỗi người ở thôn Đồng Chùa có một hoàn cảnh')
  await pair(match, {
    'Bà Tư chỉ cần mức 01': 'Tự đăng ký trên điện thoại ở nhà',
    'Anh Tài ở xa quê, cần mức 02': 'Tới công an phường nơi đang ở',
    'Em Minh 13 tuổi, cần mức 02': 'Đi làm thẻ căn cước trước',
    'Cụ Bính chỉ có chứng minh nhân dân': 'Cha mẹ đưa tới công an',
  })
  await check(match)
  await expect(told(match)).toContainText('Đã đúng chỗ 2 trong 4.')

  await page.goto('/hoc/vneid/nhan-ra-vneid-gia')
  const text = questionAbout(page, 'xin một quyền cho nó nhìn màn hình và bấm thay bạn')
  await type(text, 'Trợ năng')
  await check(text)
  await expect(told(text)).toContainText('Đúng rồi')
})

test('a finished lesson lights its house and comes along when its reader registers', async ({
  page,
  noise,
}) => {
  noise.allow(/status of (400|401)/)
  const member = aNewMember()
  await page.goto(LESSON)
  await page.getByRole('button', { name: 'Xong bài này' }).click()
  await expect(page.getByText('Đã học xong một bài. Thêm một nhà sáng đèn.')).toBeVisible()
  await expect(litHouses(page)).toHaveCount(1)

  await page.goto('/dang-ky')
  await expect(page.getByText('1 bài đã xong.')).toBeVisible()
  await register(page, { ...member, secret: '1' })
  await expect(page.getByRole('alert')).toContainText('Ngắn quá.')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('Tên hoặc biệt danh')).toHaveValue(member.name)
  await checkPlainPage(page, 'refused registration without JavaScript')
  await register(page, member)
  await expect(page.getByText('Đã sáng 1 trong 6 nhà.')).toBeVisible()

  await page.goto(LESSON)
  const card = questionAbout(page, 'Bà Tư đã tự đăng ký mức 01')
  await choose(card, 'Mang thẻ căn cước tới công an xã làm mức 02')
  await check(card)
  await expect(told(card)).toContainText('Đúng rồi')
  await goTo(page, 'Hồ sơ')
  await expect(page.getByText('1 bài đã học xong')).toBeVisible()
  await expect(page.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()

  await signOut(page)
  await goTo(page, 'Đăng nhập')
  await signIn(page, { ...member, secret: 'khong-phai' })
  await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu chưa đúng.')
  await signIn(page, member)
  await expect(page.getByText('Chào bạn Nguyễn Thị Hạnh.')).toBeVisible()
})

test('size of text and language are switched and remembered', async ({ page }) => {
  await page.goto('/hoc/vneid')
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cỡ chữ rất lớn' }).click()
  await expect(page).toHaveURL('/hoc/vneid')
  await expect(page.locator('html')).toHaveAttribute('data-text', '3')
  await switchLanguage(page, 'English')
  await expect(page).toHaveURL('/hoc/vneid')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/xac-minh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verify a certificate')
  await expect(page.locator('html')).toHaveAttribute('data-text', '3')
  await switchLanguage(page, 'Tiếng Việt')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xác minh chứng nhận')
})

test('an exam can be begun, left, gone on with and handed in', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  await page.goto('/thi/vneid')
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  await expect(page.getByRole('group', { name: /^Câu \d+ trong 15/ })).toHaveCount(15)
  await expect(page.getByText(/Nộp trước \d\d:\d\d/)).toBeVisible()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Lưu lại, làm tiếp sau' }).click()
  await expect(page.getByText('Đã lưu 1 câu.')).toBeVisible()
  await checkPlainPage(page, 'exam without JavaScript')
  await look(page, 'exam-without-javascript')

  await page.goto('/thi/vneid')
  await page.getByRole('link', { name: 'Làm tiếp bài đang dở' }).click()
  await expect(page.getByRole('radio').first()).toBeChecked()
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lần này chưa đạt')
  await expect(page.getByText(/^Đúng [01] trong 15 câu/)).toBeVisible()
  await checkPlainPage(page, 'result without JavaScript')
})

test('a certificate is verified by its code, and a mistyped code is kept', async ({
  page,
  browser,
  noise,
}) => {
  noise.allow(/status of 404/)
  const learner = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
  await learner.goto('/dang-ky')
  await register(learner, aNewMember())
  await expect(learner.getByText('Đã lập tài khoản.')).toBeVisible()
  const code = await earnCertificate(learner)

  await page.goto('/')
  await page.getByRole('link', { name: 'Xác minh chứng nhận' }).click()
  await page.getByLabel('Mã chứng nhận').fill('NS7K')
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Mã này gõ chưa đúng' })).toBeVisible()
  await expect(page.getByLabel('Mã chứng nhận')).toHaveValue('NS7K')
  await checkPlainPage(page, 'mistyped code without JavaScript')
  await page.getByLabel('Mã chứng nhận').fill(code)
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Chứng nhận thật, còn giá trị' })).toBeVisible()
  await expect(page.getByText('Nguyễn Thị Hạnh')).toBeVisible()
  await checkPlainPage(page, 'genuine certificate without JavaScript')
})
