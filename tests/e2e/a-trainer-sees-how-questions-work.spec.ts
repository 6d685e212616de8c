import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysRoom } from '../support/sideways'

test('whoever answers for the country sees how the questions of a lesson work, a learner does not', async ({
  page,
  signInAs,
  signInAsNewPerson,
  noise,
}) => {
  await signInAs('quantri')
  await page.goto('/soan-bai/so-lieu')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu hỏi dạy ra sao')
  await checkAccessibility(page, 'lessons with figures')
  await look(page, 'figures')
  await page.getByRole('link', { name: /Hai mức tài khoản/ }).click()
  await expect(page.getByRole('heading', { name: 'Từng câu hỏi' })).toBeVisible()
  await expect(page.getByText('Trả lời đúng ngay').first()).toBeVisible()
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'how the questions of a lesson work')
  await look(page, 'lesson-figures')

  noise.allow(/404/)
  await signInAsNewPerson('Trần Thị Học')
  const answer = await page.goto('/soan-bai/so-lieu')
  expect(answer?.status()).toBe(404)
})
