import { readFileSync } from 'node:fs'
import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { chooseColumns } from '~/domain/rosters/choose-columns.server'
import type { ColumnMapping } from '~/domain/rosters/import-kind'
import { startImport } from '~/domain/rosters/start-import.server'
import { workOnImport } from '~/domain/rosters/work-on-import.server'

export const ROSTER_DAY = new Date('2026-11-29T03:00:00Z')
export const rosterClock = () => ROSTER_DAY

/** A commune with the villages that the roster fixtures speak of, each with its team, and two officers of it. */
export async function aRosterCommune(prefix: string) {
  const id = (name: string) => `${prefix}-${name}`
  const place = (name: string, kind: string, shown: string, parent?: string) =>
    db.place.create({ data: { id: id(name), kind, name: shown, parentId: parent ? id(parent) : null } })
  await place('province', 'province', 'tỉnh Sông Mây')
  await place('commune', 'commune', 'xã Mẫu', 'province')
  await place('dong-chua', 'village', 'thôn Đồng Chùa', 'commune')
  await place('ben-gao', 'village', 'thôn Bến Gạo', 'commune')
  await place('khe-may', 'village', 'thôn Khe Mây', 'commune')
  await db.team.create({
    data: { id: id('team'), placeId: id('dong-chua'), name: 'Tổ CNSCĐ thôn Đồng Chùa' },
  })
  const officer = (name: string): Viewer => ({
    personId: id(name),
    roles: [{ kind: 'commune-officer', scopeKind: 'place', scopeId: id('commune') }],
  })
  return { id, commune: id('commune'), officer: officer('officer'), colleague: officer('colleague') }
}

export function rosterFixture(name: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: readFileSync(`tests/fixtures/rosters/${name}`) }
}

/** A list as a .csv, as somebody's Excel saves it. */
export function csvFile(rows: readonly (readonly string[])[], name = 'danh-sach.csv') {
  return { name, bytes: new TextEncoder().encode(rows.map((row) => row.join(';')).join('\r\n')) }
}

/** Sends a file, takes the columns as they were guessed, and has the rows checked. Gives the import's id. */
export async function reviewedRoster(
  viewer: Viewer,
  placeId: string,
  file: { name: string; bytes: Uint8Array },
  kind = 'people',
): Promise<string> {
  const started = await startImport({ viewer, kind, placeId, file, now: ROSTER_DAY })
  if ('refusal' in started) throw new Error(started.refusal)
  const { importId } = started
  const { mapping } = await db.rosterImport.findUniqueOrThrow({ where: { id: importId } })
  const { columns } = JSON.parse(mapping) as { columns: ColumnMapping }
  const chosen = await chooseColumns({
    viewer,
    importId,
    columns,
    options: { createTeams: true },
    now: ROSTER_DAY,
  })
  if ('refusal' in chosen) throw new Error(chosen.refusal)
  await workOnImport(importId, rosterClock)
  return importId
}
