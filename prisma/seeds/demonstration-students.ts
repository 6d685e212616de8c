import { seededRandom } from '~/lib/seeded-random'
import { NameDrawer } from './demonstration-names'
import { EVERYBODY } from './demonstration-people'
import { rosterOf } from './demonstration-roster'
import { type ClassPlan, COMMUNES, SCHOOLS } from './plan'

/** The list of a class: the same names whenever it is asked. The last one of the first class of a school stands there twice. */
export function studentsOf(plan: ClassPlan): readonly string[] {
  return LISTS.get(plan) ?? []
}

/** A name as somebody wrote it who came late: without accents, or family name last. */
export function isDouble(plan: ClassPlan, at: number): boolean {
  return at === plan.students - 1
}

const LISTS = drawLists()

function drawLists(): Map<ClassPlan, string[]> {
  const names = new NameDrawer(seededRandom('demonstration: classes'), [
    ...EVERYBODY.map((person) => person.displayName),
    ...COMMUNES.flatMap(rosterOf).map((row) => row.name),
  ])
  return new Map(
    SCHOOLS.flatMap(({ classes }) =>
      classes.map((plan) => {
        const list = Array.from({ length: plan.students - 1 }, () => names.draw(plan.peoples))
        return [plan, [...list, writtenOtherwise(list[4] ?? '')]] as const
      }),
    ),
  )
}

function writtenOtherwise(name: string): string {
  const [family = '', ...rest] = name.split(' ')
  return [...rest, family].join(' ')
}
