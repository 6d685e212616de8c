import { startExam } from '../support/exam-paper-page'
import { expect, test } from '../support/journey'
import { setClockAhead } from '../support/wrong-clock'

const WHOLE_TIME = /^Còn lại: (30 phút 00|29 phút \d\d) giây$/

test('a clock two days ahead takes nothing off the time, and the paper is graded as usual', async ({
  page,
  signInAsNewPerson,
}) => {
  await setClockAhead(page, 48)
  await signInAsNewPerson()
  const paper = await startExam(page)
  await expect(paper.timeLeft).toHaveText(WHOLE_TIME)
  await paper.answerAllAtOnce()
  await paper.handIn()
  await expect(page.getByText('Đúng 15 trong 15 câu, được 100 điểm trên 100.')).toBeVisible()
})

test('a clock a year behind gives no time for nothing', async ({ page, signInAsNewPerson }) => {
  await setClockAhead(page, -24 * 365)
  await signInAsNewPerson()
  const paper = await startExam(page)
  await expect(paper.timeLeft).toHaveText(WHOLE_TIME)
})
