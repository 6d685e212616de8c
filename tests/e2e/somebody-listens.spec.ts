import { cutOffText } from '../support/cut-off-text'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { deviceMemory } from '../support/lesson-page'
import { expectSaid, hearTo, listenBar, listenButton, startListening } from '../support/listening'
import { questionAbout } from '../support/question-card'
import { sidewaysRoom } from '../support/sideways'
import { endSentence, giveVoice, isSpeaking, lastSaid, marked, said } from '../support/stub-voice'

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'
const TITLE = 'Hai mức tài khoản, chuẩn bị gì trước khi đi làm'
const SUMMARY = 'Học xong bài này, bạn biết mình cần mức tài khoản nào và mang đủ đồ khi ra công an.'
const STEP = 'Bước 2: Nhập số định danh và số điện thoại'

test('somebody hears a lesson from its title to its end, each sentence once, in order, marked while it is said', async ({
  page,
}) => {
  await giveVoice(page, { ends: 'by-itself' })
  await page.goto(LESSON)
  await page.getByRole('button', { name: 'Nghe bài' }).click()
  await expect(listenBar(page).getByRole('status')).toHaveText('Đã đọc hết.', { timeout: 40_000 })

  const heard = await said(page)
  const texts = heard.map(({ text }) => text)
  expect(texts.slice(0, 3)).toEqual([TITLE, SUMMARY, 'Học xong bài này, bạn làm được'])
  for (const sentence of [
    'Bác Sáu: Cô Hạnh này, họ bảo gửi ảnh thẻ căn cước là có mức 0 2.',
    'Mức 0 1: bạn tự đăng ký trên điện thoại, ngồi ở nhà cũng làm được.',
    'Hình: Mức 0 1 làm ở nhà.',
    'Bước 1: Cài vi en i ai đi từ kho ứng dụng',
    'Gõ số định danh in trên thẻ căn cước, ví dụ trên thẻ mẫu là 0 0 0, 1 2 3, 4 5 6, 7 8 9.',
    'Chứng minh nhân dân đã hết giá trị sau ngày 31 tháng 12 năm 2024.',
    'Nói với cán bộ: Tôi muốn làm tài khoản định danh mức 0 2.',
    'Cảnh báo: Dừng lại nếu có người nhận làm hộ',
    'Hay nghĩ là: Có người quen trên mạng làm mức 0 2 hộ, chỉ cần gửi ảnh thẻ.',
  ])
    expect(texts.filter((text) => text === sentence)).toEqual([sentence])
  expect(texts.at(-1)).toBe('Bài sau chỉ bạn kích hoạt mức 0 2 và đặt pát cốt.')
  expect(texts.join(' ')).not.toContain('Bà Tư đã tự đăng ký')
  expect(texts.join(' ')).not.toContain('Nguồn và ngày rà soát')
  expect(new Set(heard.map(({ lang }) => lang))).toEqual(new Set(['vi-VN']))

  const written = await page
    .locator('.text:not(:has(.src)), .lesson-head')
    .evaluateAll((parts) =>
      parts.flatMap((part) =>
        part.matches('.text')
          ? (part.textContent ?? '')
          : [...part.querySelectorAll('h1, .lead, .goals')].map((it) => it.textContent ?? ''),
      ),
    )
  const bare = (text: string) => text.replace(/\s/g, '')
  expect(bare(heard.map((each) => each.marked).join('')), 'all of the text was marked, once').toBe(
    bare(written.join('')),
  )
  expect(await marked(page)).toBe('')
  await expect(listenBar(page).getByRole('button').first()).toHaveText('Nghe bài')
})

test('they pause and go on, go back and skip, stop, and find their place again another day', async ({
  page,
}) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await startListening(page, TITLE)
  expect(await marked(page)).toBe(TITLE)
  await listenButton(page, 'Tạm dừng').click()
  expect(await isSpeaking(page)).toBe(false)
  await expect(listenBar(page).getByRole('status')).toHaveText('Đã tạm dừng đọc.')
  expect(await marked(page)).toBe(TITLE)
  await listenButton(page, 'Đọc tiếp').click()
  await expect.poll(async () => (await said(page)).map(({ text }) => text)).toEqual([TITLE, TITLE])

  await listenButton(page, 'Câu sau').click()
  await expectSaid(page, SUMMARY)
  await listenButton(page, 'Câu trước').click()
  await expectSaid(page, TITLE)
  await hearTo(page, STEP)
  await expect(page.getByRole('heading', { name: 'Nhập số định danh và số điện thoại' })).toBeInViewport()
  await listenButton(page, 'Thôi nghe').click()
  await expect(listenBar(page).getByRole('status')).toHaveText('Đã thôi đọc.')
  expect(await isSpeaking(page)).toBe(false)
  expect(await marked(page)).toBe('')
  await expect(listenButton(page, 'Nghe từ đây')).toBeFocused()

  await page.reload()
  await listenButton(page, 'Nghe tiếp').click()
  await expectSaid(page, STEP)
  await listenButton(page, 'Thôi nghe').click()
  await page.evaluate(() => scrollTo(0, 0))
  await listenBar(page).getByRole('button', { name: 'Nghe từ đầu' }).click()
  await expectSaid(page, TITLE)
})

test('who has listened before can listen from the part on the screen', async ({ page }) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await startListening(page, TITLE)
  await listenButton(page, 'Thôi nghe').click()
  await page.getByRole('heading', { name: 'Tuổi đổi thẻ và trẻ dưới 14 tuổi' }).evaluate((it) => {
    it.scrollIntoView()
    window.scrollBy(0, -60)
  })
  await listenButton(page, 'Nghe từ đây').click()
  await expectSaid(page, 'Tuổi đổi thẻ và trẻ dưới 14 tuổi')
})

test('a person who scrolls away to look at something is left in peace', async ({ page }) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await startListening(page, TITLE)
  await page.evaluate(() => scrollTo(0, 3_000))
  await endSentence(page)
  await expectSaid(page, SUMMARY)
  expect(await page.evaluate(() => scrollY)).toBe(3_000)
  await listenButton(page, 'Câu trước').click()
  await expectSaid(page, TITLE)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('slower or faster, the sentence is said again so, and the device remembers', async ({ page }) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await startListening(page, TITLE)
  await expect(listenButton(page, 'Vừa')).toHaveAttribute('aria-pressed', 'true')
  await listenButton(page, 'Nhanh').click()
  await expect.poll(async () => (await said(page)).map(({ rate }) => rate)).toEqual([1, 1.3])
  await expectSaid(page, TITLE)
  await expect.poll(async () => (await deviceMemory(page))['ngoso.nghe']).toContain('"fast"')

  await page.reload()
  await startListening(page, TITLE)
  expect((await said(page))[0]?.rate).toBe(1.3)
  await listenButton(page, 'Chậm').click()
  await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(0.75)
})

for (const [state, pressed] of Object.entries({
  'being read': [],
  paused: ['Tạm dừng'],
  'after listening': ['Câu sau', 'Thôi nghe'],
}))
  test(`a lesson ${state} can be used and seen by everybody`, async ({ page }) => {
    await giveVoice(page)
    await page.goto(LESSON)
    await startListening(page, TITLE)
    for (const name of pressed) await listenButton(page, name).click()
    await look(page, `lesson-${state.replaceAll(' ', '-')}`)
    expect(await sidewaysRoom(page)).toBe(0)
    expect(await cutOffText(page)).toEqual([])
    await checkAccessibility(page, `lesson ${state}`)
  })

test('by the keyboard alone: listen, pause, go on, change the speed; Escape stops', async ({ page }) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await tabTo(page, page.getByRole('button', { name: 'Nghe bài' }))
  await page.keyboard.press('Enter')
  await expectSaid(page, TITLE)
  await expect(listenBar(page).getByRole('button', { name: 'Tạm dừng' }).first()).toBeFocused()
  await page.keyboard.press('Space')
  expect(await isSpeaking(page)).toBe(false)
  await page.keyboard.press('Space')
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await tabTo(page, listenButton(page, 'Câu sau'))
  await page.keyboard.press('Enter')
  await expectSaid(page, SUMMARY)
  await tabTo(page, listenButton(page, 'Chậm'))
  await page.keyboard.press('Space')
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ text: SUMMARY, rate: 0.75 })
  await page.keyboard.press('Escape')
  expect(await isSpeaking(page)).toBe(false)
  await expect(page.getByRole('button', { name: 'Nghe tiếp' })).toBeFocused()
})

test('a question is read with its choices; the place in the lesson stays', async ({ page }) => {
  await giveVoice(page)
  await page.goto(LESSON)
  await startListening(page, TITLE)
  await hearTo(page, STEP)
  const card = questionAbout(page, 'Bà Tư đã tự đăng ký mức 01')
  await card.getByRole('button', { name: 'Nghe câu hỏi' }).click()
  await expect.poll(() => lastSaid(page)).toMatch(/^Câu 1: Bà Tư đã tự đăng ký mức 0 1/)
  await hearTo(page, 'Chờ ít hôm cho tài khoản tự lên thành mức 0 2')
  await look(page, 'question-being-read')
  await listenButton(page, 'Thôi nghe').click()
  await page.evaluate(() => scrollTo(0, 0))
  await listenButton(page, 'Nghe tiếp').click()
  await expectSaid(page, STEP)
})
