import { editYaml, renameYamlKey } from '~/lib/yaml/edit-yaml'
import type { YamlPath } from '~/lib/yaml/plain-value'
import { practiceOutline, valueAt } from './practice-outline'

export type UsedKind = 'screen' | 'step' | 'mistake' | 'variable'

/** A place that names something: the name is the value there, or the key. */
export type PracticeUse = { path: YamlPath; isKey: boolean }

/** Every place of a practice that names this screen, step, mistake or variable. Takes anything. */
export function usesOf(scenario: unknown, kind: UsedKind, id: string): PracticeUse[] {
  const found: PracticeUse[] = []
  const walk = (node: unknown, path: YamlPath): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, child] of Object.entries(node)) {
      const at = [...path, Array.isArray(node) ? Number(name) : name]
      if (isMapOfVariables(at)) {
        if (name === id && (kind === 'variable' || kind === 'step')) found.push({ path: at, isKey: true })
        continue
      }
      if (child === id && namesKind(at) === kind) found.push({ path: at, isKey: false })
      else walk(child, at)
    }
  }
  walk(scenario, [])
  return found
}

/** The text with something called otherwise wherever it is named; what it is itself called is for the caller. */
export function renameUses(
  text: string,
  scenario: unknown,
  of: { kind: UsedKind; from: string; to: string },
): string {
  return usesOf(scenario, of.kind, of.from).reduce(
    (edited, { path, isKey }) => (isKey ? renameYamlKey(edited, path, of.to) : editYaml(edited, path, of.to)),
    text,
  )
}

/** Whether the last name of a path is a variable: in `set`, in `when`, or in one of a list of `when`. */
function isMapOfVariables(path: YamlPath): boolean {
  const [before, parent] = [path.at(-3), path.at(-2)]
  if (typeof path.at(-1) !== 'string') return false
  return parent === 'when' || parent === 'set' || (before === 'when' && typeof parent === 'number')
}

function namesKind(path: YamlPath): UsedKind | null {
  const key = path.filter((each) => typeof each === 'string').at(-1)
  const isInScreens = path[0] === 'screens'
  if (key === 'go' && isInScreens) return 'screen'
  if (key === 'back' && isInScreens && path.length === 3) return 'screen'
  if (key === 'screen' && path[0] === 'mistakes') return 'screen'
  if (key === 'start' && path.length === 1) return 'screen'
  if (key === 'step' && isInScreens) return 'step'
  if (key === 'mistake' && (isInScreens || path[0] === 'wrongTurns')) return 'mistake'
  return null
}

/** Where a practice names what stands at a path, told by the labels on the way: screen, part, outcome. */
export function placesNaming(scenario: unknown, path: YamlPath): string[][] {
  const value = valueAt(scenario, path) as { id?: unknown } | undefined
  const id = String(path.length === 2 && path[0] === 'screens' ? path[1] : (value?.id ?? ''))
  if (!id) return []
  const kind: UsedKind =
    path[0] === 'steps'
      ? 'step'
      : path[0] === 'mistakes'
        ? 'mistake'
        : path.length === 2
          ? 'screen'
          : 'variable'
  const inside = (use: YamlPath) => path.every((key, i) => use[i] === key)
  const told = usesOf(scenario, kind, id).filter((use) => !inside(use.path))
  return [
    ...new Map(
      told.map((use) => [placeOf(scenario, use.path).join('\n'), placeOf(scenario, use.path)]),
    ).values(),
  ]
}

function placeOf(scenario: unknown, [top, at, , part]: YamlPath): string[] {
  const { screens, mistakes } = practiceOutline(scenario)
  if (top === 'screens') {
    const screen = screens.find(({ id }) => id === at)
    const within = typeof part === 'number' ? screen?.parts[part]?.label : undefined
    return [screen?.label ?? String(at), ...(within ? [within] : [])]
  }
  if (top === 'mistakes') return [mistakes[Number(at)]?.label ?? String(at)]
  return [TOPS[String(top)] ?? String(top)]
}

const TOPS: Readonly<Record<string, string>> = {
  start: 'Màn hình đầu',
  wrongTurns: 'Đường tới chỗ nhầm',
  solution: 'Lời giải',
}
