export type TypedClass = { name: string; grade: string; schoolYear: string }
export type ClassRefusal =
  | { field: 'name'; refusal: 'name-missing' | 'name-too-long' }
  | { field: 'grade'; refusal: 'grade-not-there' }
  | { field: 'schoolYear'; refusal: 'school-year-not-there' }

/** A class as it is stored: single spaces in the name; a grade from 1 to 12 and a school year "2026-2027", or neither. */
export function checkClass(
  typed: TypedClass,
): { ok: true; name: string; grade: number | null; schoolYear: string | null } | ClassRefusal {
  const name = typed.name.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') return { field: 'name', refusal: 'name-missing' }
  if ([...name].length > 80) return { field: 'name', refusal: 'name-too-long' }
  const grade = typed.grade.trim() === '' ? null : Number(typed.grade)
  if (grade !== null && !(Number.isInteger(grade) && grade >= 1 && grade <= 12))
    return { field: 'grade', refusal: 'grade-not-there' }
  const schoolYear = typed.schoolYear.trim() || null
  if (schoolYear !== null && !isSchoolYear(schoolYear))
    return { field: 'schoolYear', refusal: 'school-year-not-there' }
  return { ok: true, name, grade, schoolYear }
}

/** The school year of a day (YYYY-MM-DD) and the next one; a new one begins with July, when classes are made for it. */
export function schoolYearsAt(day: string): [string, string] {
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 7 ? 1 : 0)
  return [`${year}-${year + 1}`, `${year + 1}-${year + 2}`]
}

function isSchoolYear(text: string): boolean {
  const [, from, to] = /^(20\d\d)-(20\d\d)$/.exec(text) ?? []
  return Number(to) === Number(from) + 1
}
