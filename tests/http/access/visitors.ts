/** Who walks the site. The last ones have the same roles as others, but in another province, or in the commune next door. */
export const VISITORS = [
  ...(['guest', 'learner', 'member', 'colleague', 'resident', 'student', 'head', 'teacher'] as const),
  ...(['trainer', 'reviewer', 'officer', 'province', 'provinceByName', 'administrator'] as const),
  ...(['otherMember', 'otherHead', 'otherTeacher', 'otherTrainer', 'neighbourOfficer'] as const),
  ...(['otherOfficer', 'otherProvince'] as const),
] as const

export type Visitor = (typeof VISITORS)[number]

/** Those to whom the team, the class, the household and the people of the walk are somebody else's. */
export const STRANGERS: readonly Visitor[] = VISITORS.slice(VISITORS.indexOf('otherMember'))

export const SIGNED_IN = VISITORS.filter(
  (visitor): visitor is Exclude<Visitor, 'guest'> => visitor !== 'guest',
)
