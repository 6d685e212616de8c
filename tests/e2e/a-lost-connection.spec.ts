import { breakRequests } from '../support/break-requests'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { deviceMemory } from '../support/lesson-page'
import { aNewMember, register } from '../support/member'
import { check, choose, meetQuestion, told } from '../support/question-card'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'
const QUESTION = 'Bà Tư đã tự đăng ký mức 01'
const WRONG = 'Chờ ít hôm cho tài khoản tự lên thành mức 02'
const RIGHT = 'Mang thẻ căn cước tới công an xã làm mức 02'

test.beforeEach(({ noise }) => noise.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/))

test('an answer given without a connection is kept, and counts once when the connection is back', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto(LESSON)
  const card = await meetQuestion(page, QUESTION)
  await context.setOffline(true)
  await choose(card, RIGHT)
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  await expect(told(card)).toContainText('Câu trả lời được giữ trên máy này. Có mạng lại, máy sẽ tự gửi.')
  await expect(card.getByLabel(RIGHT)).toBeChecked()
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  await checkAccessibility(page, 'answer kept without a connection')
  await look(page, 'answer-kept-without-a-connection')

  await context.setOffline(false)
  await expect(page.getByText('Đã có mạng. Các câu trả lời đang chờ đã được gửi.')).toBeVisible()
  await expect(told(card)).toContainText('Đúng rồi')
  await expect.poll(async () => (await deviceMemory(page))['ngoso.cho-gui']).toBe('[]')
  await page.goto('/ho-so')
  await expect(page.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()
})

test('questions further down can be answered after the connection is lost, the first and the changed answer count', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto(LESSON)
  const card = await meetQuestion(page, QUESTION)
  await context.setOffline(true)
  await choose(card, WRONG)
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  const further = await meetQuestion(page, 'xin ảnh thẻ căn cước và hai trăm nghìn đồng')
  await choose(further, 'Từ chối, rồi tự mang thẻ ra công an xã')
  await check(further)
  await expect(told(further)).toContainText('Chưa gửi được vì mất mạng')

  await context.setOffline(false)
  await expect(told(card)).toContainText('Tài khoản không tự lên mức.')
  await expect(told(further)).toContainText('Đúng rồi')
  await page.goto('/ho-so')
  await expect(page.getByText('Bạn đúng 1 trong 2 câu')).toBeVisible()
})

test('an answer of which only the reply was lost counts once', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  await page.goto(LESSON)
  const card = await meetQuestion(page, QUESTION)
  const mend = await breakRequests(page, '**/tra-loi', { onlyReplies: true })
  await choose(card, RIGHT)
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  mend()
  await check(card)
  await expect(told(card)).toContainText('Đúng rồi')
  await page.goto('/ho-so')
  await expect(page.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()
})

test('an answer waits also for the next visit', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  await page.goto(LESSON)
  const card = await meetQuestion(page, QUESTION)
  const mend = await breakRequests(page, '**/tra-loi')
  await choose(card, RIGHT)
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  mend()
  await page.goto('/')
  await expect(page.getByText('Đã có mạng. Các câu trả lời đang chờ đã được gửi.')).toBeVisible()
  await page.goto('/ho-so')
  await expect(page.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()
})

test("a guest's answer waits on the device too, and comes along when they register", async ({
  page,
  context,
}) => {
  await page.goto(LESSON)
  const card = await meetQuestion(page, QUESTION)
  await context.setOffline(true)
  await choose(card, RIGHT)
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  await context.setOffline(false)
  await expect(told(card)).toContainText('Đúng rồi')
  await page.goto('/dang-ky?ve=/ho-so')
  await expect(page.getByText('1 câu đã trả lời.')).toBeVisible()
  await register(page, aNewMember())
  await expect(page.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()
})

test('an answer given after the session has ended waits until its person signs in again', async ({
  page,
  context,
  signInAs,
  signInAsNewPerson,
}) => {
  const userName = await signInAsNewPerson()
  await page.goto(LESSON)
  const card = await meetQuestion(page, QUESTION)
  await context.clearCookies()
  await choose(card, RIGHT)
  await check(card)
  await expect(told(card)).toContainText('Đúng rồi')
  await signInAs(userName)
  await page.goto('/')
  await expect(page.getByText('Đã có mạng. Các câu trả lời đang chờ đã được gửi.')).toBeVisible()
  await page.goto('/ho-so')
  await expect(page.getByText('Bạn đúng 1 trong 1 câu')).toBeVisible()
})
