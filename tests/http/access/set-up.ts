import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addPractice } from '#tests/support/content-folder'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import { publishContent } from '~/domain/lessons/publish-content.server'
import { keepRows } from './kept-rows'
import { openSite } from './site'
import { signedInCookies, type Walk } from './walk'
import { aWorld } from './world'

/** The site with its lessons, two provinces and somebody of every kind signed in. */
export async function readyToWalk(): Promise<Walk> {
  const now = new Date()
  await publishLessons(now)
  await db.place.create({ data: { id: 'vn', kind: 'country', name: 'Việt Nam', foldedName: 'viet nam' } })
  const own = await aWorld('dong', now)
  const strange = await aWorld('tay', now)
  const cookies = await signedInCookies(
    {
      ...own,
      administrator: await anAdministrator(now),
      ...{ otherMember: strange.member, otherHead: strange.head, otherTeacher: strange.teacher },
      ...{ otherTrainer: strange.trainer, otherOfficer: strange.officer },
      otherProvince: strange.provinceByName,
    },
    now,
  )
  const [site, rows] = [await openSite(), await keepRows(process.env.DATABASE_URL ?? '')]
  return { site, rows, isWhole: isWholeWalk(), cookies, own, strange }
}

/** Who may do what hangs on no database: on the second one every route is asked all the same, by fewer. */
export function isWholeWalk(): boolean {
  return !process.env.TEST_DATABASE_URL
}

async function publishLessons(now: Date): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-content-'))
  cpSync('tests/fixtures/content-small', folder, { recursive: true })
  addPractice(folder)
  const published = await publishContent(folder, now)
  rmSync(folder, { recursive: true })
  if ('refusal' in published) throw new Error(JSON.stringify(published))
}

async function anAdministrator(now: Date): Promise<string> {
  const personId = await aPerson({ displayName: 'Quản trị', secretHash: await hashSecret('482913') })
  const role = { kind: 'administrator', scopeKind: 'place', scopeId: 'vn', grantedAt: now }
  await db.role.create({ data: { id: crypto.randomUUID(), personId, ...role } })
  return personId
}
