import type { Page } from '@playwright/test'

export type ShownMark = { mark: string; percent: number }

/** The marks of the plot that the page shows, each with the per cent at its height. */
export function plotMarks(page: Page): Promise<ShownMark[]> {
  return page.locator('.plot').evaluate((plot) => {
    const rules = [...plot.querySelectorAll('.plot-rule')].map((rule) =>
      Number.parseFloat(rule.getAttribute('y1') ?? ''),
    )
    const [top = 0, mastered = 0] = rules
    const perUnit = (100 - 80) / (mastered - top)
    return [...plot.querySelectorAll('.mark')].map((mark) => {
      const y = Number.parseFloat(mark.parentElement?.getAttribute('y') ?? '')
      const kind = [...mark.classList].find((name) => name.startsWith('is-'))?.slice(3) ?? ''
      return { mark: kind, percent: Math.round(100 - (y - top) * perUnit) }
    })
  })
}

/** What the table beside the plot says: of each answer the mark, and the per cent just after it. */
export function tableMarks(page: Page): Promise<ShownMark[]> {
  return page.locator('.history').evaluate((table) =>
    [...table.querySelectorAll('tbody tr')].flatMap((row) => {
      const mark = [...(row.querySelector('.mark')?.classList ?? [])].find((name) => name.startsWith('is-'))
      const after = /tới (\d+)%/.exec(row.textContent ?? '')?.[1]
      return mark && after ? [{ mark: mark.slice(3), percent: Number(after) }] : []
    }),
  )
}
