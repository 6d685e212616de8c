import { itemsOf } from '../running/items-of'
import { variablesOf } from '../running/variables-of'
import type { Part, Scenario } from '../scenario-schema'
import type { Outcome, When } from '../schema/basics'
import { BRACES } from '../view-screen'
import type { ScenarioFinding } from './finding'

type Path = (string | number)[]

/** Whatever a scenario names is there: screens, steps, mistakes, variables and their values. Needs no playing. */
export function namesKnown(scenario: Scenario, skills: readonly string[]): ScenarioFinding[] {
  const found: ScenarioFinding[] = []
  const complain = (path: Path, message: string) => found.push({ path, message })
  const variables = variablesOf(scenario)
  const steps = new Set(scenario.steps.map(({ id }) => id))
  const mistakes = new Set(scenario.mistakes.map(({ id }) => id))

  const screen = (id: string, path: Path) => {
    if (!Object.hasOwn(scenario.screens, id)) complain(path, `Không có màn hình “${id}”.`)
  }
  const value = (name: string, wanted: string, path: Path) => {
    const values = variables.get(name)
    if (!values) return complain(path, `Không có biến “${name}”. Hãy khai trong vars, hoặc sửa lại tên.`)
    if (!values.includes(wanted)) {
      complain(path, `“${name}” không có giá trị “${wanted}”. Các giá trị: ${values.join(', ')}.`)
    }
  }
  const when = (one: When, path: Path) => {
    for (const each of [one].flat()) {
      for (const [name, wanted] of Object.entries(each)) {
        for (const item of [wanted].flat()) value(name, item, [...path, name])
      }
    }
  }
  const outcome = (one: Outcome, path: Path) => {
    if (one.go) screen(one.go, [...path, 'go'])
    for (const [name, given] of Object.entries(one.set ?? {})) value(name, given, [...path, 'set', name])
    for (const step of [one.step ?? []].flat()) {
      if (!steps.has(step)) complain([...path, 'step'], `Không có bước “${step}”.`)
    }
    if (one.mistake && !mistakes.has(one.mistake)) {
      complain([...path, 'mistake'], `Không có lỗi “${one.mistake}” trong mistakes.`)
    }
    if (one.slip && !one.say) complain([...path, 'slip'], 'slip phải đi cùng say: nói vì sao chưa đúng.')
  }
  const walk = (node: unknown, path: Path): void => {
    if (typeof node === 'string') {
      for (const [, name] of node.matchAll(BRACES)) {
        if (!variables.has(name ?? '')) complain(path, `Không có ô nhập nào tên “${name}”.`)
      }
    }
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      const at = [...path, Array.isArray(node) ? Number(key) : key]
      if (key === 'when') when(child as When, at)
      else if (key === 'does') {
        for (const [i, one] of [child as Outcome].flat().entries()) {
          const place = Array.isArray(child) ? [...at, i] : at
          outcome(one, place)
          if (one.when) when(one.when, [...place, 'when'])
        }
      } else walk(child, at)
    }
  }

  screen(scenario.start, ['start'])
  for (const [id, each] of Object.entries(scenario.screens)) {
    if (each.back) screen(each.back, ['screens', id, 'back'])
    walk(each.parts, ['screens', id, 'parts'])
  }
  for (const [i, step] of scenario.steps.entries()) {
    if (!skills.includes(step.skill)) {
      complain(
        ['steps', i, 'skill'],
        `Bài này không dạy kỹ năng “${step.skill}”. Các kỹ năng: ${skills.join(', ')}.`,
      )
    }
  }
  for (const skill of skills.filter((each) => !scenario.steps.some((step) => step.skill === each))) {
    complain(['steps'], `Chưa bước nào cho thấy kỹ năng ${skill} của bài.`)
  }
  for (const [i, { screen: shown }] of scenario.mistakes.entries()) {
    if (shown) screen(shown, ['mistakes', i, 'screen'])
  }
  for (const [i, { mistake }] of scenario.wrongTurns.entries()) {
    if (!mistakes.has(mistake))
      complain(['wrongTurns', i, 'mistake'], `Không có lỗi “${mistake}” trong mistakes.`)
  }
  return [...found, ...doubled(scenario)]
}

/** Ids that stand twice where each must be one thing: variables of all kinds, mistakes, and presses on one screen. */
function doubled(scenario: Scenario): ScenarioFinding[] {
  const found: ScenarioFinding[] = []
  const once = (list: { id: string; path: Path }[]) => {
    const seen = new Set<string>()
    for (const { id, path } of list) {
      if (seen.has(id)) found.push({ path, message: `Tên “${id}” đã dùng ở chỗ khác. Hãy đặt tên khác.` })
      seen.add(id)
    }
  }
  const kept = ['field', 'keypad', 'otp', 'toggle', 'choice', 'sort', 'order']
  const parts = Object.entries(scenario.screens).flatMap(([screen, each]) =>
    each.parts.map((part, i) => ({ part, path: ['screens', screen, 'parts', i] as Path })),
  )
  once([
    ...Object.keys(scenario.vars).map((id) => ({ id, path: ['vars', id] as Path })),
    ...scenario.steps.map(({ id }, i) => ({ id, path: ['steps', i, 'id'] as Path })),
    ...parts.flatMap(({ part, path }) =>
      kept.includes(part.kind) && 'id' in part ? [{ id: part.id, path: [...path, 'id'] }] : [],
    ),
  ])
  once(scenario.mistakes.map(({ id }, i) => ({ id, path: ['mistakes', i, 'id'] })))
  for (const [screen, each] of Object.entries(scenario.screens)) {
    once(
      each.parts.flatMap((part, i) =>
        pressesOf(part).map((id) => ({ id, path: ['screens', screen, 'parts', i] })),
      ),
    )
  }
  return found
}

function pressesOf(part: Part): string[] {
  return part.kind === 'toggle' ? [part.id] : itemsOf(part).map(({ id }) => id)
}
