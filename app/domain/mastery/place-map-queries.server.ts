import type { Viewer } from '~/domain/accounts/viewer'
import { idsInScope } from '~/domain/groups/people-of-scope.server'
import {
  type PlacePerson,
  type PlaceRoll,
  readPlacePeople,
  readPlaceRoll,
} from '~/domain/groups/place-roll-queries.server'
import { type Page, pageOf } from '~/lib/page-of'
import { type LevelRow, readLevelMap } from './level-map-queries.server'
import { byHelpNeed } from './needs-help'
import { readRankedPeople } from './store/ranked-people.server'

const MOST_PEOPLE = 3_000
const PAGE_SIZE = 30
/** People whose levels are read at once, for a file of everybody. */
const CHUNK = 250

type Asked = {
  viewer: Viewer
  placeId: string
  group: { kind: 'team' | 'class'; id: string } | null
  skillIds: readonly string[]
  /** Whether these are all skills there are. */
  areAll: boolean
  now: Date
}
type Refusal = Exclude<Awaited<ReturnType<typeof readPlaceRoll>>, PlaceRoll> | { refusal: 'too-many' }
export type MapPerson = PlacePerson & LevelRow

/**
 * One page of the people of a place on these skills, 30 at a time, who needs help first or by name; and how many there are, are stuck,
 * and were away for a week. Groups decides who may see them. More than 3,000 people: 'too-many'.
 */
export async function readPlaceMap(
  asked: Asked & { order: 'need' | 'name'; page: number },
): Promise<
  | ({ ok: true; people: MapPerson[]; count: number; stuck: number; away: number } & Pick<
      PlaceRoll,
      'groups'
    > &
      Page)
  | Refusal
> {
  const { skillIds, areAll, now, order } = asked
  const roll = await readPlaceRoll(asked)
  if ('refusal' in roll) return roll
  const skills = { ids: areAll ? null : skillIds, count: skillIds.length }
  const ranked = await readRankedPeople(roll.scope, skills, now, MOST_PEOPLE + 1)
  if (ranked.length > MOST_PEOPLE) return { refusal: 'too-many' }
  if (order === 'need') ranked.sort((a, b) => byHelpNeed(a.need, b.need))
  const { rows, page, pageCount } = pageOf(ranked, asked.page, PAGE_SIZE)
  return {
    ...{ ok: true, page, pageCount, count: ranked.length, groups: roll.groups },
    people: await readMapPeople(
      asked,
      rows.map(({ personId }) => personId),
    ),
    stuck: ranked.filter(({ need }) => need.stuck > 0).length,
    away: ranked.filter(({ need }) => need.isAway).length,
  }
}

/** Everybody of the place, by name, for a file; some hundred at a time, so that others are served meanwhile. */
export async function readWholePlaceMap(asked: Asked): Promise<{ ok: true; people: MapPerson[] } | Refusal> {
  const roll = await readPlaceRoll(asked)
  if ('refusal' in roll) return roll
  const filter = { cards: 'all', search: '' } as const
  const ids = await idsInScope({ scope: roll.scope, filter, skip: 0, take: MOST_PEOPLE + 1 })
  if (ids.length > MOST_PEOPLE) return { refusal: 'too-many' }
  const people: MapPerson[] = []
  for (let from = 0; from < ids.length; from += CHUNK)
    people.push(...(await readMapPeople(asked, ids.slice(from, from + CHUNK))))
  return { ok: true, people }
}

async function readMapPeople({ viewer, skillIds, now }: Asked, ids: readonly string[]): Promise<MapPerson[]> {
  const [people, levels] = await Promise.all([
    readPlacePeople(viewer, ids, now),
    readLevelMap(ids, skillIds, now),
  ])
  const levelsOf = new Map(levels.map((row) => [row.personId, row]))
  return people.flatMap((person) => {
    const row = levelsOf.get(person.personId)
    return row ? { ...person, ...row } : []
  })
}
