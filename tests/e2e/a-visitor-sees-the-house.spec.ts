import { checkAccessibility, expect, look, test } from '../support/journey'

test('a visitor sees at one glance what Ngõ Số is', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/Ngõ Số/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await checkAccessibility(page, 'home')
  await look(page, 'home')
})
