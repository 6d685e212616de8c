import type { Visitor } from './visitors'

// Circles of people who may the same, as the permissions of the domain draw them.

const ADMINISTRATOR = ['administrator'] as const satisfies readonly Visitor[]

/** Keeps the people of the commune: its officer and the administrator. */
export const COMMUNE = ['officer', ...ADMINISTRATOR] as const satisfies readonly Visitor[]

/** Officers of the place who see names. */
export const BY_NAME = ['provinceByName', ...COMMUNE] as const satisfies readonly Visitor[]

/** Officers of the place, also those who see numbers only. */
export const OFFICERS = ['province', ...BY_NAME] as const satisfies readonly Visitor[]

/** Whoever holds an office anywhere. */
export const ANY_OFFICER = [
  ...OFFICERS,
  ...(['neighbourOfficer', 'otherOfficer', 'otherProvince'] as const),
] as const satisfies readonly Visitor[]

/** Whoever holds an office anywhere and sees names there. */
export const ANY_BY_NAME = ANY_OFFICER.filter((visitor) => visitor !== 'province')

export const VIEW_CLASS = ['teacher', 'trainer', ...BY_NAME] as const satisfies readonly Visitor[]
export const MANAGE_CLASS = ['teacher', 'trainer', ...COMMUNE] as const satisfies readonly Visitor[]
export const VIEW_TEAM = ['head', ...BY_NAME] as const satisfies readonly Visitor[]
export const LEAD_TEAM = ['head', ...COMMUNE] as const satisfies readonly Visitor[]
export const VISIT_HOUSEHOLD = ['member', ...LEAD_TEAM] as const satisfies readonly Visitor[]

/** Who may write lessons for the class: its teachers, and who writes for a place above it. */
export const DRAFT = ['teacher', 'trainer', 'reviewer', ...OFFICERS] as const satisfies readonly Visitor[]

/** Trainers and officers, wherever: lessons are the same everywhere. */
export const REVIEW_FACTS = ['trainer', 'otherTrainer', ...ANY_OFFICER] as const satisfies readonly Visitor[]

/** Whoever may write lessons for the commune: at the commune, and at the places above it. */
export const WRITE_COMMUNE = ['reviewer', ...OFFICERS] as const satisfies readonly Visitor[]

/** Whoever may write lessons anywhere; they see figures of their own places and classes. */
export const ANY_AUTHOR = [
  ...(['teacher', 'trainer', 'reviewer', 'otherTeacher', 'otherTrainer'] as const),
  ...ANY_OFFICER,
] as const satisfies readonly Visitor[]
