import { earnCertificate } from '../support/certificate-page'
import { checkPlainPage } from '../support/check-plain-page'
import { startExam } from '../support/exam-paper-page'
import { flagExamOf } from '../support/flagged-exam'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { anOwnTeam } from '../support/own-team'
import { sidewaysRoom } from '../support/sideways'

const TITLE = 'Bài kiểm tra nên hỏi lại'
const SENTENCE = /^Trả lời \d+ câu trong \d+ giây, nhanh hơn đọc hết câu hỏi, mà phần lớn đúng\. Có thể/

test('an exam taken again asks only what was not asked before, and says what this paper needs', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await page.goto('/thi/vneid')
  await expect(page.getByText(/^Các kỹ năng được tính điểm như nhau\. Đề khó hơn thường lệ/)).toBeVisible()
  const first = await startExam(page)
  const asked = (await first.questions()).map(({ prompt }) => prompt)
  await first.answerAllAtOnce()
  await first.handIn()
  await expect(page.getByText('Đúng 15 trong 15 câu, được 100 điểm trên 100.')).toBeVisible()

  const second = await startExam(page)
  const again = (await second.questions()).map(({ prompt }) => prompt)
  expect(again.filter((prompt) => asked.includes(prompt))).toEqual([])
  await second.handIn()
  const need = (await page.getByText(/^Cần \d+ điểm và mỗi kỹ năng/).textContent()) ?? ''
  const mark = Number(/\d+/.exec(need)?.[0])
  expect(Math.abs(mark - 80)).toBeLessThanOrEqual(10)
  const sentence = mark < 80 ? 'khó' : 'dễ'
  await expect(
    page.getByText(`Đề này ${sentence} hơn thường lệ một chút, nên cần ${mark} thay vì 80 trên 100.`),
  ).toHaveCount(mark === 80 ? 0 : 1)
  await expect(
    page.getByText('Các kỹ năng được tính điểm như nhau, dù kỹ năng này có nhiều câu hơn kỹ năng kia.'),
  ).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'result that says what the paper needs')
  await look(page, 'exam-result-with-mark')
})

test('an exam answered too fast is told to the trainer, who settles it; the learner keeps the certificate', async ({
  page,
  anotherDevice,
  site,
  noise,
  signInAs,
  signInAsNewPerson,
}) => {
  noise.allow(/404/)
  const learner = await signInAsNewPerson('Lò Thị Mai')
  const desk = await anotherDevice()
  const { classId } = await anOwnTeam(site.database, { trainer: 'giangvien', students: [learner] })
  const address = `/lop/${classId}/bai-kiem-tra`
  const code = await earnCertificate(page)
  expect((await page.goto(address))?.status()).toBe(404)
  await page.goto('/thi/vneid')
  await expect(page.getByText('Đạt · 100 điểm')).toBeVisible()
  await expect(page.getByText(/hỏi lại|quá nhanh/)).toHaveCount(0)

  await signInAs('giangvien', desk)
  await desk.goto(`/lop/${classId}`)
  await desk.getByRole('navigation', { name: 'Các trang của lớp' }).getByText('Bài kiểm tra').click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(desk.getByText('Máy chỉ nhắc chỗ lạ, không kết luận.')).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Lò Thị Mai' })).toBeVisible()
  await expect(desk.getByText(SENTENCE)).toBeVisible()
  expect(await sidewaysRoom(desk)).toBe(0)
  await checkAccessibility(desk, 'exams to talk over')
  await look(desk, 'exam-flags')

  const fine = desk.getByRole('button', { name: 'Đã xem, ổn (bài của Lò Thị Mai)' })
  await tabTo(desk, fine)
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('Không có bài nào cần hỏi lại.')).toBeVisible()
  await desk.getByRole('link', { name: 'Đã xem', exact: true }).click()
  await expect(desk.getByText(/^Đã xem, ổn\. Ngày/)).toBeVisible()
  await checkAccessibility(desk, 'exams that were looked at')
  await look(desk, 'exam-flags-settled')

  expect((await page.goto(`/chung-nhan/${code}`))?.status()).toBe(200)
  await expect(page.getByRole('main').getByText('Lò Thị Mai').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the trainer reads the list and settles what was talked over', async ({
    page,
    site,
    signInAs,
    signInAsNewPerson,
  }) => {
    const learner = await signInAsNewPerson('Giàng A Páo')
    const { classId } = await anOwnTeam(site.database, { trainer: 'giangvien', students: [learner] })
    await flagExamOf(site.database, learner)
    await signInAs('giangvien')
    await page.goto(`/lop/${classId}/bai-kiem-tra`)
    await expect(page.getByText('Trả lời 12 câu trong 40 giây, nhanh hơn đọc hết câu hỏi')).toBeVisible()
    await checkPlainPage(page, 'exams to talk over without JavaScript')
    await page.getByRole('button', { name: 'Đã trao đổi (bài của Giàng A Páo)' }).click()
    await expect(page.getByText('Không có bài nào cần hỏi lại.')).toBeVisible()
    await page.goto(`/lop/${classId}/bai-kiem-tra?xem=da-xem`)
    await expect(page.getByText(/^Đã trao đổi ngày/)).toBeVisible()
  })

  test('the head of a team reads and settles its members’ exams, and not their own', async ({
    page,
    site,
    signInAsNewPerson,
  }) => {
    const member = await signInAsNewPerson('Giàng A Páo')
    const head = await signInAsNewPerson('Hoàng Văn Tổ')
    const { teamId } = await anOwnTeam(site.database, { head, members: [member] })
    for (const person of [member, head]) await flagExamOf(site.database, person)
    await page.goto(`/to/${teamId}`)
    await page.getByRole('link', { name: TITLE }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    await expect(page.getByRole('link', { name: 'Chưa xem (1)' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Giàng A Páo' })).toHaveAttribute('href', /\/thanh-vien\//)
    expect(await sidewaysRoom(page)).toBe(0)
    await checkPlainPage(page, 'exams of a team to talk over')
    await look(page, 'exam-flags-of-a-team')
    await page.getByRole('button', { name: 'Đã xem, ổn (bài của Giàng A Páo)' }).click()
    await expect(page.getByText('Không có bài nào cần hỏi lại.')).toBeVisible()
    await page.goto(`/to/${teamId}/bai-kiem-tra?xem=da-xem`)
    await expect(page.getByText(/^Đã xem, ổn\. Ngày/)).toHaveCount(1)
  })
})
