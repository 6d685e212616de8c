import type { ImportedQuestion } from '../imported-question'

/** What our questions say beside the question itself; other programs carry it as tags and give it back. */
export type Traits = Pick<
  ImportedQuestion,
  'skill' | 'difficulty' | 'use' | 'review' | 'objective' | 'mistake' | 'isScenario'
>

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/
const DIFFICULTIES = ['easy', 'medium', 'hard'] as const
const USES = ['lesson', 'exam'] as const

export function noTraits(): Traits {
  return { skill: '', difficulty: '', use: '', review: '', objective: null, mistake: '', isScenario: false }
}

/** Reads tags such as "skill dien-thoai.network" and "difficulty easy"; gives the others back. */
export function readTags(tags: readonly string[]): { traits: Traits; others: string[] } {
  const traits = noTraits()
  const others = tags.filter((tag) => {
    const [key = '', value = '', ...rest] = tag.trim().split(' ')
    return rest.length > 0 || !setTrait(traits, key, value)
  })
  return { traits, others }
}

/** Sets one trait where the value is one; false where it is not. */
export function setTrait(traits: Traits, key: string, value: string): boolean {
  if ((key === 'skill' || key === 'review' || key === 'mistake') && value.length <= 120 && ID.test(value)) {
    traits[key] = value
    return true
  }
  const difficulty = DIFFICULTIES.find((known) => known === value)
  if (key === 'difficulty' && difficulty) traits.difficulty = difficulty
  const use = USES.find((known) => known === value)
  if (key === 'use' && use) traits.use = use
  const isObjective = key === 'objective' && /^[1-4]$/.test(value)
  if (isObjective) traits.objective = Number(value)
  const isScenario = key === 'scenario' && value === 'true'
  if (isScenario) traits.isScenario = true
  return (key === 'difficulty' && !!difficulty) || (key === 'use' && !!use) || isObjective || isScenario
}

export function writeTags(traits: Partial<Traits>): string[] {
  const said = ['skill', 'difficulty', 'use', 'review', 'objective', 'mistake'] as const
  return [
    ...said.flatMap((key) => (traits[key] ? [`${key} ${traits[key]}`] : [])),
    ...(traits.isScenario ? ['scenario true'] : []),
  ]
}
