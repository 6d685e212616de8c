import { openPaper, startExam } from '../support/exam-paper-page'
import { checkAccessibility, expect, look, test } from '../support/journey'

test('answers given without a network are said to wait, and are saved when it is back', async ({
  page,
  context,
  noise,
  signInAsNewPerson,
}) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED/)
  await signInAsNewPerson()
  const paper = await startExam(page)
  await paper.answerAll('rightly', 1, 2)

  await context.setOffline(true)
  await paper.answer(3, 'rightly')
  await expect(paper.status).toHaveText(
    'Chưa lưu được vì mất mạng. Máy sẽ tự lưu lại khi có mạng, bạn cứ làm tiếp.',
  )
  await paper.answer(4, 'rightly')
  await expect(page.getByRole('button', { name: 'Câu 3, chưa trả lời' })).toBeVisible()
  await checkAccessibility(page, 'exam paper without a network')
  await look(page, 'exam-paper-without-a-network')
  const answers = await paper.answers()

  await context.setOffline(false)
  await expect(paper.status).toHaveText('Đã lưu')
  await paper.expectAnswered(1, 2, 3, 4)
  await page.reload()
  const again = await openPaper(page)
  await again.expectAnswered(1, 2, 3, 4)
  expect(await again.answers()).toEqual(answers)
})

test('handing in without a network loses nothing', async ({ page, context, noise, signInAsNewPerson }) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED/)
  await signInAsNewPerson()
  const paper = await startExam(page)
  await paper.answerAllAtOnce()
  await paper.review()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await expect(page.getByText('Chưa nộp được vì mất mạng.')).toBeVisible()
  await checkAccessibility(page, 'exam review without a network')

  await context.setOffline(false)
  await page.getByRole('button', { name: 'Nộp bài' }).click()
  await page.waitForURL('**/ket-qua')
  await expect(page.getByText('Đúng 15 trong 15 câu, được 100 điểm trên 100.')).toBeVisible()
})
