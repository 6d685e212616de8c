import { openPaper, startExam } from '../support/exam-paper-page'
import { checkAccessibility, expect, look, test } from '../support/journey'

test('a double click, a second tab and a form sent again all lead to the one paper', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const secondTab = await context.newPage()
  await secondTab.goto('/thi/vneid')
  await page.goto('/thi/vneid')
  const asked = await page.locator('input[name=attemptId]').inputValue()

  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).dblclick()
  const paper = await openPaper(page)
  expect(paper.attemptId).toBe(asked)

  await secondTab.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  expect((await openPaper(secondTab)).attemptId).toBe(asked)

  const sentAgain = await page.request.post('/thi/vneid', { form: { attemptId: asked } })
  expect(sentAgain.url()).toContain(`/thi/vneid/${asked}`)
  const sentAnew = await page.request.post('/thi/vneid', { form: { attemptId: crypto.randomUUID() } })
  expect(sentAnew.url()).toContain(`/thi/vneid/${asked}`)

  await paper.handIn()
  await page.goto('/thi/vneid')
  await expect(page.getByText('Hôm nay bạn còn 2 lượt.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Xem kết quả' })).toHaveCount(1)
})

test('starting from many places in the same moment makes one paper', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  const starts = Array.from({ length: 6 }, () =>
    page.request.post('/thi/vneid', { form: { attemptId: crypto.randomUUID() } }),
  )
  const papers = (await Promise.all(starts)).map((answer) => answer.url())
  expect(new Set(papers).size).toBe(1)
  expect(papers[0]).toMatch(/\/thi\/vneid\/[0-9a-f-]{36}$/)
})

test('a paper handed in twice, from two tabs, after Back or sent again has one result', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const paper = await startExam(page)
  await paper.answerAllAtOnce()
  const secondTab = await context.newPage()
  await secondTab.goto(page.url())
  const there = await openPaper(secondTab)
  await there.expectAnswered(1, 15)
  await there.review()

  await paper.review()
  await page.getByRole('button', { name: 'Nộp bài' }).dblclick()
  await page.waitForURL('**/ket-qua')
  await expect(page.getByText('Đúng 15 trong 15 câu, được 100 điểm trên 100.')).toBeVisible()

  await secondTab.getByRole('button', { name: 'Nộp bài' }).click()
  await secondTab.waitForURL('**/ket-qua')
  await expect(secondTab.getByText('Đúng 15 trong 15 câu, được 100 điểm trên 100.')).toBeVisible()

  await page.goBack()
  await page.reload()
  await expect(page).toHaveURL(/\/ket-qua$/)
  await expect(page.getByText('Đúng 15 trong 15 câu, được 100 điểm trên 100.')).toBeVisible()

  const address = `/thi/vneid/${paper.attemptId}`
  const again = [1, 2, 3].map(() => page.request.post(`${address}/nop`, { form: { 'q1-answer': '1' } }))
  for (const answer of await Promise.all(again)) {
    expect(answer.url()).toContain(`${address}/ket-qua`)
    expect(await answer.text()).toContain('Đúng 15 trong 15 câu, được 100 điểm trên 100.')
  }

  await page.goto('/thi/vneid')
  await expect(page.getByText('Hôm nay bạn còn 2 lượt.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Xem kết quả' })).toHaveCount(1)
  await expect(page.getByText(/Đạt · 100 điểm, ngày/)).toBeVisible()
  await checkAccessibility(page, 'exam start after an exam')
})

test('three empty papers can be handed in on a day, a fourth is refused with the time of the next', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const first = await startExam(page)
  await first.handIn()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lần này chưa đạt')
  await expect(page.getByText('Đúng 0 trong 15 câu, được 0 điểm trên 100.')).toBeVisible()
  const second = await startExam(page)
  await second.handIn()
  const third = await startExam(page)
  await third.handIn()

  await page.goto('/thi/vneid')
  await expect(
    page.getByText(/^Hôm nay bạn đã hết lượt\. Lượt mới có từ 0{1,2}:00 \d+\/\d+\/\d{4}\./),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bắt đầu làm bài' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Xem kết quả' })).toHaveCount(3)
  await checkAccessibility(page, 'exam start without attempts')
  await look(page, 'exam-start-without-attempts')

  const fourth = await page.request.post('/thi/vneid', { form: { attemptId: crypto.randomUUID() } })
  expect(fourth.url()).toMatch(/\/thi\/vneid$/)
  expect(await fourth.text()).toContain('Hôm nay bạn đã hết lượt.')
})

test("nobody opens, fills in or hands in another person's paper", async ({
  page,
  browser,
  signInAs,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const paper = await startExam(page)
  const address = `/thi/vneid/${paper.attemptId}`
  const stranger = await browser.newContext()
  const strangersPage = await stranger.newPage()
  await signInAs('totruong', strangersPage)
  expect((await strangersPage.request.get(address)).status()).toBe(404)
  const form = { position: '1', 'q1-answer': '1' }
  expect((await strangersPage.request.post(`${address}/nop`, { form })).status()).toBe(404)
  await strangersPage.request.post(`${address}/tra-loi`, { form })
  await stranger.close()

  await page.reload()
  await (await openPaper(page)).review()
  await expect(page.getByText('Bạn đã trả lời 0 trong 15 câu.')).toBeVisible()
})
