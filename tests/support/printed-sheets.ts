import type { Page } from '@playwright/test'

const MM = 72 / 25.4
const SIZES = { A4: [210, 297], A5: [148, 210] } as const

/** What comes out of the printer: so many sheets, and of which paper ("2 x A4", "12 x A4 landscape"). */
export async function printedSheets(page: Page): Promise<string> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  const papers = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    paperOf(Number(width), Number(height)),
  )
  return `${count} x ${[...new Set(papers)].join(', ')}`
}

function paperOf(width: number, height: number): string {
  const is = (mm: number, points: number) => Math.abs(mm * MM - points) < 2
  for (const [name, [short, long]] of Object.entries(SIZES)) {
    if (is(short, width) && is(long, height)) return name
    if (is(long, width) && is(short, height)) return `${name} landscape`
  }
  return `${width} by ${height} points`
}
