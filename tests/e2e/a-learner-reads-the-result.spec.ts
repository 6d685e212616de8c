import { pointsOf, singlesOf, standingsOf } from '../support/exam-key'
import { startExam } from '../support/exam-paper-page'
import { listenToSite, rightTextsOf, secretsOf, tells } from '../support/exam-secrets'
import { checkAccessibility, expect, look, test } from '../support/journey'

test('the result tells how each skill stands and which lesson to look at again', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const paper = await startExam(page)
  const questions = await paper.questions()
  await paper.answerAll('rightly', 1, 5)
  await paper.answerAll('wrongly', 6, 10)
  await paper.handIn()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lần này chưa đạt')
  await expect(
    page.getByText(`Đúng 5 trong 15 câu, được ${pointsOf(questions, 5)} điểm trên 100.`),
  ).toBeVisible()
  await expect(
    page.getByText(/^Cần (7[5-9]|8[0-5]) điểm và mỗi kỹ năng đúng ít nhất một câu\.$/),
  ).toBeVisible()
  const skills = page.getByRole('region', { name: 'Từng kỹ năng' }).getByRole('listitem')
  await expect(skills).toHaveCount(7)
  expect((await skills.allTextContents()).sort()).toEqual(standingsOf(questions, 5).sort())

  const verdicts = page.getByRole('region', { name: 'Từng câu' })
  await expect(verdicts.getByText('Đúng', { exact: true })).toHaveCount(5)
  await expect(verdicts.getByText('Chưa đúng', { exact: true })).toHaveCount(5)
  await expect(verdicts.getByText('Chưa trả lời', { exact: true })).toHaveCount(5)
  await checkAccessibility(page, 'exam result, not passed')
  await look(page, 'exam-result-not-passed')

  await expect(verdicts.getByRole('link', { name: /^Xem lại phần của câu/ })).toHaveCount(5)
  await verdicts
    .getByRole('link', { name: /^Xem lại phần của câu/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/hoc/vneid/[a-z0-9-]+#${questions[5]?.review}$`))
  await expect(page.locator(`#${questions[5]?.review}`)).toBeInViewport()
})

test('the key of a question not answered is never handed out', async ({
  page,
  context,
  site,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const paper = await startExam(page)
  const questions = await paper.questions()
  await paper.answerAll('rightly', 1, 3)
  await paper.answerAll('wrongly', 4, 6)
  const listening = listenToSite(context, site.origin)
  await paper.handIn()
  await page.reload()
  await page.getByRole('region', { name: 'Từng câu' }).scrollIntoViewIfNeeded()

  const heard = await listening.heard()
  expect(tells(heard, questions[14]?.prompt ?? '')).toBe(true)
  const unanswered = questions.slice(6)
  expect(unanswered.flatMap(secretsOf).filter((secret) => tells(heard, secret))).toEqual([])
  expect(unanswered.flatMap(rightTextsOf).filter((text) => tells(heard, text))).toEqual([])
  const answered = questions.slice(0, 6)
  expect(answered.map((question) => question.explain).filter((text) => tells(heard, text))).toEqual([])
})

test('a wrong choice is told why it is wrong', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  const paper = await startExam(page)
  const questions = await paper.questions()
  await paper.answerAll('wrongly')
  await paper.handIn()
  const singles = singlesOf(questions)
  expect(singles.length).toBeGreaterThan(0)
  for (const { options } of singles) {
    const chosen = options.find((option) => !option.right)
    await expect(page.getByText(`Bạn chọn “${chosen?.text}”. ${chosen?.why}`)).toBeVisible()
  }
})

test('a result belongs to one person', async ({ page, browser, noise, signInAs, signInAsNewPerson }) => {
  noise.allow(/404/)
  await signInAsNewPerson()
  await (await startExam(page)).handIn()
  const stranger = await browser.newContext()
  const strangersPage = await stranger.newPage()
  await signInAs('hocsinh', strangersPage)
  expect((await strangersPage.goto(page.url()))?.status()).toBe(404)
  await expect(strangersPage.getByRole('heading', { level: 1 })).toHaveText('Ngõ này không có nhà')
  await stranger.close()
})
