import { db } from '~/db/client.server'
import { type Childhood, gradeNow } from '../needs-consent'

/** What is known of a person's age, or null for nobody. A class that they have left still tells it. */
export async function readChildhood(personId: string, now: Date): Promise<Childhood | null> {
  const person = await db.person.findUnique({ where: { id: personId }, select: CHILDHOOD_COLUMNS })
  return person && childhoodOf(person, now)
}

const CHILDHOOD_COLUMNS = {
  ...{ birthYear: true, place: { select: { kind: true } } },
  classMembers: {
    select: {
      class: { select: { grade: true, schoolYear: true, place: { select: { kind: true } } } },
    },
  },
} as const

type Told = {
  birthYear: number | null
  place: { kind: string } | null
  classMembers: { class: { grade: number | null; schoolYear: string | null; place: { kind: string } } }[]
}

export function childhoodOf(person: Told, now: Date): Childhood {
  const ofSchools = person.classMembers
    .map((row) => row.class)
    .filter(({ grade, place }) => grade !== null || place.kind === 'school')
  const schoolGrades = ofSchools.map(({ grade, schoolYear }) => gradeNow(grade, schoolYear, now))
  const isAtSchool = ofSchools.length === 0 && person.place?.kind === 'school'
  return { birthYear: person.birthYear, schoolGrades: isAtSchool ? [null] : schoolGrades }
}
