import type { SkillStanding } from './standing'
import type { SkillTrace, TracePoint } from './trace-skill'

/** In what way an answer was given. */
export type AnswerKind = 'answer' | 'exam' | 'practice' | 'observed'

export type ToldPoint = TracePoint & { kind: AnswerKind }

/** Where a person stands on a skill, and each answer that brought them there, oldest first. */
export type SkillHistory = { standing: SkillStanding; trace: SkillTrace; points: ToldPoint[] }
