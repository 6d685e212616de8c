import { readFileSync } from 'node:fs'
import { readCalendar } from '../support/calendar'
import { changeDatabase } from '../support/change-database'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysRoom } from '../support/sideways'
import { FIVE_LESSONS, ONE_LESSON, type Sitting, study } from '../support/study'

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']

test('the week is shown as it is, and the goal is one’s own; a child has none', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  const learner = await signInAsNewPerson()
  study(site.database, learner, [
    ...ONE_LESSON,
    { ...ONE_LESSON[0], lesson: 'vi-giay-to', daysAgo: 0 } as Sitting,
  ])
  await page.goto('/on-tap')
  const goal = page.getByRole('region', { name: 'Mục tiêu mỗi tuần' })
  await expect(goal).toContainText('Mục tiêu của bạn: học hoặc ôn 2 ngày một tuần.')
  await expect(goal.getByRole('listitem')).toHaveCount(7)
  await expect(goal.getByRole('listitem').filter({ hasText: 'Hôm nay' })).toContainText(': có học')
  await goal.getByText('Đổi mục tiêu').click()
  await checkAccessibility(page, 'choosing a goal')
  await look(page, 'review-goal')
  await goal.getByRole('button', { name: '1 ngày' }).click()
  await expect(page.getByText('Đã ghi mục tiêu mỗi tuần.')).toBeVisible()
  await expect(goal).toContainText('Bạn đã đạt mục tiêu tuần này.')
  await goal.getByText('Đổi mục tiêu').click()
  await goal.getByRole('button', { name: 'Không đặt' }).click()
  await expect(goal).toContainText('Bạn không đặt mục tiêu.')
  await expect(goal.getByRole('listitem')).toHaveCount(0)

  const child = await signInAsNewPerson('Trần Quang Minh')
  const birthYear = new Date().getFullYear() - 13
  await changeDatabase(
    site.database,
    `UPDATE "Person" SET "birthYear" = ${birthYear} WHERE "identifier" = '${child}'`,
  )
  study(site.database, child, ONE_LESSON)
  await page.goto('/on-tap')
  await expect(goal).toContainText('Bạn không đặt mục tiêu.')
})

test('reminders are a file for one’s own calendar, or words to send to oneself', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  const learner = await signInAsNewPerson('Lò Thị Hoa')
  study(site.database, learner, FIVE_LESSONS)
  await page.goto('/on-tap')
  const reminders = page.getByRole('region', { name: 'Nhắc mình ôn' })
  await reminders.getByText('Đưa vào lịch của điện thoại').click()
  await reminders.getByText('Gửi cho chính mình qua Zalo').click()
  await checkAccessibility(page, 'reminders')
  await look(page, 'review-reminders')
  expect(await sidewaysRoom(page)).toBe(0)

  async function download() {
    const coming = page.waitForEvent('download')
    await reminders.getByRole('button', { name: 'Tải tệp lịch' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toBe('on-tap-ngo-so.ics')
    const text = readFileSync(await file.path(), 'utf8')
    expect(text).not.toMatch(/Hoa|thu-/)
    return readCalendar(text)
  }

  await reminders.getByLabel('Mấy giờ').fill('23:59')
  const [due, ...others] = await download()
  expect(others).toEqual([])
  expect(due).toMatchObject({
    SUMMARY: 'Ôn tập Ngõ Số: 5 kỹ năng',
    DESCRIPTION: expect.stringMatching(/^Xem lại: .+; .+\.\nMở http.*\/on-tap$/),
    DTSTART: expect.stringMatching(/^\d{8}T235900$/),
    UID: expect.stringMatching(/^on-tap-\d{4}-\d\d-\d\d-[0-9a-f]{16}@127\.0\.0\.1$/),
    'ALARM-ACTION': 'DISPLAY',
  })
  expect((await download())[0]?.UID).toBe(due?.UID)

  await reminders.getByLabel('Mấy ngày cố định mỗi tuần').check()
  for (const [at, day] of WEEKDAYS.entries()) await reminders.getByLabel(day).setChecked(at === 0 || at === 6)
  expect(await download()).toMatchObject([{ SUMMARY: 'Ôn tập Ngõ Số', RRULE: 'FREQ=WEEKLY;BYDAY=MO,SU' }])

  await expect(reminders.getByLabel('Câu để gửi')).toHaveValue(
    `Ôn tập trên Ngõ Số, vài câu mỗi ngày: ${site.origin}/on-tap`,
  )
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await reminders.getByRole('button', { name: 'Chép câu này' }).click()
  await expect(reminders.getByRole('status')).toContainText('Đã chép.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/on-tap')
})
