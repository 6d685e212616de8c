import type { Page } from '@playwright/test'

/** From the next page on, the device believes that it is so many hours later (or, below 0, earlier) than it is. */
export async function setClockAhead(page: Page, hours: number): Promise<void> {
  await page.addInitScript((ms) => {
    const RealDate = Date
    class WrongDate extends RealDate {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [RealDate.now() + ms]) as []))
      }
      static override now() {
        return RealDate.now() + ms
      }
    }
    window.Date = WrongDate as DateConstructor
  }, hours * 3_600_000)
}
