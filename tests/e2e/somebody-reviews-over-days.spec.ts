import type { Page } from '@playwright/test'
import { checkPlainPage } from '../support/check-plain-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { goTo } from '../support/page-header'
import { check, told } from '../support/question-card'
import {
  answerAll,
  answerByKeyboard,
  answerNow,
  fillNow,
  neighboursAlike,
  placeNow,
} from '../support/review-page'
import { sidewaysRoom } from '../support/sideways'
import { FIVE_LESSONS, letADayPass, ONE_LESSON, study } from '../support/study'

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bắt đầu ôn' }).click()
  await expect(page).toHaveURL('/on-tap/cau')
}

test('a learner reviews what is due, on another device the same, and reads how it went', async ({
  page,
  site,
  signInAs,
  signInAsNewPerson,
  anotherDevice,
}) => {
  const learner = await signInAsNewPerson('Nguyễn Văn Bền')
  await page.goto('/on-tap')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa có gì để ôn')
  await expect(page.getByRole('link', { name: /^Học bài đầu tiên/ })).toBeVisible()
  await checkAccessibility(page, 'review of somebody new')
  await look(page, 'review-fresh')

  study(site.database, learner, FIVE_LESSONS)
  await page.goto('/')
  await expect(page.getByText('Ôn tập hôm nay: khoảng 10 câu, 7 phút.')).toBeVisible()
  await checkAccessibility(page, 'home with a review')
  await look(page, 'home-with-review')
  await page.getByRole('link', { name: 'Ôn ngay' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ôn tập hôm nay')
  await expect(page.getByText(/^[89] câu, khoảng [67] phút\.$/)).toBeVisible()
  await checkAccessibility(page, 'review of today')
  await look(page, 'review-today')
  expect(await sidewaysRoom(page)).toBe(0)

  await begin(page)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Câu 1 trong 10')
  const first = await answerNow(page, false)
  await checkAccessibility(page, 'a wrong answer in a review')
  await look(page, 'review-wrong')
  await expect(first.card.getByRole('link', { name: 'Xem lại chỗ này trong bài' })).toHaveAttribute(
    'href',
    /^\/hoc\/[a-z-]+\/[a-z0-9-]+#[a-z0-9-]+$/,
  )
  await page.getByRole('link', { name: 'Câu tiếp theo' }).click()
  const second = await placeNow(page)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Câu 2 trong 10')

  const phone = await anotherDevice()
  await signInAs(learner, phone)
  await phone.goto('/on-tap')
  await expect(phone.getByText(/^Bạn đang ôn dở: đã xong 1 trong [89] câu\.$/)).toBeVisible()
  await look(phone, 'review-half-way')
  await phone.getByRole('link', { name: 'Ôn tiếp' }).click()
  expect((await placeNow(phone)).question.id).toBe(second.question.id)
  const rest = await answerAll(phone, () => true)
  const asked = [first.question, ...rest]
  expect(neighboursAlike(asked)).toBe(0)
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
  expect(new Set(asked.map(({ skill }) => skill)).size).toBe(5)

  await expect(phone).toHaveURL('/on-tap/xong')
  await expect(phone.getByText(`Bạn nhớ đúng ${rest.length} trong ${asked.length} câu.`)).toBeVisible()
  const again = phone.getByRole('region', { name: 'Nên xem lại' })
  await expect(again.getByRole('listitem')).toHaveCount(1)
  await expect(again).toContainText(first.question.prompt)
  await expect(phone.getByRole('region', { name: 'Khi nào gặp lại' })).toContainText(/(Thứ|Chủ)/)
  await checkAccessibility(phone, 'result of a review')
  await look(phone, 'review-result')
  await again.getByRole('link', { name: /^Xem lại “/ }).click()
  await expect(phone).toHaveURL(/^http.*\/hoc\/[a-z-]+\/[a-z0-9-]+#/)

  await goTo(phone, 'Ôn tập')
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Hôm nay bạn ôn xong rồi')
  await checkAccessibility(phone, 'a review that is done')
  await look(phone, 'review-done')
  await page.goto('/')
  await expect(page.getByText('Ôn tập hôm nay')).toHaveCount(0)
})

test('on the next day something else is asked', async ({ page, site, signInAsNewPerson }) => {
  const learner = await signInAsNewPerson()
  study(site.database, learner, FIVE_LESSONS)
  await page.goto('/on-tap')
  await begin(page)
  const asked = await answerAll(page, () => true)
  letADayPass(site.database, learner)
  await page.goto('/on-tap')
  await begin(page)
  const next = await answerAll(page, () => true)
  const before = new Set(asked.map(({ id }) => id))
  expect(next.filter(({ id }) => before.has(id))).toEqual([])
  await expect(page.getByText(`Cả ${next.length} câu bạn đều nhớ đúng.`)).toBeVisible()
})

test('what is due comes before what is not, and a further helping is offered but nothing urges', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  const learner = await signInAsNewPerson()
  study(site.database, learner, [
    ...ONE_LESSON,
    { module: 'an-toan', lesson: 'dung-kiem-bao', daysAgo: 0, questions: 3 },
  ])
  await page.goto('/on-tap')
  await begin(page)
  expect((await placeNow(page)).question.skill).toBe('vneid.levels')
  const asked = await answerAll(page, () => true)
  expect(asked.map(({ skill }) => skill)).toContain('an-toan.stop')
  await page.getByRole('link', { name: 'Về trang ôn tập' }).click()
  await page.getByRole('button', { name: 'Ôn thêm' }).click()
  const more = await answerAll(page, () => true)
  expect(more.map(({ id }) => id).filter((id) => asked.some((each) => each.id === id))).toEqual([])
})

test('with nothing due it says so, says when, and lets who wants to review', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  const learner = await signInAsNewPerson()
  study(site.database, learner, [{ module: 'vneid', lesson: 'hai-muc-tai-khoan', daysAgo: 0, questions: 3 }])
  await page.goto('/on-tap')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hôm nay chưa có gì cần ôn')
  await expect(
    page.getByText(/^(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật) \d+\/\d+ có 1 kỹ năng cần xem lại\.$/),
  ).toBeVisible()
  await checkAccessibility(page, 'nothing to review')
  await look(page, 'review-nothing')
  await page.getByRole('button', { name: 'Vẫn ôn vài câu' }).click()
  const asked = await answerAll(page, () => true)
  expect(asked.length).toBeGreaterThan(0)
})

test('a practice of the review leads to the practice phone and back', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  const learner = await signInAsNewPerson()
  study(site.database, learner, FIVE_LESSONS)
  await page.goto('/on-tap')
  await begin(page)
  await answerAll(page, () => true)
  const left = page.getByRole('region', { name: 'Còn một việc nếu bạn rảnh' })
  await left.getByRole('link', { name: 'Mở điện thoại tập' }).click()
  await expect(page).toHaveURL(/\/luyen\/[a-z0-9-]+\?on-tap=1$/)
  await page.getByRole('link', { name: 'Về buổi ôn tập' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    /^\d+ trong 10: tập làm trên điện thoại tập$/,
  )
  await checkAccessibility(page, 'a practice in a review')
  await look(page, 'review-practice')
})

test('the line drops in the middle: the answer is kept, and the next question is there', async ({
  page,
  context,
  site,
  noise,
  signInAsNewPerson,
}) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED/)
  const learner = await signInAsNewPerson()
  study(site.database, learner, ONE_LESSON)
  await page.goto('/on-tap')
  await begin(page)
  const { card, question } = await fillNow(page, true)
  await context.setOffline(true)
  await check(card)
  await expect(told(card)).toContainText('Chưa gửi được vì mất mạng')
  await page.getByRole('link', { name: 'Câu tiếp theo' }).click()
  expect((await placeNow(page)).question.id).not.toBe(question.id)
  await look(page, 'review-without-line')
  await context.setOffline(false)
  await expect(async () => {
    await page.goto('/on-tap')
    await expect(page.getByText(/^Bạn đang ôn dở: đã xong 1 trong \d câu\.$/)).toBeVisible({ timeout: 1_000 })
  }).toPass()
})

test('a guest is told why there is nothing here, and where to go', async ({ page }) => {
  await page.goto('/on-tap')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ôn tập cần có tài khoản')
  await expect(page.getByRole('main').getByRole('link')).toHaveText([
    'Đăng nhập',
    'Lập tài khoản',
    'Vào lớp bằng mã',
    'Xem các bài học',
  ])
  await checkAccessibility(page, 'review of a guest')
  await look(page, 'review-guest')
})

test('the review goes by the keyboard alone', async ({ page, site, signInAsNewPerson }) => {
  const learner = await signInAsNewPerson()
  study(site.database, learner, ONE_LESSON)
  await page.goto('/on-tap')
  await tabTo(page, page.getByRole('button', { name: 'Bắt đầu ôn' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/on-tap/cau')
  const { question } = await answerByKeyboard(page)
  await tabTo(page, page.getByRole('link', { name: 'Câu tiếp theo' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('legend', { hasText: question.prompt })).toHaveCount(0)
  await expect(page.locator('.review-run')).toBeFocused()
  await answerByKeyboard(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole review goes by plain forms', async ({ page, site, signInAsNewPerson }) => {
    const learner = await signInAsNewPerson()
    study(site.database, learner, ONE_LESSON)
    await page.goto('/on-tap')
    await checkPlainPage(page, 'review without JavaScript')
    await begin(page)
    const asked = await answerAll(page, (at) => at > 0)
    await expect(page.getByText(`Bạn nhớ đúng ${asked.length - 1} trong ${asked.length} câu.`)).toBeVisible()
    await checkPlainPage(page, 'result without JavaScript')
    await page.goto('/on-tap')
    await page.getByText('Đổi mục tiêu').click()
    await page.getByRole('button', { name: '3 ngày' }).click()
    await expect(page.getByText('học hoặc ôn 3 ngày một tuần')).toBeVisible()
    const message = page.getByLabel('Câu để gửi')
    await page.getByText('Gửi cho chính mình qua Zalo').click()
    await expect(message).toHaveValue(/\/on-tap$/)
    await expect(page.getByRole('button', { name: 'Chép câu này' })).toHaveCount(0)
  })
})
