import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPractice } from '#tests/support/content-folder'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { publishContent } from '~/domain/lessons/publish-content.server'
import { type KeptRows, keepRows } from './access/kept-rows'
import { accountRows } from './access/rows/account-rows'
import { classRows } from './access/rows/class-rows'
import { examRows } from './access/rows/exam-rows'
import { learnRows } from './access/rows/learn-rows'
import { listRows } from './access/rows/list-rows'
import { manageRows } from './access/rows/manage-rows'
import { siteRows } from './access/rows/site-rows'
import { teamRows } from './access/rows/team-rows'
import { openSite, type Site } from './access/site'
import { signedInCookies, type Walked, walkRow } from './access/walk'
import { aWorld } from './access/world'

const rows = [
  ...learnRows, ...examRows, ...accountRows, ...classRows, ...teamRows, ...manageRows, ...listRows, ...siteRows,
]
let site: Site
let kept: KeptRows
const done: Walked[] = []

test('walk', async () => {
  const t0 = performance.now()
  const now = new Date()
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-content-'))
  cpSync('tests/fixtures/content-small', folder, { recursive: true })
  addPractice(folder)
  const published = await publishContent(folder, now)
  rmSync(folder, { recursive: true })
  console.log(JSON.stringify(published).slice(0, 300), performance.now() - t0)
  await db.place.create({ data: { id: 'vn', kind: 'country', name: 'Việt Nam', foldedName: 'viet nam' } })
  const own = await aWorld('dong', now)
  const strange = await aWorld('tay', now)
  const administrator = await aPerson({ id: 'administrator' })
  await db.role.create({ data: { id: 'a', personId: administrator, kind: 'administrator', scopeKind: 'place', scopeId: 'vn', grantedAt: now } })
  console.log('world', performance.now() - t0)
  const o = own.ids, s = strange.ids
  const cookies = await signedInCookies({
    learner: o.learner, member: o.member, colleague: o.colleague, resident: o.resident, student: o.student, head: o.head,
    teacher: o.teacher, trainer: o.trainer, reviewer: o.reviewer, officer: o.officer, province: o.province,
    provinceByName: o.provinceByName, administrator, otherMember: s.member, otherHead: s.head, otherTeacher: s.teacher,
    otherTrainer: s.trainer, neighbourOfficer: o.neighbourOfficer, otherOfficer: s.officer, otherProvince: s.provinceByName,
  }, now)
  kept = await keepRows(process.env.DATABASE_URL ?? '')
  site = await openSite()
  console.log('site', performance.now() - t0)
  const missing = site.routes.flatMap((r) => r.methods.filter((m) => !rows.some((w) => w.route === r.path && w.method === m)).map((m) => `${m} ${r.path}`))
  console.log('missing', missing)
  for (const row of rows) {
    const t = performance.now()
    done.push(await walkRow({ site, rows: kept, cookies, own: o, strange: s }, row))
    if (performance.now() - t > 700) console.log('slow', row.method, row.route, performance.now() - t)
  }
  console.log('walked', performance.now() - t0, done.reduce((n, w) => n + w.count, 0))
  console.log(done.flatMap((w) => w.wrong).join('\n'))
}, 300_000)
