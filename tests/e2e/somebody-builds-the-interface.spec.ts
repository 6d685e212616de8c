import { checkAccessibility, expect, look, test } from '../support/journey'
import { sidewaysRoom } from '../support/sideways'

test('the gallery shows every component in its states, and all of them can be used by everybody', async ({
  page,
}) => {
  await page.goto('/thu-vien-giao-dien')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thư viện giao diện')
  expect(await sidewaysRoom(page)).toBe(0)
  await checkAccessibility(page, 'gallery')
  await look(page, 'gallery')
})
