import { db } from '~/db/client.server'
import { addPlace } from '~/domain/places/add-place.server'
import { ensureCountry } from '~/domain/places/ensure-country.server'
import { FIRST_DAY } from '~/domain/places/first-day'
import { mergePlaces } from '~/domain/places/merge-places.server'
import { renamePlace } from '~/domain/places/rename-place.server'
import { foldText } from '~/lib/fold-text'
import { vietnamDay } from '~/lib/vietnam-day'
import { must } from './must'
import { COMMUNES, SCHOOLS } from './plan'

export const PROVINCE = 'demo-tinh-song-may'
export const COMMUNE = 'demo-xa-mau'

/** Invented: no such province or commune exists, so that nobody finds their own in a demonstration. */
export const VILLAGES = [
  { id: 'demo-thon-dong-chua', name: 'thôn Đồng Chùa' },
  { id: 'demo-thon-ben-gao', name: 'thôn Bến Gạo' },
  { id: 'demo-thon-khe-may', name: 'thôn Khe Mây' },
] as const

export type VillageId = (typeof VILLAGES)[number]['id']

/** Who keeps the places of the demonstration. */
const KEEPER = {
  personId: 'demo-quantri',
  roles: [{ kind: 'administrator', scopeKind: 'place', scopeId: 'vn' }],
}
const DAY = 24 * 3_600_000

/** The country, one province with three communes, their villages and schools, and how they were called a year ago. */
export async function seedPlaces(now: Date): Promise<void> {
  const country = await ensureCountry()
  await place(PROVINCE, country, 'province', 'tỉnh Sông Mây')
  await place(COMMUNE, PROVINCE, 'commune', 'xã Mẫu')
  for (const village of VILLAGES) await place(village.id, COMMUNE, 'village', village.name)
  for (const commune of COMMUNES) {
    const communeId = await add(PROVINCE, commune, now)
    for (const village of commune.villages) {
      const villageId = await add(communeId, village, now)
      if (!village.formerName) continue
      const isRenamed = (await db.place.findUnique({ where: { id: villageId } }))?.name === village.name
      const change = { viewer: KEEPER, placeId: villageId, on: daysBefore(now, 330), now }
      if (!isRenamed) must(await renamePlace({ ...change, name: village.name }))
    }
    for (const { into, ...gone } of commune.merged) await addMerged(communeId, gone, into, now)
    for (const school of SCHOOLS)
      if (school.commune === commune.name) await add(communeId, { kind: 'truong', name: school.name }, now)
  }
}

/** The id of a place of this name directly below the parent, whether it is open or merged; null when there is none. */
async function findPlace(parentId: string, name: string): Promise<string | null> {
  const where = { name, OR: [{ parentId }, { periods: { some: { parentId } } }] }
  const found = await db.place.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })
  return found?.id ?? null
}

/** The id of a commune of the plan. */
export async function communeIdOf(name: string): Promise<string> {
  return (await findPlace(PROVINCE, name)) ?? missing(name)
}

/** The id of a village or school of the plan. */
export async function placeIdIn(communeName: string, name: string): Promise<string> {
  return (await findPlace(await communeIdOf(communeName), name)) ?? missing(name)
}

function missing(name: string): never {
  throw new Error(`The demonstration has no ${name}`)
}

/** With fixed ids, because addresses of these are written in documents and journeys. */
async function place(id: string, parentId: string, kind: string, name: string): Promise<void> {
  const stand = { parentId, kind, name, foldedName: foldText(name) }
  const periods = { create: { id: `first-${id}`, ...stand, fromOn: FIRST_DAY } }
  await db.place.upsert({ where: { id }, create: { id, ...stand, periods }, update: {} })
}

type Planned = { kind: string; name: string; formerName?: string }

async function add(parentId: string, { kind, name, formerName }: Planned, now: Date): Promise<string> {
  const known =
    (await findPlace(parentId, name)) ?? (formerName ? await findPlace(parentId, formerName) : null)
  if (known) return known
  const added = { viewer: KEEPER, parentId, kindId: kind, name: formerName ?? name, on: FIRST_DAY, now }
  return must(await addPlace(added)).placeId
}

async function addMerged(communeId: string, gone: Planned, into: string, now: Date): Promise<void> {
  const placeId = await add(communeId, gone, now)
  const intoId = await findPlace(communeId, into)
  const stands = await db.place.findUnique({ where: { id: placeId }, select: { closedOn: true } })
  if (!intoId || stands?.closedOn) return
  must(await mergePlaces({ viewer: KEEPER, placeId, intoId, on: daysBefore(now, 250), now }))
}

/** Never before places have a history. */
function daysBefore(now: Date, days: number): string {
  const day = vietnamDay(new Date(now.getTime() - days * DAY))
  return day < FIRST_DAY ? FIRST_DAY : day
}
