import type { Page } from '@playwright/test'
import { breakRequests } from '../support/break-requests'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { deviceMemory } from '../support/lesson-page'
import { aNewMember, type Member, register, signIn } from '../support/member'
import { openHeader, signOut } from '../support/page-header'
import { check, choose, meetQuestion, told } from '../support/question-card'
import { addNames, chooseName, enterWith, makeClass, pressPictures, TEACHER } from '../support/school-class'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'
const QUESTION = 'Bà Tư đã tự đăng ký mức 01'
const RIGHT = 'Mang thẻ căn cước tới công an xã làm mức 02'

test('a shared phone goes from hand to hand: nothing of the last person stays, and waiting work goes as its own person’s', async ({
  page,
  context,
  noise,
}) => {
  test.slow() // two people, several times in and out
  noise.allow(/ERR_INTERNET_DISCONNECTED|status of 401/)
  const hanh = aNewMember({ name: 'Nguyễn Thị Hạnh' })
  const po = aNewMember({ name: 'Lò Văn Pó', secret: '913482' })
  await page.goto('/dang-ky')
  await register(page, hanh)
  await page.goto('/ho-so')
  await page.getByRole('button', { name: 'Cho hiện tên tôi ở máy này' }).click()
  await expect(page.getByText('Lần sau bấm “Đổi người” là thấy tên bạn ở máy này.')).toBeVisible()
  expect((await page.request.get('/ho-so')).headers()['cache-control']).toBe('no-store')

  await page.goto(LESSON)
  const card = await meetQuestion(page, QUESTION)
  await context.setOffline(true)
  await choose(card, RIGHT)
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  await page.close() // the phone is put down without a connection
  await context.setOffline(false)
  const phone = await context.newPage()
  const mend = await breakRequests(phone, '**/tra-loi') // which comes and goes
  noise.allow(/ERR_FAILED/)
  await phone.goto('/ho-so')
  await changePerson(phone)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Ai học tiếp?')
  await expect(phone.getByText('Người trước đã ra khỏi máy này.')).toBeVisible()
  await checkAccessibility(phone, 'who goes on')
  await look(phone, 'who-goes-on')

  await phone.goBack()
  await expect(phone).toHaveURL(/\/dang-nhap\?ve=/)
  await expect(phone.getByText('Nguyễn Thị Hạnh')).toHaveCount(0)
  await phone.goto('/doi-nguoi')
  await expect(phone.getByRole('link', { name: 'Hạnh' })).toBeVisible()
  await expect(phone.getByText('Nguyễn Thị')).toHaveCount(0)

  await phone.getByRole('link', { name: 'Gõ tên đăng nhập' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
  await phone.goto('/dang-ky')
  await register(phone, po)
  await expect(phone.getByText('Đã lập tài khoản.')).toBeVisible()
  mend()
  await phone.goto('/ho-so')
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Lò Văn Pó')
  await expect(phone.getByText('Bạn đúng 1 trong 1 câu')).toHaveCount(0)
  expect((await deviceMemory(phone))['ngoso.cho-gui']).toContain('evidenceId')

  await changePerson(phone)
  await phone.getByRole('link', { name: 'Hạnh' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Chào Hạnh')
  await enterPin(phone, po.secret)
  await expect(phone.getByRole('alert')).toContainText('Mã PIN chưa đúng.')
  await checkAccessibility(phone, 'PIN of who goes on')
  await look(phone, 'pin-of-who-goes-on')
  await enterPin(phone, hanh.secret)
  await expect.poll(async () => (await deviceMemory(phone))['ngoso.cho-gui']).toBe('[]')
  await phone.goto('/ho-so')
  await expect(phone.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()

  await phone.getByRole('button', { name: 'Đừng hiện tên tôi nữa' }).click()
  await changePerson(phone)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Mời người tiếp theo')
  await checkAccessibility(phone, 'nobody is shown here')
  await look(phone, 'nobody-is-shown-here')
})

test('a window left open by one person is not answered as another’s', async ({ page, context, noise }) => {
  noise.allow(/status of 409/)
  const [hanh, po] = [aNewMember(), aNewMember({ name: 'Lò Văn Pó', secret: '913482' })]
  await page.goto('/dang-ky')
  await register(page, po)
  await signOut(page)
  await page.goto('/dang-ky')
  await register(page, hanh)
  await page.goto(LESSON)
  const owner = (await deviceMemory(page))['ngoso.ai']

  const other = await context.newPage()
  await other.goto('/doi-nguoi')
  await other.getByRole('main').getByRole('button', { name: 'Đổi người' }).click()
  await other.goto('/dang-nhap')
  await signIn(other, po)
  await expect(other.getByText('Đã đăng nhập.')).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Lò Văn Pó')
  await expect(page.getByText(hanh.name)).toHaveCount(0)

  // What a window of the first still sends, faster than it could be hidden.
  const status = await page.evaluate(async (asOwner) => {
    const headers = { accept: 'application/json', 'x-ngoso-nguoi': JSON.parse(asOwner ?? '""') as string }
    return (await fetch('/hoc/vneid/hai-muc-tai-khoan/tra-loi', { method: 'POST', headers })).status
  }, owner)
  expect(status).toBe(409)
})

test('a pupil takes up the phone with three pictures, also where no script runs', async ({
  page,
  noise,
  signInAsNewPerson,
  anotherDevice,
}) => {
  noise.allow(/status of 401/)
  await signInAsNewPerson('Vũ Thị Hoa', TEACHER)
  const { address, code } = await makeClass(page, 'Lớp 6B')
  await addNames(page, address, 'Trần Quang Minh')
  const phone = await anotherDevice()
  await chooseName(phone, code, 'Minh')
  await enterWith(phone, 'gà', 'cá', 'trâu')
  await phone.goto('/ho-so')
  await phone.getByRole('button', { name: 'Cho hiện tên tôi ở máy này' }).click()
  await changePerson(phone)
  await phone.getByRole('link', { name: 'Minh', exact: true }).click()
  await pressPictures(phone, 'cá', 'cá', 'cá')
  await phone.getByRole('button', { name: 'Vào lớp' }).click()
  await expect(phone.getByRole('alert')).toContainText('Ba hình chưa đúng.')
  await checkAccessibility(phone, 'pictures of who goes on')
  await look(phone, 'pictures-of-who-goes-on')
  const handle = new URL(phone.url()).pathname
  const answer = await phone.request.post(handle, {
    form: { hinh1: 'hen' },
    headers: { origin: new URL(phone.url()).origin },
  })
  expect(await answer.text()).toContain('Hình thứ hai')
  await pressPictures(phone, 'gà', 'cá', 'trâu')
  await phone.getByRole('button', { name: 'Vào lớp' }).click()
  await expect(phone.getByText('Đã đăng nhập.')).toBeVisible()
})

async function changePerson(page: Page): Promise<void> {
  const header = await openHeader(page)
  await header.getByRole('button', { name: 'Đổi người' }).filter({ visible: true }).click()
}

async function enterPin(page: Page, pin: Member['secret']): Promise<void> {
  await page.getByLabel('Mã PIN của bạn').fill(pin)
  await page.getByRole('button', { name: 'Vào học' }).click()
}
