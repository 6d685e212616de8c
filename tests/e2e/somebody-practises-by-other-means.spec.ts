import { checkPlainPage } from '../support/check-plain-page'
import { expect, look, test } from '../support/journey'
import {
  consequence,
  debrief,
  openPractice,
  play,
  playByKeyboard,
  shippedScenario,
  takeTime,
  targetOf,
} from '../support/practice'

const PAYING = shippedScenario('thanh-toan/quet-ma-chuyen-tien')
const BY_KEYBOARD = [
  'thanh-toan/quet-ma-chuyen-tien',
  'nghiep-vu/dao-duc-va-du-lieu',
  'nen-tang/zalo-an-toan',
]

for (const lesson of BY_KEYBOARD) {
  test(`with the keyboard alone: ${lesson}`, async ({ page, signInAsNewPerson }) => {
    test.setTimeout(180_000)
    const scenario = shippedScenario(lesson)
    await signInAsNewPerson()
    await openPractice(page, scenario.slug)
    await playByKeyboard(page, scenario.solution.slice(0, 1))
    await takeTime(page, scenario.solution.length) // a run begins with its first press
    await playByKeyboard(page, scenario.solution.slice(1))
    await expect(debrief(page)).toBeFocused()
    await expect(debrief(page)).toContainText('Đã ghi vào hồ sơ của bạn.')
  })
}

test('Enter in a field presses the one large button that waits for it', async ({ page }) => {
  await openPractice(page, PAYING.slug)
  await play(page, PAYING.solution.slice(0, 7))
  const amount = targetOf(page, { type: 'amount', text: '' })
  await amount.fill('45000')
  await amount.press('Enter')
  await expect(page.getByText('Xác nhận chuyển tiền')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a payment is played by plain pages, with the same mistake, the same help, and counts the same', async ({
    page,
    signInAsNewPerson,
  }) => {
    test.setTimeout(120_000)
    await signInAsNewPerson()
    await page.goto(`/luyen/${PAYING.slug}`)
    await play(page, PAYING.solution.slice(0, 3))
    await checkPlainPage(page, 'a practice without JavaScript')
    await targetOf(page, { press: 'confirm' }).click()
    await expect(consequence(page)).toContainText('Tiền đã vào tài khoản của người lạ')
    await checkPlainPage(page, 'a consequence without JavaScript')
    await look(page, 'practice-mistake-without-javascript')
    await targetOf(page, { back: true }).click()
    await play(page, [{ press: 'stop' }, { press: 'gift' }])
    await targetOf(page, { help: 1 }).click()
    await expect(page.getByText(PAYING.steps[2]?.hint ?? '')).toBeVisible()
    await targetOf(page, { type: 'password', text: '' }).fill(['0', '79', '204001234'].join(''))
    await targetOf(page, { press: 'log-in' }).click()
    await expect(page.getByRole('alert')).toContainText('Số này giống số thật')
    expect(page.url()).not.toContain('79204')
    await takeTime(page, PAYING.solution.length + 5)
    await play(page, PAYING.solution.slice(5))
    await expect(debrief(page)).toContainText('Có nhầm, đã sửa')
    await expect(debrief(page)).toContainText('Có gợi ý')
    await expect(debrief(page)).toContainText('Đã ghi vào hồ sơ của bạn.')
    await checkPlainPage(page, 'a debrief without JavaScript')
    await page.goto('/hoc/thanh-toan/quet-ma-chuyen-tien')
    await expect(page.getByText('Bạn đã tập 1 lần.')).toBeVisible()
  })

  test('a conversation is played by plain pages, and Back undoes a press', async ({ page }) => {
    test.setTimeout(120_000)
    const scenario = shippedScenario('nen-tang/zalo-an-toan')
    await page.goto(`/luyen/${scenario.slug}`)
    await play(page, scenario.solution.slice(0, 2))
    const before = page.url()
    await play(page, scenario.solution.slice(2, 3))
    await page.goBack()
    expect(page.url()).toBe(before)
    await play(page, scenario.solution.slice(2))
    await expect(debrief(page)).toContainText('Bạn đã làm xong')
    await expect(debrief(page)).not.toContainText('Nên làm lại')
  })
})

test('a run played without haste is taken over when a guest registers', async ({ page }) => {
  await openPractice(page, PAYING.slug)
  await takeTime(page, PAYING.solution.length)
  await play(page, PAYING.solution)
  await expect(debrief(page)).toContainText('Đăng ký thì giữ được lâu dài.')
  await page.goto('/dang-ky')
  await expect(page.getByText('1 lượt tập')).toBeVisible()
})
