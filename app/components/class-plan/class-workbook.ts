import { byGivenName } from '~/components/groups/by-given-name'
import { levelSheet } from '~/components/level-map/level-sheet'
import type { MapScope } from '~/components/level-map/map-scope'
import type { Locale } from '~/lib/locale'
import type { SheetCell, WorkbookSheet } from '~/lib/workbook-sheet'
import { type ClassPlan, classPlan, type PlanInput } from './class-plan'
import { planWords } from './plan-words'

type Person = PlanInput['people'][number] & {
  villageName: string | null
  teamName: string | null
  lastActiveAt: Date | null
}

/** Everything about a class for a spreadsheet: the map of everybody, hard questions, who is ready, and the groups. */
export function classWorkbook(
  input: Omit<PlanInput, 'people'> & { people: readonly Person[]; now: Date; locale: Locale },
): WorkbookSheet[] {
  const { people, scope, now, locale } = input
  const words = planWords[locale]
  const plan = classPlan(input)
  const places = [words.village, words.team]
  const placed = [...people].sort(byGivenName).map(({ villageName, teamName, ...person }) => ({
    ...{ ...person, places: [villageName, teamName] },
  }))
  return [
    levelSheet({ people: placed, places, scope, now, locale }),
    questionSheet(plan, scope, words),
    readySheet(plan, words),
    groupSheet(plan, words),
  ]
}

type PlanWords = (typeof planWords)['vi']

function questionSheet({ questions }: ClassPlan, scope: MapScope, words: PlanWords): WorkbookSheet {
  const moduleOf = (number: string) => scope.modules.find((module) => `${module.number}` === number)
  return {
    sheet: words.sheetQuestions,
    columns: [
      ...[column(words.module, 28), column(words.lessonHead, 34), column(words.question, 60)],
      ...[column(words.answeredHead, 12), column(words.wrongHead, 12), column(words.percentHead, 12)],
      ...[column(words.optionHead, 50), column(words.choseHead, 12), column(words.whyHead, 60)],
    ],
    rows: questions.map(({ prompt, answered, wrong, option, why, lesson }) => [
      titled(moduleOf(lesson?.number.split('.')[0] ?? '')),
      lesson ? `${lesson.number}. ${lesson.title}` : null,
      ...[prompt, answered, wrong, Math.round((wrong / answered) * 100)],
      ...[option?.text ?? null, option?.count ?? null, why],
    ]),
  }
}

function readySheet({ ready }: ClassPlan, words: PlanWords): WorkbookSheet {
  const states = ['ready', 'almost', 'passed', 'certified'] as const
  return {
    sheet: words.sheetReady,
    columns: [column(words.module, 34), column(words.learner, 28), column(words.state, 50)],
    rows: ready.flatMap((module) =>
      states.flatMap((state) =>
        module[state].map((person): SheetCell[] => [
          titled(module),
          person.name,
          'skill' in person && person.skill ? `${words.almost}: ${String(person.skill)}` : words[state],
        ]),
      ),
    ),
  }
}

function groupSheet({ groups }: ClassPlan, words: PlanWords): WorkbookSheet {
  return {
    sheet: words.sheetGroups,
    columns: [
      ...[column(words.groupHead, 10), column(words.learner, 28), column(words.part, 14)],
      ...[column(words.together, 50), column(words.lessonHead, 40), column(words.practiceHead, 40)],
    ],
    rows: groups.flatMap(({ number, together, helper, members }) => {
      const { lesson, practice } = together ?? { lesson: null, practice: null }
      const work = [
        together?.name ?? words.free,
        lesson ? `${lesson.number}. ${lesson.title}` : null,
        practice?.title ?? null,
      ]
      return [
        ...(helper ? [[number, helper, words.isHelper, ...work]] : []),
        ...members.map((member): SheetCell[] => [number, member, words.isMember, ...work]),
      ]
    }),
  }
}

function titled(module: { number: number; title: string } | undefined): string | null {
  return module ? `${module.number}. ${module.title}` : null
}

function column(title: string, width: number) {
  return { title, width }
}
