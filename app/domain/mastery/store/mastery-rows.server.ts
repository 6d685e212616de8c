import type { Transaction } from '~/db/transaction.server'
import { upsertRow } from '~/db/upsert-row.server'
import type { Level } from '../level'
import type { LearnerState, SkillState } from '../skill-state'

type SkillRow = Omit<SkillState, 'level' | 'masteredAt' | 'dueAt'> & {
  personId: string
  skillId: string
  level: string
  masteredAt: Date | null
  dueAt: Date | null
}

export type SavedSkills = { skills: Map<string, SkillState>; learner: LearnerState }

/** Keeps how these skills and the learner stand now. */
export async function updateStates(tx: Transaction, personId: string, now: SavedSkills): Promise<void> {
  for (const row of rowsOf(personId, now)) await upsertRow(tx, 'SkillMastery', row, ['personId', 'skillId'])
  await upsertRow(tx, 'LearnerAbility', { personId, ...now.learner }, ['personId'])
}

/** Puts this in the place of all that is kept of a person. */
export async function replaceStates(tx: Transaction, personId: string, states: SavedSkills): Promise<void> {
  await tx.skillMastery.deleteMany({ where: { personId } })
  await tx.learnerAbility.deleteMany({ where: { personId } })
  if (states.skills.size === 0) return
  await tx.skillMastery.createMany({ data: rowsOf(personId, states) })
  await tx.learnerAbility.create({ data: { personId, ...states.learner } })
}

export function skillStateOf(row: SkillRow): SkillState {
  const { personId: _person, skillId: _skill, ...state } = row
  return {
    ...state,
    level: row.level as Level,
    masteredAt: row.masteredAt?.getTime() ?? null,
    dueAt: row.dueAt?.getTime() ?? null,
  }
}

export function learnerStateOf(row: LearnerState & { personId: string }): LearnerState {
  const { personId: _person, ...state } = row
  return state
}

function rowsOf(personId: string, { skills }: SavedSkills): SkillRow[] {
  return [...skills].map(([skillId, state]) => toRow(personId, skillId, state))
}

function toRow(personId: string, skillId: string, state: SkillState): SkillRow {
  return {
    ...state,
    personId,
    skillId,
    masteredAt: state.masteredAt === null ? null : new Date(state.masteredAt),
    dueAt: state.dueAt === null ? null : new Date(state.dueAt),
  }
}
