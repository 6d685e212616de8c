/** Rows that are about a person, or that they made of themselves. */
export type HeldTable = {
  /** What the part is called in the file. */
  part: string
  /** As Prisma's client calls it. */
  table: string
  /** Columns that hold the person. */
  by: readonly string[]
  /** Secrets, and who else had a hand in it. */
  omit?: readonly string[]
  /** What something is called, in place of its id. */
  named?: Record<string, { select: Record<string, true> }>
  /** Rows of their own below each row. */
  below?: readonly string[]
}

const NAMED = { select: { name: true } } as const

/** Everything that is kept about somebody, in the order in which they read it. */
export const HELD_TABLES: readonly HeldTable[] = [
  {
    ...{ part: 'account', table: 'person', by: ['id'], named: { place: NAMED } },
    omit: ['secretHash', 'foldedName', 'nameKey', 'placeId'],
  },
  {
    ...{ part: 'teams', table: 'teamMember', by: ['personId'], named: { team: NAMED } },
    omit: ['personId', 'teamId'],
  },
  {
    ...{ part: 'classes', table: 'classMember', by: ['personId'], named: { class: NAMED } },
    omit: ['personId', 'classId'],
  },
  {
    ...{ part: 'households', table: 'householdMember', by: ['personId'] },
    ...{ omit: ['personId', 'householdId'], named: { household: { select: { code: true } } } },
  },
  {
    ...{ part: 'caredFor', table: 'household', by: ['memberId'], named: { place: NAMED } },
    omit: ['id', 'placeId', 'teamId', 'memberId', 'isPoor', 'isBusiness'],
  },
  { part: 'roles', table: 'role', by: ['personId'], omit: ['id', 'personId', 'grantedById'] },
  {
    ...{ part: 'consents', table: 'consent', by: ['personId'] },
    omit: ['id', 'personId', 'givenById', 'recordedById', 'withdrawnById'],
  },
  {
    ...{ part: 'consentsGiven', table: 'consent', by: ['givenById'] },
    omit: ['id', 'personId', 'givenById', 'recordedById', 'withdrawnById'],
  },
  { part: 'completions', table: 'completion', by: ['personId'], omit: ['personId', 'revision'] },
  {
    ...{ part: 'evidence', table: 'evidence', by: ['personId'] },
    omit: ['id', 'personId', 'revision', 'attemptId'],
  },
  { part: 'practiceRuns', table: 'practiceRun', by: ['personId'], omit: ['id', 'personId', 'revision'] },
  {
    ...{ part: 'exams', table: 'examAttempt', by: ['personId'], below: ['answers'] },
    omit: ['id', 'personId', 'publicationId', 'seed', 'openKey'],
  },
  {
    ...{ part: 'placements', table: 'placementAttempt', by: ['personId'] },
    omit: ['id', 'personId', 'publicationId', 'seed', 'openKey', 'plan'],
  },
  {
    ...{ part: 'examFlags', table: 'examFlag', by: ['personId'] },
    omit: ['id', 'personId', 'attemptId', 'settledById'],
  },
  {
    ...{ part: 'certificates', table: 'certificate', by: ['personId'] },
    omit: ['personId', 'attemptId', 'engineVersion', 'keyId', 'signature'],
  },
  {
    part: 'observedChecks',
    table: 'observedCheck',
    by: ['personId'],
    omit: ['id', 'personId', 'observerId'],
  },
  { part: 'skills', table: 'skillMastery', by: ['personId'], omit: ['personId', 'lastEventId'] },
  { part: 'ability', table: 'learnerAbility', by: ['personId'], omit: ['personId', 'ranks', 'digest'] },
  { part: 'reviewDays', table: 'reviewDay', by: ['personId'], omit: ['personId'] },
  { part: 'weeklyGoal', table: 'weeklyGoal', by: ['personId'], omit: ['personId'] },
  { part: 'factReports', table: 'factReport', by: ['personId'], omit: ['id', 'personId', 'settledById'] },
  { part: 'sessions', table: 'session', by: ['personId'], omit: ['id', 'personId'] },
  {
    ...{ part: 'cards', table: 'signInCard', by: ['personId'] },
    omit: ['id', 'personId', 'tokenHash', 'codeHash', 'issuedById', 'revokedById'],
  },
  { part: 'devices', table: 'knownDevice', by: ['personId'], omit: ['personId', 'deviceHash'] },
  {
    ...{ part: 'secondFactor', table: 'secondFactor', by: ['personId'] },
    omit: ['personId', 'secret', 'lastStep', 'recoveryHashes'],
  },
  { part: 'identities', table: 'externalIdentity', by: ['personId'], omit: ['personId'] },
  {
    ...{ part: 'links', table: 'oneTimeLink', by: ['personId'] },
    omit: ['personId', 'tokenHash', 'createdById'],
  },
  { part: 'formerAccounts', table: 'personMerge', by: ['toId'], omit: ['fromId', 'toId', 'actorId'] },
  {
    ...{ part: 'rosterRows', table: 'rosterRow', by: ['targetId'] },
    omit: ['importId', 'position', 'targetId', 'basis'],
  },
  { part: 'drafts', table: 'draft', by: ['createdById'], omit: ['id', 'createdById', 'kind', 'state'] },
  {
    ...{ part: 'draftTexts', table: 'draftFile', by: ['changedById'] },
    omit: ['draftId', 'changedById', 'originText', 'mediaHash'],
  },
  {
    ...{ part: 'draftEarlier', table: 'draftEarlier', by: ['changedById'] },
    omit: ['id', 'draftId', 'changedById'],
  },
  { part: 'draftSteps', table: 'draftStep', by: ['actorId'], omit: ['id', 'draftId', 'actorId'] },
  {
    ...{ part: 'reviewNotes', table: 'reviewNote', by: ['authorId'] },
    omit: ['id', 'draftId', 'authorId', 'settledById'],
  },
  {
    ...{ part: 'editions', table: 'edition', by: ['draftedById'] },
    omit: [
      ...['id', 'kind', 'revision', 'entry', 'files', 'originRevision', 'draftId', 'restoredFromId'],
      ...['adoptedFromId', 'draftedById', 'approvedById', 'publishedById'],
    ],
  },
  { part: 'pictures', table: 'uploadedMedia', by: ['uploadedById'], omit: ['hash', 'uploadedById'] },
  { part: 'bankImports', table: 'bankImport', by: ['createdById'], omit: ['id', 'draftId', 'createdById'] },
  { part: 'log', table: 'auditEntry', by: ['subjectId'], omit: ['id', 'subjectId'] },
]

/** Rows about others or about places, which only say who made them: told as a number, since they are the others' to read. */
export const DONE_TABLES: readonly { table: string; by: readonly string[] }[] = [
  { table: 'visit', by: ['recordedById'] },
  { table: 'observedCheck', by: ['observerId'] },
  { table: 'class', by: ['createdById'] },
  { table: 'assignment', by: ['createdById'] },
  { table: 'role', by: ['grantedById'] },
  { table: 'signInCard', by: ['issuedById', 'revokedById'] },
  { table: 'oneTimeLink', by: ['createdById'] },
  { table: 'consent', by: ['recordedById', 'withdrawnById'] },
  { table: 'factReport', by: ['settledById'] },
  { table: 'examFlag', by: ['settledById'] },
  { table: 'personMerge', by: ['actorId'] },
  { table: 'placePeriod', by: ['actorId'] },
  { table: 'placeSuccession', by: ['actorId'] },
  { table: 'reviewNote', by: ['settledById'] },
  { table: 'edition', by: ['approvedById', 'publishedById'] },
  { table: 'rosterImport', by: ['uploadedById', 'committedById', 'undoneById'] },
  { table: 'auditEntry', by: ['actorId'] },
]
