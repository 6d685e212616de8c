import { checkAccessibility, expect, look, test } from '../support/journey'
import {
  consequence,
  debrief,
  openPractice,
  phone,
  play,
  shippedScenario,
  takeTime,
  targetOf,
} from '../support/practice'
import { sidewaysRoom } from '../support/sideways'

const PAYING = shippedScenario('thanh-toan/quet-ma-chuyen-tien')

const KINDS = {
  'a payment': 'thanh-toan/quet-ma-chuyen-tien',
  'a call that presses': 'an-toan/gia-danh-co-quan',
  'a form with prefilled fields': 'dich-vu-cong/nop-ho-so-truc-tuyen',
  'gestures on a new phone': 'dien-thoai/lam-quen-man-hinh',
  'posts put where they belong': 'thong-tin/tin-gia-chia-se',
}

for (const [kind, lesson] of Object.entries(KINDS)) {
  test(`${kind} is played to its end with a finger`, async ({ page, signInAsNewPerson }) => {
    test.slow()
    const scenario = shippedScenario(lesson)
    await signInAsNewPerson()
    await openPractice(page, scenario.slug)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title)
    await expect(page.getByText('Màn hình tập')).toBeVisible()
    const half = Math.floor(scenario.solution.length / 2)
    await play(page, scenario.solution.slice(0, half))
    await checkAccessibility(page, `${scenario.slug}, half way`)
    await takeTime(page, scenario.solution.length)
    await play(page, scenario.solution.slice(half))
    await expect(debrief(page)).toContainText('Bạn đã làm xong')
    await expect(debrief(page)).toContainText(scenario.ending)
    await expect(debrief(page).getByRole('listitem')).toHaveCount(scenario.steps.length)
    await expect(debrief(page)).toContainText('Đã ghi vào hồ sơ của bạn.')
    expect(await sidewaysRoom(page)).toBe(0)
    await checkAccessibility(page, `${scenario.slug}, at its end`)
    await look(page, `practice-end-${scenario.slug}`)
  })
}

test('from the lesson to the phone, into a mistake, and back to just before it', async ({ page }) => {
  await page.goto('/hoc/thanh-toan/quet-ma-chuyen-tien')
  await page.getByRole('link', { name: 'Tập làm', exact: true }).click()
  await expect(page).toHaveURL('/luyen/tra-tien-rau')
  await expect(page.locator('form.practice[data-awake]')).toBeVisible()
  const turn = PAYING.wrongTurns.find(({ mistake }) => mistake === 'wrong-name')
  await play(page, turn?.inputs ?? [])
  await expect(consequence(page)).toContainText('Tiền đã vào tài khoản của người lạ')
  await expect(consequence(page)).toContainText('Người nhận là TRAN VAN HUNG')
  await expect(consequence(page)).toBeFocused()
  await expect(phone(page).getByRole('button', { name: 'Xác nhận' })).toBeDisabled()
  await checkAccessibility(page, 'the consequence of a mistake')
  await look(page, 'practice-mistake')
  await consequence(page).getByRole('button', { name: 'Quay lại chỗ ấy' }).click()
  await expect(consequence(page)).toHaveCount(0)
  await expect(phone(page).getByRole('button', { name: 'Xác nhận' })).toBeEnabled()
  await play(page, PAYING.solution.slice(3))
  await expect(debrief(page)).toContainText('Nên làm lại một lần nữa')
  await expect(debrief(page)).toContainText('Có nhầm, đã sửa')
  await expect(debrief(page)).toContainText('Kết quả được nhớ trên máy này')
})

test('help comes in three steps: a hint, where to look, how it is done', async ({ page }) => {
  await openPractice(page, PAYING.slug)
  const help = page.locator('button[value="*giup"]')
  await expect(help).toHaveText('Gợi ý')
  await help.click()
  await expect(page.getByText(PAYING.steps[0]?.hint ?? '')).toBeVisible()
  await expect(help).toHaveText('Chỉ chỗ bấm')
  await help.click()
  const spot = targetOf(page, { press: 'bank' })
  await expect(spot).toHaveClass(/is-spot/)
  await expect(spot).toHaveAccessibleDescription(/Nhìn vào đây/)
  await checkAccessibility(page, 'where to look')
  await look(page, 'practice-help')
  await expect(help).toHaveText('Làm mẫu')
  await help.click()
  await expect(page.getByText('Việc 2 trong 5')).toBeVisible()
  await play(page, PAYING.solution.slice(1))
  await expect(debrief(page).getByText('Có gợi ý')).toHaveCount(1)
  await expect(debrief(page).getByText('Tự làm', { exact: true })).toHaveCount(4)
})

test('a number that could be real is stopped, explained, and kept nowhere', async ({ page }) => {
  await openPractice(page, PAYING.slug)
  await play(page, PAYING.solution.slice(0, 5))
  const password = targetOf(page, { type: 'password', text: '' })
  await password.fill(['0', '79', '204001234'].join(''))
  await expect(page.getByRole('alert')).toContainText('Số này giống số thật')
  await targetOf(page, { press: 'log-in' }).click()
  await expect(consequence(page)).toHaveCount(0)
  await expect(page.getByRole('alert')).toBeVisible()
  await checkAccessibility(page, 'a real-looking number')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('79204')
  await password.fill('')
  await play(page, PAYING.solution.slice(5))
  await expect(debrief(page)).toBeVisible()
})

test('a run broken off by a closed tab goes on where it stopped, for its own person alone', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await openPractice(page, PAYING.slug)
  await play(page, PAYING.solution.slice(0, 4))
  await page.close()
  const again = await context.newPage()
  await openPractice(again, PAYING.slug)
  await expect(again.getByText('Lần trước bạn đang làm dở. Bạn làm tiếp từ chỗ cũ.')).toBeVisible()
  await expect(again.getByText('Việc 3 trong 5')).toBeVisible()
  await checkAccessibility(again, 'a run resumed')
  await signInAsNewPerson()
  await openPractice(again, PAYING.slug)
  await expect(again.getByText('Việc 1 trong 5')).toBeVisible()
})

test('a run that ends without a connection waits and is sent by itself', async ({
  page,
  context,
  noise,
  signInAsNewPerson,
}) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
  await signInAsNewPerson()
  await openPractice(page, PAYING.slug)
  await play(page, PAYING.solution.slice(0, 5))
  await takeTime(page, PAYING.solution.length)
  await context.setOffline(true)
  await play(page, PAYING.solution.slice(5))
  await expect(debrief(page)).toContainText('Chưa có mạng. Kết quả được giữ trên máy này')
  await context.setOffline(false)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('ngoso.cho-gui'))).toBe('[]')
  await page.goto('/hoc/thanh-toan/quet-ma-chuyen-tien')
  await expect(page.getByText('Bạn đã tự làm được.')).toBeVisible()
})

test('a forged result is refused: what counts is what the server plays', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await openPractice(page, PAYING.slug)
  const send = (fields: Record<string, string>) =>
    page.evaluate(
      async ([action, body]) => {
        const answer = await fetch(action, {
          method: 'POST',
          body: new URLSearchParams(body),
          headers: { accept: 'application/json' },
        })
        return (await answer.json()) as { standing?: string; isOver?: boolean }
      },
      ['/luyen/tra-tien-rau/ket-qua', fields] as [string, Record<string, string>],
    )
  const revision = await page.locator('form.practice').getAttribute('data-revision')
  const given = {
    revision: revision ?? '',
    startedAt: new Date(Date.now() - 60_000).toISOString(),
    xong: '1',
  }
  const forged = await send({ ...given, runId: '0192a000-0000-7000-8000-000000000001', di: 'p!bank!20' })
  expect(forged).toMatchObject({ standing: 'no-match', isOver: false })
  const hasty = await send({
    ...given,
    runId: '0192a000-0000-7000-8000-000000000002',
    di: PAYING.solution
      .map((one) => ('press' in one ? `p!${one.press}!1` : `t!${one.type}!${one.text}!1`))
      .join('~'),
  })
  expect(hasty).toMatchObject({ standing: 'too-fast' })
  await page.goto('/hoc/thanh-toan/quet-ma-chuyen-tien')
  await expect(page.getByText('Bạn đã tập 2 lần.')).toBeVisible()
})

test('beside a resident: larger, with words to say, and nothing is recorded', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await openPractice(page, PAYING.slug)
  await page.getByRole('link', { name: /Tập cùng bà con/ }).click()
  await expect(page).toHaveURL('/luyen/tra-tien-rau?che-do=cung')
  await expect(page.locator('form.practice[data-awake]')).toBeVisible()
  await expect(page.getByText(PAYING.steps[0]?.guide ?? '')).toBeVisible()
  await checkAccessibility(page, 'practice beside a resident')
  await look(page, 'practice-guide')
  await takeTime(page, PAYING.solution.length)
  await play(page, PAYING.solution)
  await expect(debrief(page)).toContainText('Bạn đã làm xong')
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('tap-do')
  await page.goto('/hoc/thanh-toan/quet-ma-chuyen-tien')
  await expect(page.getByText('Bạn đã tập')).toHaveCount(0)
  await expect(page.getByText('Bạn đã tự làm được.')).toHaveCount(0)
})

test('a trainer sees the machine beside the phone; a learner does not', async ({
  page,
  signInAs,
  signInAsNewPerson,
}) => {
  await signInAs('giangvien')
  await openPractice(page, PAYING.slug, '?xem=1')
  await play(page, PAYING.solution.slice(0, 2))
  const panel = page.getByRole('region', { name: 'Dành cho người soạn' })
  await expect(panel).toContainText('framed')
  await expect(panel).toContainText('go "confirm-wrong"')
  await checkAccessibility(page, 'a practice as its author sees it')
  await look(page, 'practice-author')
  await signInAsNewPerson()
  await openPractice(page, PAYING.slug, '?xem=1')
  await expect(panel).toHaveCount(0)
})
