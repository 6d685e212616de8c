import { examSkills, writtenOptions } from '../support/exam-key'
import { openPaper, startExam } from '../support/exam-paper-page'
import { listenToSite, secretsOf, tells } from '../support/exam-secrets'
import { checkAccessibility, expect, look, test } from '../support/journey'

test('a guest reads what the exam asks and is led to sign in first', async ({ page }) => {
  await page.goto('/thi/vneid')
  await expect(page.getByText('15 câu, làm trong 30 phút.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bắt đầu làm bài' })).toHaveCount(0)
  await checkAccessibility(page, 'exam start of a guest')
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL('/dang-nhap?ve=%2Fthi%2Fvneid')
})

test('the paper asks 15 questions of all seven skills, one at a time, and shows the time left', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto('/thi/vneid')
  await expect(page.getByText('Hôm nay bạn còn 3 lượt.')).toBeVisible()
  await checkAccessibility(page, 'exam start')
  await look(page, 'exam-start')

  const paper = await startExam(page)
  const questions = await paper.questions()
  expect(new Set(questions.map((question) => question.prompt)).size).toBe(15)
  expect(new Set(questions.map((question) => question.skill))).toEqual(new Set(examSkills.keys()))
  expect(examSkills.size).toBe(7)

  await expect(paper.timeLeft).toContainText(/Còn lại: (30 phút 00|29 phút \d\d) giây/)
  await expect(paper.shown).toHaveCount(1)
  await expect(paper.shown).toHaveAccessibleName(/^Câu 1 trong 15/)
  await page.getByRole('button', { name: 'Câu tiếp' }).click()
  await expect(paper.shown).toHaveAccessibleName(/^Câu 2 trong 15/)
  await expect(paper.shown).toBeFocused()
  await page.getByRole('button', { name: 'Câu trước' }).click()
  await expect(paper.shown).toHaveAccessibleName(/^Câu 1 trong 15/)
  await checkAccessibility(page, 'exam paper')
  await look(page, 'exam-paper')

  await paper.answerAll('rightly')
  await checkAccessibility(page, 'exam paper with an answer')
  await expect(paper.status).toHaveText('Đã lưu')
  await paper.review()
  await expect(page.getByText('Bạn đã trả lời 15 trong 15 câu.')).toBeVisible()
  await checkAccessibility(page, 'exam review')
  await look(page, 'exam-review')
})

test('whoever leaves finds the paper and every answer again, here and on another device', async ({
  page,
  browser,
  noise,
  signInAs,
  signInAsNewPerson,
}) => {
  const userName = await signInAsNewPerson()
  const paper = await startExam(page)
  const address = page.url()
  await paper.answerAll('rightly', 1, 4)
  const answers = await paper.answers()

  await page.goto('/')
  await page.goto('/thi/vneid')
  await expect(page.getByText(/Bạn có một bài đang làm dở, còn khoảng (30|29) phút\./)).toBeVisible()
  await checkAccessibility(page, 'exam under way')
  await page.getByRole('link', { name: 'Làm tiếp bài đang dở' }).click()
  const again = await openPaper(page)
  expect(page.url()).toBe(address)
  await again.expectAnswered(1, 2, 3, 4)
  expect(await again.answers()).toEqual(answers)

  const otherDevice = await browser.newContext()
  noise.listenTo(otherDevice)
  const otherPage = await otherDevice.newPage()
  await signInAs(userName, otherPage)
  await otherPage.goto('/thi/vneid')
  await otherPage.getByRole('link', { name: 'Làm tiếp bài đang dở' }).click()
  const there = await openPaper(otherPage)
  expect(otherPage.url()).toBe(address)
  await there.expectAnswered(1, 2, 3, 4)
  expect(await there.answers()).toEqual(answers)
  await otherDevice.close()
})

test('an answer chosen in the very last moment before leaving is kept', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const paper = await startExam(page)
  const address = page.url()
  await paper.answer(1, 'rightly')
  await page.goto('/')
  await page.goto(address)
  const again = await openPaper(page)
  await again.expectAnswered(1)
})

test('two people get other questions, and the options in another order', async ({
  page,
  browser,
  noise,
  signInAs,
  signInAsNewPerson,
}) => {
  const neighboursName = await signInAsNewPerson()
  await signInAsNewPerson()
  const mine = await startExam(page)
  const neighbour = await browser.newContext()
  noise.listenTo(neighbour)
  const neighboursPage = await neighbour.newPage()
  await signInAs(neighboursName, neighboursPage)
  const theirs = await startExam(neighboursPage)

  const prompts = async (paper: typeof mine) => (await paper.questions()).map((question) => question.prompt)
  expect(await prompts(mine)).not.toEqual(await prompts(theirs))
  expect(await mine.shownOptions()).not.toEqual(writtenOptions(await mine.questions()))
  expect(await theirs.shownOptions()).not.toEqual(writtenOptions(await theirs.questions()))
  await neighbour.close()
})

test('neither the page nor anything that the site sends tells what is right, or why', async ({
  page,
  context,
  site,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const listening = listenToSite(context, site.origin)
  const paper = await startExam(page)
  const questions = await paper.questions()
  await paper.answerAll('wrongly', 1, 7)
  await paper.answerAll('rightly', 8, 15)
  await page.reload()
  const again = await openPaper(page)
  await again.expectAnswered(1, 15)

  const heard = await listening.heard()
  expect(heard).toContain(questions[0]?.prompt)
  expect(heard).not.toMatch(/"(right|why|whys|explain|isRight|accept|tolerance|mistakes|seed)\\?"/)
  expect(questions.flatMap(secretsOf).filter((secret) => tells(heard, secret))).toEqual([])
})
