import type { PracticeDraft } from './practice-draft'
import type { Named, PracticeOutline } from './practice-outline'

export type PracticeGlance = NonNullable<ReturnType<typeof practiceGlance>>
type Thing = Named & { value: Readonly<Record<string, unknown>> }

/** A practice as its own page shows it; null when its file cannot be read. */
export function practiceGlance({ outline, checked }: Pick<PracticeDraft, 'outline' | 'checked'>) {
  if (!outline) return null
  const problems = checked?.problems ?? null
  const isWrong = (...path: (string | number)[]) =>
    problems?.some((told) => path.every((key, i) => told.path[i] === key)) ?? false
  const listed = (list: string, things: Thing[], keys: string[]) =>
    things.map(({ id, label, value }, at) => ({
      ...{ id, label, isWrong: isWrong(list, at) },
      lines: keys.flatMap((key) => (typeof value[key] === 'string' ? [{ key, text: value[key] }] : [])),
    }))
  const views = new Map(checked?.screens.map(({ id, view }) => [id, view]))
  return {
    head: headOf(outline),
    problems,
    steps: listed('steps', outline.steps, ['hint', 'guide']),
    mistakes: listed('mistakes', outline.mistakes, ['consequence', 'sign']),
    screens: outline.screens.map(({ id, label, value }) => ({
      ...{ id, label, leads: leadsOf(value, id), isStart: outline.head.start === id },
      ...{ view: views.get(id) ?? null, isWrong: isWrong('screens', id) },
    })),
    variables: outline.variables.filter(({ isOwn }) => isOwn).map(({ id }) => id),
    /** Whether the machine found ways that are not recorded, or recorded wrongly. */
    canRecord:
      (checked?.solution !== null || (checked?.ways.length ?? 0) > 0) &&
      (isWrong('solution') || isWrong('wrongTurns') || needsWays(outline, checked)),
  }
}

function needsWays(outline: PracticeOutline, checked: PracticeDraft['checked']): boolean {
  if (!checked) return false
  const missing = checked.ways.some(({ mistake }) => !outline.wrongTurns.includes(mistake))
  return missing || (!outline.hasSolution && checked.solution !== null)
}

function headOf({ head }: PracticeOutline) {
  const text = (key: string) => (typeof head[key] === 'string' ? head[key] : '')
  const rows = Array.isArray(head.slip) ? head.slip : []
  return {
    ...{
      title: text('title'),
      task: text('task'),
      ending: text('ending'),
      minutes: Number(head.minutes) || null,
    },
    slip: rows
      .filter(Array.isArray)
      .map((row): [string, string] => [String(row[0] ?? ''), String(row[1] ?? '')]),
  }
}

/** The other screens that a screen can lead to, each once. */
function leadsOf(screen: unknown, id: string): string[] {
  const found = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if ((key === 'go' || key === 'back') && typeof child === 'string') found.add(child)
      else walk(child)
    }
  }
  walk(screen)
  found.delete(id)
  return [...found]
}
