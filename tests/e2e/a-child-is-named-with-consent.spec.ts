import { codeOf, passExam } from '../support/certificate-page'
import { joinSchoolClass } from '../support/join-school-class'
import { checkAccessibility, expect, look, test } from '../support/journey'

test('a child passes without consent, is given the certificate with it, and is not named once it is withdrawn', async ({
  page,
  site,
  signInAs,
  signInAsNewPerson,
  anotherDevice,
  noise,
}) => {
  noise.allow(/status of (400|404)/)
  const teacherPage = await anotherDevice()
  const child = await signInAsNewPerson('Đinh Bảo An')
  const classId = await joinSchoolClass(site.database, { child, teacher: 'giangvien', grade: 6 })
  await passExam(page)
  await expect(page.getByText('Chứng nhận được giữ lại cho em.')).toBeVisible()
  const asked = await page.request.post('/chung-nhan', { form: { module: 'vneid' } })
  expect(asked.url()).toMatch(/\/ho-so\/dong-y$/)
  const resultAt = page.url()
  await page.getByRole('link', { name: 'Xem còn thiếu ai đồng ý' }).click()
  await expect(page.getByText('Chưa đủ. Tên chưa được ghi trên chứng nhận.')).toBeVisible()
  await checkAccessibility(page, 'own consent')
  await look(page, 'consent-own')
  await page.getByRole('button', { name: 'Tôi đồng ý cho hiện tên mình' }).click()
  await expect(page.getByText('Đã ghi nhận sự đồng ý.')).toBeVisible()

  await signInAs('giangvien', teacherPage)
  await teacherPage.goto(`/lop/${classId}`)
  await teacherPage.getByRole('link', { name: 'Đinh Bảo An' }).click()
  await teacherPage.getByRole('link', { name: 'Sự đồng ý' }).click()
  await teacherPage.waitForURL(/\/dong-y$/)
  const consentAt = teacherPage.url()
  await teacherPage.getByRole('button', { name: 'Ghi nhận giấy' }).click()
  await expect(teacherPage.getByText('Hãy ghi là gì của em.').first()).toBeVisible()
  await checkAccessibility(teacherPage, 'paper consent')
  await look(teacherPage, 'consent-paper')
  await teacherPage.getByLabel('Ai ký?').fill('mẹ')
  await teacherPage.getByRole('button', { name: 'Ghi nhận giấy' }).click()
  await expect(teacherPage.getByText('Đủ rồi. Tên được ghi trên chứng nhận.')).toBeVisible()

  await page.goto(resultAt)
  await page.getByRole('button', { name: 'Nhận chứng nhận' }).click()
  const code = await codeOf(page)
  await teacherPage.goto(`/xac-minh?ma=${code}`)
  await expect(teacherPage.getByText('Đinh Bảo An')).toBeVisible()

  await teacherPage.goto(consentAt)
  await teacherPage.getByRole('button', { name: 'Rút lại sự đồng ý: Cha mẹ' }).click()
  await expect(teacherPage.getByText('Đã rút lại sự đồng ý.')).toBeVisible()
  await teacherPage.goto(`/chung-nhan/${code}`)
  await expect(teacherPage.getByRole('heading', { name: 'Chứng nhận thật, còn giá trị' })).toBeVisible()
  await expect(teacherPage.getByText('chưa hiện, vì là trẻ dưới 16 tuổi')).toBeVisible()
  await expect(teacherPage.getByText('Đinh Bảo An')).toHaveCount(0)
  expect((await page.request.get(`/chung-nhan/${code}.pdf`)).status()).toBe(404)
  await page.goto(`/chung-nhan/${code}`)
  await expect(page.getByText('Chứng nhận đang giữ lại')).toBeVisible()
  await page.goto('/ho-so/nhat-ky')
  await expect(page.getByText('Rút lại sự đồng ý của cha mẹ')).toBeVisible()
})

test('a guardian agrees from their own account by the child’s code, and withdraws', async ({
  page,
  site,
  signInAsNewPerson,
  signInAs,
  anotherDevice,
  noise,
}) => {
  noise.allow(/status of 400/)
  const mother = await signInAsNewPerson('Đinh Thị Thu')
  const home = await anotherDevice()
  await signInAs(mother, home)
  const child = await signInAsNewPerson('Đinh Bảo Ngọc')
  await joinSchoolClass(site.database, { child, teacher: 'giangvien', grade: 6 })
  await page.goto('/ho-so/dong-y')
  await page.getByRole('button', { name: 'Lấy mã cho cha mẹ' }).click()
  await checkAccessibility(page, 'code for a guardian')
  await look(page, 'guardian-code')
  const code = await page.getByText(/^\d{4} \d{4}$/).innerText()

  await home.goto('/ho-so/dong-y')
  await home.getByRole('link', { name: 'Tôi là cha mẹ, có mã của con' }).click()
  await home.getByLabel('Mã', { exact: true }).fill('0000 000')
  await home.getByRole('button', { name: 'Tiếp' }).click()
  await expect(home.getByText('Mã này không dùng được').first()).toBeVisible()
  await expect(home.getByLabel('Mã', { exact: true })).toHaveValue('0000 000')
  await checkAccessibility(home, 'code refused')
  await home.getByLabel('Mã', { exact: true }).fill(code)
  await home.getByRole('button', { name: 'Tiếp' }).click()
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('Đồng ý cho Đinh Bảo Ngọc')
  await home.getByLabel('Bạn là gì của em?').fill('mẹ')
  await checkAccessibility(home, 'agreeing for a child')
  await look(home, 'guardian-agrees')
  await home.getByRole('button', { name: 'Tôi đồng ý' }).click()
  await expect(home.getByText('Đã ghi nhận sự đồng ý.')).toBeVisible()
  await page.goto('/ho-so/dong-y')
  await expect(page.getByText(/mẹ đã đồng ý ngày .*, bằng tài khoản/)).toBeVisible()
  await home.getByRole('button', { name: 'Rút lại sự đồng ý cho Đinh Bảo Ngọc' }).click()
  await expect(home.getByText('Bạn chưa đồng ý cho em nào.')).toBeVisible()
})
