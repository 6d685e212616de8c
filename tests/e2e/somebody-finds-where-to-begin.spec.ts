import { checkPlainPage } from '../support/check-plain-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { litHouses } from '../support/lane'
import {
  answerRightly,
  askedNow,
  doNotKnow,
  goOnUntilTheResult,
  placedHouse,
} from '../support/placement-page'

const PATH = '/lo-trinh/moi-dung-may'
const TEST = `${PATH}/xep-bai`

test('a member who knows much is told what to skip and why, is led past it, and gets no certificate by it', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto(PATH)
  await page.getByRole('main').getByRole('link', { name: 'Xem mình bắt đầu từ đâu' }).click()
  await expect(page).toHaveURL(TEST)
  await expect(page.getByText('Chứng nhận vẫn cần bài kiểm tra.')).toBeVisible()
  await checkAccessibility(page, 'placement start')
  await look(page, 'placement-start')

  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await expect(page).toHaveURL(`${TEST}/cau`)
  await expect(page.getByText(/^Còn khoảng \d+ câu, kể cả câu này\.$/)).toBeVisible()
  await checkAccessibility(page, 'placement question')
  await look(page, 'placement-question')
  const [answer, unknown] = await Promise.all(
    ['Trả lời', 'Tôi chưa biết'].map((name) => page.getByRole('button', { name, exact: true }).boundingBox()),
  )
  expect(unknown?.width).toBeCloseTo(answer?.width ?? 0, 0)
  expect(unknown?.height).toBeCloseTo(answer?.height ?? 0, 0)

  const asked = await goOnUntilTheResult(page, () => answerRightly(page))
  expect(asked).toBeLessThanOrEqual(20)
  await expect(page.getByText(`Bạn trả lời đúng ${asked} trong ${asked} câu.`)).toBeVisible()
  await expect(
    page.getByText('Bài này chỉ giúp bạn chọn chỗ bắt đầu. Chứng nhận vẫn cần bài kiểm tra.'),
  ).toBeVisible()
  await expect(placedHouse(page, '6.1')).toContainText('Có thể bỏ qua')
  await expect(page.getByText(/^Bạn đúng (câu hỏi|\d+ trong \d+ câu) về bài này/).first()).toBeVisible()
  await checkAccessibility(page, 'placement result')
  await look(page, 'placement-result')

  await page.getByRole('link', { name: 'Về lộ trình' }).click()
  await expect(page.getByText(/^Theo bài xếp chỗ, bạn có thể bỏ qua \d+ bài\./)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Có thể bỏ qua' }).first()).toBeVisible()
  await expect(litHouses(page)).toHaveCount(0)
  await checkAccessibility(page, 'path after a placement test')
  await look(page, 'path-after-placement')
  await page.goto('/hoc/dien-thoai')
  await expect(page.getByRole('listitem').filter({ hasText: 'Có thể bỏ qua' }).first()).toBeVisible()
  await expect(litHouses(page)).toHaveCount(0)

  await page.goto('/ho-so')
  await expect(page.getByText('Thành thạo từ')).toHaveCount(0)
  await page.goto('/thi/dien-thoai')
  await expect(page.getByRole('button', { name: 'Bắt đầu làm bài' })).toBeVisible()
  await page.goto(TEST)
  await expect(page.getByText(/^Bạn làm lại được từ ngày/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Làm lại từ đầu' })).toHaveCount(0)
})

test('whoever knows nothing says so a few times, and begins with the first lesson', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto(TEST)
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  expect(await goOnUntilTheResult(page, () => doNotKnow(page))).toBeLessThanOrEqual(8)
  await expect(page.getByRole('heading', { name: 'Mời bạn bắt đầu từ bài 6.1' })).toBeVisible()
  await expect(page.getByText('Có thể bỏ qua')).toHaveCount(0)
  await expect(page.getByText(/^Bạn nói chưa biết/).first()).toBeVisible()
  await checkAccessibility(page, 'placement result of a beginner')
  await look(page, 'placement-result-beginner')
  await page.getByRole('link', { name: /^Học bài 6\.1/ }).click()
  await expect(page).toHaveURL('/hoc/dien-thoai/lam-quen-man-hinh')
})

test('whoever breaks off goes on at the same question, on another device too, and two tabs do not both answer', async ({
  page,
  context,
  anotherDevice,
  signInAs,
  signInAsNewPerson,
}) => {
  const userName = await signInAsNewPerson()
  await page.goto(TEST)
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await answerRightly(page)
  await doNotKnow(page)
  const { question } = await askedNow(page)

  const tab = await context.newPage()
  await tab.goto(`${TEST}/cau`)
  const device = await anotherDevice()
  await signInAs(userName, device)
  await device.goto(TEST)
  await expect(device.getByText('Bạn đang làm dở, đã trả lời 2 câu.')).toBeVisible()
  await checkAccessibility(device, 'placement test under way')
  await device.getByRole('link', { name: 'Làm tiếp' }).click()
  expect((await askedNow(device)).question.id).toBe(question.id)
  await doNotKnow(device)
  await expect(device.getByRole('heading', { name: 'Câu 4' })).toBeVisible()

  // The first tab still shows question 3: what it sends changes nothing and leads on to question 4.
  await tab.getByRole('button', { name: 'Tôi chưa biết' }).click()
  await expect(tab.getByRole('heading', { name: 'Câu 4' })).toBeVisible()
  expect((await askedNow(tab)).question.id).toBe((await askedNow(device)).question.id)

  await tab.getByRole('button', { name: 'Dừng ở đây và xem kết quả' }).click()
  await expect(tab.getByText('Bạn trả lời đúng 1 trong 3 câu.')).toBeVisible()
  await expect(tab.getByText('Bạn dừng sớm, nên nhiều bài còn chưa rõ.')).toBeVisible()
})

test('nothing is lost when the line drops in the middle of a question', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto(TEST)
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await expect(page.locator('html[data-live], form.q').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Tôi chưa biết' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đang mất mạng nên chưa gửi được.' })).toBeVisible()
  await checkAccessibility(page, 'placement question without a line')
  await context.setOffline(false)
  await doNotKnow(page)
  await expect(page.getByRole('heading', { name: 'Câu 2' })).toBeVisible()
})

test('a question is answered by the keyboard alone', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  await page.goto(TEST)
  await tabTo(page, page.getByRole('button', { name: 'Bắt đầu trả lời' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Câu 1' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Trả lời', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bạn chưa trả lời xong câu này.')).toBeVisible()
  await checkAccessibility(page, 'placement question without an answer')
  await look(page, 'placement-incomplete')
  await tabTo(page, page.getByRole('button', { name: 'Tôi chưa biết' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Câu 2' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Dừng ở đây và xem kết quả' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${TEST}/ket-qua`)
})

test('a guest takes the test too, and is told that only an account keeps its result', async ({ page }) => {
  await page.goto(TEST)
  await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
  await goOnUntilTheResult(page, () => answerRightly(page))
  await expect(page.getByText('kết quả chỉ nhớ trên máy này trong một ngày')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Đăng ký để giữ lại' })).toBeVisible()
  await checkAccessibility(page, 'placement result of a guest')
  await look(page, 'placement-result-guest')
  await page.goto(PATH)
  await expect(page.getByText(/^Theo bài xếp chỗ, bạn có thể bỏ qua \d+ bài\./)).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('the whole test is plain forms, on a small telephone', async ({ page, signInAsNewPerson }) => {
    await signInAsNewPerson()
    await page.goto(TEST)
    await page.getByRole('button', { name: 'Bắt đầu trả lời' }).click()
    await checkPlainPage(page, 'placement question without JavaScript')
    await page.getByRole('button', { name: 'Trả lời', exact: true }).click()
    await expect(page.getByText('Bạn chưa trả lời xong câu này.')).toBeVisible()
    await goOnUntilTheResult(page, () => answerRightly(page, false))
    await expect(page.getByText('Có thể bỏ qua').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await checkPlainPage(page, 'placement result without JavaScript')
  })
})

test('the address of a question or a result that is not there leads to the start; an unknown path says so', async ({
  page,
  noise,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto(`${TEST}/cau`)
  await expect(page).toHaveURL(TEST)
  await page.goto(`${TEST}/ket-qua`)
  await expect(page).toHaveURL(TEST)
  noise.allow(/status of 404/)
  await page.goto('/lo-trinh/khong-co/xep-bai')
  await expect(page.getByRole('heading', { name: 'Ngõ này không có nhà' })).toBeVisible()
})
