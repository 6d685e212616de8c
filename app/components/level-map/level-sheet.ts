import { levelWords } from '~/components/mastery/level-words'
import { lettersOf, levelOf } from '~/domain/mastery/level-letters'
import { byHelpNeed, helpNeedOf } from '~/domain/mastery/needs-help'
import type { Locale } from '~/lib/locale'
import type { SheetCell, WorkbookSheet } from '~/lib/workbook-sheet'
import type { MapScope } from './map-scope'
import { sheetWords } from './sheet-words'

type Person = {
  displayName: string
  /** Village, team, class: as many as there are titles. */
  places: readonly (string | null)[]
  lastActiveAt: Date | null
  levels: string
}

/** A map as a sheet: everybody, who needs help first (of those who need as much, in the order given), levels in words. */
export function levelSheet(input: {
  people: readonly Person[]
  places: readonly string[]
  scope: MapScope
  now: Date
  locale: Locale
}): WorkbookSheet {
  const { people, places, scope, now, locale } = input
  const [words, { names, stuck }] = [sheetWords[locale], levelWords[locale]]
  const needs = people.map((person) => ({ person, need: helpNeedOf(person, now) }))
  const sorted = needs.sort((a, b) => byHelpNeed(a.need, b.need))
  const skills = scope.modules.flatMap((module) =>
    module.skills.map(({ short }) => ({ title: `${module.number}. ${short}`, width: 16 })),
  )
  return {
    sheet: words.sheet,
    still: 1,
    columns: [
      { title: words.learner, width: 28 },
      ...places.map((title) => ({ title, width: 24 })),
      { title: words.lastActive, width: 14 },
      { title: words.stuckCount, width: 12 },
      ...skills,
    ],
    rows: sorted.map(({ person, need }): SheetCell[] => [
      ...[person.displayName, ...person.places, person.lastActiveAt, need.stuck],
      ...lettersOf(person.levels).map((letter) =>
        letter === 's' ? `${names.learning}, ${stuck.toLowerCase()}` : names[levelOf(letter)],
      ),
    ]),
  }
}
