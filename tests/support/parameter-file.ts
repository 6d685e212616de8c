import type { ParameterFile } from '~/domain/mastery/parameter-file'

/** Parameters that would be shipped as version 2: no worse than those in force. */
export function aParameterFile(known: Partial<ParameterFile>): ParameterFile {
  return {
    ...{ version: 2, fittedAt: '2026-11-22T07:00:00.000Z', answers: 6_000, learners: 120 },
    before: { auc: 0.7, logLoss: 0.55, ece: 0.03 },
    after: { auc: 0.72, logLoss: 0.53, ece: 0.01 },
    b: { 'a.q0': [0.4, 60], 'a.q1': [-0.4, 60] },
    c: { 'skill-a': [1, 0.7] },
    skills: { 'a.q0': 'skill-a', 'a.q1': 'skill-a' },
    w: {
      ...{ learner60: 0.45, learnerFast: 0.59, skill60: 0.23, skill1: 0.14, answers: 0.04 },
      ...{ tries: -0.08, wins: 0.6, isFirst: -0.63, gap: -0.18, lastError: 0.41 },
    },
    ...known,
  }
}
