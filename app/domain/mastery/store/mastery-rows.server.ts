import type { Transaction } from '~/db/transaction.server'
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

/** Replaces what is kept of these skills, and of the learner. */
export async function saveStates(
  tx: Transaction,
  personId: string,
  { skills, learner }: SavedSkills,
): Promise<void> {
  const rows = [...skills].map(([skillId, state]) => toRow(personId, skillId, state))
  const [only] = rows
  if (only && rows.length === 1) {
    const { skillId } = only
    await tx.skillMastery.upsert({
      where: { personId_skillId: { personId, skillId } },
      create: only,
      update: only,
    })
  } else {
    await tx.skillMastery.deleteMany({ where: { personId, skillId: { in: [...skills.keys()] } } })
    await tx.skillMastery.createMany({ data: rows })
  }
  await tx.learnerAbility.upsert({ where: { personId }, create: { personId, ...learner }, update: learner })
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

function toRow(personId: string, skillId: string, state: SkillState): SkillRow {
  return {
    ...state,
    personId,
    skillId,
    masteredAt: state.masteredAt === null ? null : new Date(state.masteredAt),
    dueAt: state.dueAt === null ? null : new Date(state.dueAt),
  }
}
