import { daysAway, isAway } from '~/domain/mastery/summarise-class'
import type { MapRow } from './draw-map-rows'

type Person = { personId: string; displayName: string; lastActiveAt: Date | null; levels: string }

/** Somebody as a row of a map; `place` is what stands below the name. */
export function mapPersonRow(person: Person, place: string | null, now: Date): MapRow {
  const { personId, displayName: name, lastActiveAt, levels } = person
  const away = isAway(lastActiveAt, now) ? { away: daysAway(lastActiveAt, now) } : {}
  return { personId, name, place, levels, ...away }
}
