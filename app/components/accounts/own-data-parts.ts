/** The parts of what is held, in the groups under which a page shows them; the account stands above them. */
export const PART_GROUPS = {
  you: ['teams', 'classes', 'households', 'caredFor', 'roles', 'consents', 'consentsGiven'],
  learning: [
    ...['completions', 'evidence', 'practiceRuns', 'exams', 'examFlags', 'placements', 'certificates'],
    ...['observedChecks', 'skills', 'ability', 'reviewDays', 'weeklyGoal'],
  ],
  entry: ['sessions', 'cards', 'devices', 'secondFactor', 'identities', 'links'],
  writing: [
    ...['drafts', 'draftTexts', 'draftEarlier', 'draftSteps', 'reviewNotes', 'editions', 'pictures'],
    ...['bankImports'],
  ],
  others: ['factReports', 'formerAccounts', 'rosterRows', 'log'],
} as const

/** Columns of inner reckoning: in the file for machines, not in the document that people read. */
export const INNER_COLUMNS: readonly string[] = [
  ...[
    'id',
    'scopeId',
    'revision',
    'receivedAt',
    'took',
    'ordinal',
    'questions',
    'items',
    'verdicts',
    'verdict',
    'findings',
    'decision',
    'bank',
    'version',
    'originLessonId',
    'originRevision',
    'items',
    'helping',
  ],
  ...['tRef', 'a60', 'n60', 'a1', 'n1', 'n', 'successDays', 'firstSuccessAt', 'lastE', 'lastAt', 's', 'rem'],
  ...['counted', 'prevWrong', 'practiceWins', 'rung', 'engineVersion', 'aFast', 'nFast'],
]
