import { test as base, expect, type Page } from '@playwright/test'
import type { Role } from '../../app/domain/accounts/role'
import { checkAccessibility } from './check-accessibility'
import { type Noise, noiseOf } from './noise'
import { type SessionMaker, sessionMaker } from './session-maker'
import { type Site, startSite } from './worker-site'

type OfWorker = { site: Site; sessions: SessionMaker }
type OfTest = {
  /** Fails the journey when a page complained; a journey that means to provoke it says `noise.allow(/404/)`. */
  noise: Noise
  /** Signs in an existing person (a demonstration account, say) by a session, not through the form. */
  signInAs: (userName: string, page?: Page) => Promise<void>
  /** Signs in a new person whom no other journey knows, with a role if one is given, and returns their user name. */
  signInAsNewPerson: (displayName?: string, role?: Role) => Promise<string>
  /** Opens a page on another device of the same kind, which knows nothing of the first. */
  anotherDevice: () => Promise<Page>
}

/** A journey: a browser, a site and a database of this worker's own. */
export const test = base.extend<OfTest, OfWorker>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use, workerInfo) => {
      const site = await startSite(`worker-${workerInfo.workerIndex}`)
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  sessions: [
    async ({ site }, use) => {
      const maker = sessionMaker(site.database)
      await use(maker)
      maker.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin)
  },
  noise: [
    async ({ browser, context, site }, use, testInfo) => {
      const noise = noiseOf(context, site.origin)
      await use(noise)
      const heard = noise.heard()
      // Other devices are put away too: one browser serves all stories of a worker, and pages left open go on working.
      for (const device of browser.contexts()) if (device !== context) await device.close()
      const isWell = testInfo.status === testInfo.expectedStatus && heard.length === 0
      if (!isWell) await testInfo.attach('log of the server', { path: site.log, contentType: 'text/plain' })
      expect(heard, 'complaints in the console or of the server').toEqual([])
    },
    { auto: true },
  ],
  signInAs: async ({ context, site, sessions }, use) => {
    await use(async (userName, page) => {
      const value = await sessions.cookieFor({ userName })
      await (page?.context() ?? context).addCookies([sessionCookie(value, site.origin)])
    })
  },
  signInAsNewPerson: async ({ context, site, sessions }, use) => {
    await use(async (displayName = 'Nguyễn Thị Thử', role) => {
      const userName = `thu-${crypto.randomUUID().slice(0, 8)}`
      const value = await sessions.cookieFor({ userName, displayName, role })
      await context.addCookies([sessionCookie(value, site.origin)])
      return userName
    })
  },
  anotherDevice: async ({ browser, noise }, use) => {
    await use(async () => {
      const context = await browser.newContext()
      noise.listenTo(context)
      return await context.newPage()
    })
  },
})

/** With NGOSO_LOOKS, saves a picture of the page under test-results/looks, for people to look at. Asserts nothing, takes time. */
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.NGOSO_LOOKS) return
  const path = `test-results/looks/${test.info().project.name}/${name}.png`
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
}

function sessionCookie(value: string, url: string) {
  return { name: 'ngoso_phien', value, url, httpOnly: true, sameSite: 'Lax' as const }
}

export { checkAccessibility, expect, look }
