import { earnCertificate } from '../support/certificate-page'
import { checkAccessibility, expect, look, test } from '../support/journey'

// Sat an exam an hour before the seeding: whatever the time of day, what she masters has not faded yet.
const MASTERED = 'demo.dang.thi.mai'
const LAPSED = 'demo.le.thi.ngoc'

test('a member sees the level of each skill, why, and when to review it', async ({ page, signInAs }) => {
  await signInAs('thanhvien')
  await page.goto('/ho-so')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nguyễn Thị Hạnh')

  const key = page.getByRole('list', { name: 'Chú giải các mức' }).getByRole('listitem')
  await expect(key).toHaveText(['Chưa học', 'Đang học', 'Khá', 'Thành thạo', 'Cần ôn'])

  const module = page.getByRole('region', { name: 'VNeID – danh tính số' })
  const skills = module.locator('.skill')
  await expect(skills).toHaveCount(7)
  const first = skills.filter({ hasText: 'Phân biệt hai mức tài khoản và chuẩn bị đúng giấy tờ' })
  await expect(first).toContainText(/Đang học|Khá|Thành thạo/)
  await expect(first).toContainText(/Bạn đúng \d+ trong \d+ câu, (trong một ngày|ở \d+ ngày khác nhau)\./)
  await expect(first).toContainText(/Hiện khoảng \d+% làm đúng một câu điển hình\./)
  await expect(first).toContainText(/Nên ôn (hôm nay|vào \d+\/\d+\/\d{4})/)

  const fresh = skills.filter({ hasText: 'Khôi phục tài khoản khi quên mật khẩu, đổi máy' })
  await expect(fresh).toContainText('Chưa học')
  await expect(fresh).toContainText('Bạn chưa trả lời câu nào.')
  await checkAccessibility(page, 'profile of a member')
  await look(page, 'profile')
})

test('finished, mastered and to be reviewed are three different things', async ({
  page,
  browser,
  noise,
  signInAs,
}) => {
  await signInAs(LAPSED)
  await page.goto('/ho-so')
  const marks = page.getByRole('region', { name: 'Học xong, thành thạo và cần ôn khác nhau thế nào' })
  await expect(marks.getByRole('heading', { level: 3 })).toHaveText([
    /^\d+ bài đã học xong$/,
    /^\d+ kỹ năng thành thạo$/,
    /^[1-7] kỹ năng cần ôn$/,
  ])
  await expect(marks).toContainText('Học xong chưa có nghĩa là đã nhớ.')
  const lapsed = page.locator('.skill').filter({ hasText: 'Cần ôn' })
  await expect(lapsed.first()).toContainText(/Bạn đã thành thạo từ ngày \d+\/\d+\/\d{4}\./)
  await expect(lapsed.first()).toContainText('Ôn lại và đúng vài câu là thành thạo trở lại.')
  await expect(lapsed.first()).toContainText('Nên ôn hôm nay')
  await checkAccessibility(page, 'profile with lapsed skills')
  await look(page, 'profile-with-lapsed-skills')

  const another = await browser.newContext()
  noise.listenTo(another)
  const anotherPage = await another.newPage()
  await signInAs(MASTERED, anotherPage)
  await anotherPage.goto('/ho-so')
  const mastered = anotherPage.locator('.skill.is-mastered')
  await expect(mastered.first()).toContainText('Thành thạo')
  await expect(mastered.first()).toContainText(/ở \d+ ngày khác nhau/)
  await expect(anotherPage.getByText('6 bài đã học xong')).toBeVisible()
  await look(anotherPage, 'profile-with-mastered-skills')
  await another.close()
})

test('a certificate and every device signed in stand in the profile, and others can be signed out', async ({
  page,
  browser,
  noise,
  signInAs,
  signInAsNewPerson,
}) => {
  const userName = await signInAsNewPerson()
  const code = await earnCertificate(page)
  await page.goto('/ho-so')
  const certificates = page.getByRole('region', { name: 'Chứng nhận' })
  await expect(certificates).toContainText(code)
  await expect(page.getByText('Bạn chỉ đăng nhập ở máy này.')).toBeVisible()

  const otherDevice = await browser.newContext()
  noise.listenTo(otherDevice)
  const otherPage = await otherDevice.newPage()
  await signInAs(userName, otherPage)
  await page.reload()
  const devices = page.getByRole('region', { name: 'Các máy đang đăng nhập' })
  await expect(devices.getByRole('listitem')).toHaveCount(2)
  await expect(devices.getByText('máy này', { exact: true })).toHaveCount(1)
  await checkAccessibility(page, 'profile with a certificate and two devices')

  await page.getByRole('button', { name: 'Đăng xuất ở mọi máy khác' }).click()
  await expect(page.getByText('Đã đăng xuất ở tất cả máy khác.')).toBeVisible()
  await expect(devices.getByRole('listitem')).toHaveCount(1)
  await otherPage.goto('/ho-so')
  await expect(otherPage).toHaveURL('/dang-nhap?ve=%2Fho-so')
  await otherDevice.close()

  await certificates.getByRole('link').click()
  await expect(page).toHaveURL(`/chung-nhan/${code}`)
})
