import type { Page } from '@playwright/test'

/** Texts that reach over the right edge of the screen, where one cannot read them; tables that move by themselves apart. */
export function cutOffText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      if (!text.data.trim() || text.parentElement?.closest('script, .vh, table')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const isShown = text.parentElement?.checkVisibility({ contentVisibilityAuto: true }) === true
      if (isShown && range.getBoundingClientRect().right > width + 1) found.push(text.data)
    }
    return found
  })
}
