import { db } from '~/db/client.server'
import { type Childhood, gradeNow } from '../needs-consent'

/** What is known of a person's age, or null for nobody. A class that they have left still tells it. */
export async function readChildhood(personId: string, now: Date): Promise<Childhood | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      ...{ birthYear: true, place: { select: { kind: true } } },
      classMembers: {
        select: { class: { select: { grade: true, schoolYear: true, place: { select: { kind: true } } } } },
      },
    },
  })
  if (!person) return null
  const ofSchools = person.classMembers
    .map((row) => row.class)
    .filter(({ grade, place }) => grade !== null || place.kind === 'school')
  const schoolGrades = ofSchools.map(({ grade, schoolYear }) => gradeNow(grade, schoolYear, now))
  const isAtSchool = ofSchools.length === 0 && person.place?.kind === 'school'
  return { birthYear: person.birthYear, schoolGrades: isAtSchool ? [null] : schoolGrades }
}
