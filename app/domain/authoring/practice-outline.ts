import type { YamlPath } from '~/lib/yaml/plain-value'

type Tree = Readonly<Record<string, unknown>>
export type Named = { id: string; label: string }
export type OutlinedPart = { kind: string; label: string; value: Tree }

/** A scenario as it is being written: whatever is there, however much is missing. */
export type PracticeOutline = {
  head: Tree
  screens: (Named & { value: Tree; parts: OutlinedPart[] })[]
  steps: (Named & { value: Tree })[]
  mistakes: (Named & { value: Tree })[]
  /** Everything that a condition may name, with its values; `isOwn` are those declared under vars. */
  variables: (Named & { isOwn: boolean; values: Named[] })[]
  /** Conversations, by their thread. */
  hasSolution: boolean
  wrongTurns: string[]
}

/** What a practice file holds, by names and labels. Takes anything: what has another shape than it should is left out. */
export function practiceOutline(scenario: unknown): PracticeOutline {
  const head = treeOf(scenario)
  const screens = Object.entries(treeOf(head.screens)).map(([id, screen]) => {
    const value = treeOf(screen)
    const parts = listOf(value.parts)
      .map(treeOf)
      .map((part) => ({ kind: String(part.kind ?? ''), label: labelOf(part), value: part }))
    const title = parts.find(({ kind }) => kind === 'title')?.label
    const names = [...new Set([textOf(value.app), title ?? ''])].filter(Boolean)
    // The home screen has no app's name.
    const own = names.length === 0 && value.look === 'home' ? ['Màn hình chính'] : names
    return { id, label: own.join(': ') || id, value, parts }
  })
  const steps = namedIn(head.steps, 'does')
  const mistakes = namedIn(head.mistakes, 'title')
  const wrongTurns = listOf(head.wrongTurns).map((turn) => textOf(treeOf(turn).mistake))
  return {
    ...{ head, screens, steps, mistakes, wrongTurns, hasSolution: listOf(head.solution).length > 0 },
    variables: [
      ...Object.entries(treeOf(head.vars)).map(([id, values]) => ({
        ...{ id, label: id, isOwn: true },
        values: listOf(values).map(textOf).map(same),
      })),
      ...screens.flatMap(({ parts }) => parts.flatMap(variableOf)),
      ...steps.map(({ id, label }) => ({ id, label, isOwn: false, values: ['todo', 'done'].map(same) })),
    ],
  }
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(scenario: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Tree)[key] : undefined,
    scenario,
  )
}

/** What a part or one of its items says, in a few words. */
export function labelOf(part: Tree): string {
  const items = ['apps', 'items', 'options', 'shots', 'codes', 'pins', 'messages', 'rows'].flatMap((key) =>
    listOf(part[key]),
  )
  const first = [
    'text',
    'label',
    'name',
    'title',
    'caption',
    'who',
    'with',
    'from',
    'url',
    'amount',
    'signed',
  ]
    .map((key) => textOf(part[key]))
    .find(Boolean)
  const names = items.map(treeOf).map((item) => textOf(item.name) || textOf(item.text) || textOf(item[0]))
  return (first ?? names.filter(Boolean).join(', ')).slice(0, 90)
}

function variableOf({ kind, label, value }: OutlinedPart): PracticeOutline['variables'] {
  const id = textOf(value.id)
  const made = (values: Named[]) => (id ? [{ id, label, isOwn: false, values }] : [])
  switch (kind) {
    case 'field':
    case 'keypad':
    case 'otp': {
      const cases = listOf(value.cases).map((one) => textOf(treeOf(one).value))
      return made([...new Set(['empty', ...cases, textOf(value.otherwise) || 'other'])].map(same))
    }
    case 'toggle':
      return made(['off', 'on'].map(same))
    case 'choice':
      return made([same('empty'), ...namedIn(value.options, 'text').map(({ id, label }) => ({ id, label }))])
    case 'sort':
      return made(['todo', 'sorted'].map(same))
    case 'order':
      return made(['todo', 'ordered'].map(same))
    default:
      return []
  }
}

function namedIn(list: unknown, key: string): (Named & { value: Tree })[] {
  return listOf(list).map((each) => {
    const value = treeOf(each)
    const id = textOf(value.id)
    return { id, label: textOf(value[key]) || id, value }
  })
}

function same(id: string): Named {
  return { id, label: id }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function treeOf(value: unknown): Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Tree)
    : Array.isArray(value)
      ? (Object.fromEntries(value.entries()) as Tree)
      : {}
}
