import { pointsOf } from '../support/exam-key'
import { openPaper, startExam } from '../support/exam-paper-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { aNewMember, register, signIn } from '../support/member'

const OVER = 'Phiên đăng nhập đã hết. Câu trả lời vẫn được giữ. Hãy đăng nhập rồi quay lại nộp bài. Đăng nhập'

test('answers given after the session has ended are kept, and signing in leads back to them', async ({
  page,
  browser,
  noise,
}) => {
  const member = aNewMember()
  await page.goto('/dang-ky')
  await register(page, member)
  const paper = await startExam(page)
  const address = page.url()
  await paper.answerAll('rightly', 1, 3)
  await expect(paper.status).toHaveText('Đã lưu')

  const otherDevice = await browser.newContext()
  noise.listenTo(otherDevice)
  const otherPage = await otherDevice.newPage()
  await otherPage.goto('/dang-nhap?ve=/ho-so')
  await signIn(otherPage, member)
  await otherPage.getByRole('button', { name: 'Đăng xuất ở mọi máy khác' }).click()
  await expect(otherPage.getByText('Đã đăng xuất ở tất cả máy khác.')).toBeVisible()
  await otherDevice.close()

  await paper.answer(4, 'rightly')
  await expect(paper.status).toHaveText(OVER)
  await paper.expectAnswered(1, 2, 3, 4)
  await checkAccessibility(page, 'exam paper after the session has ended')
  await look(page, 'exam-paper-after-the-session')
  await paper.answerAll('rightly', 5, 6)
  const answers = await paper.answers()

  await paper.review()
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await page.waitForURL('**/dang-nhap?**')
  await expect(page.getByText('Phiên đăng nhập đã hết. Những câu bạn đã trả lời vẫn còn.')).toBeVisible()
  await checkAccessibility(page, 'sign-in after the session has ended')
  await look(page, 'sign-in-after-the-session')
  await signIn(page, member)

  await page.waitForURL(address)
  const again = await openPaper(page)
  await again.expectAnswered(1, 2, 3, 4, 5, 6)
  expect(await again.answers()).toEqual(answers)
  const questions = await again.questions()
  await again.handIn()
  const points = pointsOf(questions, 6)
  await expect(page.getByText(`Đúng 6 trong 15 câu, được ${points} điểm trên 100.`)).toBeVisible()
})

test('with the cookie gone, opening the paper leads through sign-in back to it', async ({
  page,
  context,
}) => {
  const member = aNewMember()
  await page.goto('/dang-ky')
  await register(page, member)
  const paper = await startExam(page)
  const address = page.url()
  await paper.answerAll('rightly', 1, 2)
  await context.clearCookies({ name: 'ngoso_phien' })

  await page.reload()
  await page.waitForURL('**/dang-nhap?**')
  await signIn(page, member)
  await page.waitForURL(address)
  await (await openPaper(page)).expectAnswered(1, 2)
})

test('nobody saves into a paper without a session and without the key that the paper carries', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const paper = await startExam(page)
  await context.clearCookies({ name: 'ngoso_phien' })
  const address = `/thi/vneid/${paper.attemptId}`
  const form = { position: '1', 'q1-answer': '1', saveKey: 'not the key' }
  expect((await page.request.post(`${address}/tra-loi`, { form })).status()).toBe(404)
  expect((await page.request.post(`${address}/nop`, { form })).status()).toBe(404)
})

test('when somebody else signs in on the same device, nothing is said to be saved that is not', async ({
  page,
  signInAs,
  signInAsNewPerson,
}) => {
  const userName = await signInAsNewPerson()
  const paper = await startExam(page)
  await paper.answerAll('rightly', 1, 2)
  await signInAs('hocsinh')
  await paper.answer(3, 'rightly')
  await expect(paper.status).toContainText('vì máy này vừa đăng nhập bằng tài khoản khác')
  await checkAccessibility(page, 'exam paper with somebody else signed in')

  await signInAs(userName)
  await paper.answer(4, 'rightly')
  await expect(paper.status).toHaveText('Đã lưu')
  await paper.expectAnswered(1, 2, 3, 4)
})
