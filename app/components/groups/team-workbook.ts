import { levelSheet } from '~/components/level-map/level-sheet'
import { ALL_MODULES, mapScope } from '~/components/level-map/map-scope'
import type { CatalogueModule } from '~/domain/lessons/catalogue'
import { levelLetter } from '~/domain/mastery/level-letters'
import type { SkillStanding } from '~/domain/mastery/standing'
import type { Locale } from '~/lib/locale'
import type { SheetCell, WorkbookSheet } from '~/lib/workbook-sheet'
import { readinessSentence } from './readiness-sentence'
import type { ListedMember } from './team-list'
import { teamWords } from './team-words'

type Person = {
  personId: string
  displayName: string
  lastActiveAt: Date | null
  skills: readonly Pick<SkillStanding, 'skillId' | 'level'>[]
  stuckSkillIds: readonly string[]
}

/** A team for a spreadsheet: who is ready to guide and what the others lack, in the order given; and everybody's levels. */
export function teamWorkbook(input: {
  members: readonly ListedMember[]
  people: readonly Person[]
  modules: readonly CatalogueModule[]
  now: Date
  locale: Locale
}): WorkbookSheet[] {
  const { members, people, modules, now, locale } = input
  const words = teamWords[locale]
  const titles: [string, number][] = [
    ...([
      [words.memberName, 28],
      [words.part, 14],
      [words.isReadyHead, 14],
      [words.lacksHead, 70],
    ] as const),
    ...([
      [words.examsHead, 20],
      [words.masterHead, 14],
      [words.reviewHead, 14],
    ] as const),
    ...([
      [words.observedHead, 14],
      [words.lastHereHead, 14],
    ] as const),
  ].map(([title, width]) => [title, width])
  const seen = new Map(people.map(({ personId, lastActiveAt }) => [personId, lastActiveAt]))
  const levels = people.map(({ skills, stuckSkillIds, ...person }) => ({
    ...{ ...person, places: [] },
    levels: skills.map(({ skillId, level }) => levelLetter(level, stuckSkillIds.includes(skillId))).join(''),
  }))
  return [
    {
      sheet: words.sheetReady,
      still: 1,
      columns: titles.map(([title, width]) => ({ title, width })),
      rows: members.map((member) => [...readinessCells(member, words), seen.get(member.id) ?? null]),
    },
    levelSheet({ people: levels, places: [], scope: mapScope(modules, ALL_MODULES), now, locale }),
  ]
}

function readinessCells(member: ListedMember, words: (typeof teamWords)['vi']): SheetCell[] {
  const { name, isHead, isDeputy, readiness } = member
  const part = isHead ? words.head : isDeputy ? words.deputy : null
  if (!readiness) return [name, part, null, null, null, null, null, null]
  const { isReady, exams, toMaster, toReview, isObserved } = readiness
  return [
    ...[name, part, isReady ? words.yes : words.no, readinessSentence(name, readiness, words)],
    ...[exams.join(', '), toMaster, toReview, isObserved ? words.yes : words.no],
  ]
}
