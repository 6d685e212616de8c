import type { Page } from '@playwright/test'
import { checkAccessibility } from './check-accessibility'

/** `checkAccessibility` for a page in which no script runs, and so not axe's either: it looks at a copy, without the scripts. */
export async function checkPlainPage(page: Page, name: string): Promise<void> {
  const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '')
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true })
  if (!context) throw new Error('The page has no browser of its own')
  const copy = await context.newPage()
  await copy.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return await route.continue()
    await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
  })
  await copy.goto(page.url())
  await checkAccessibility(copy, name)
  await context.close()
}
