import type { FormField } from '~/domain/practice/form-field'
import { headForm, mistakeForm, partForms, screenForm, stepForm } from '~/domain/practice/part-forms'
import type { Part } from '~/domain/practice/scenario-schema'
import { slug } from '~/lib/slug'
import { editYaml, renameYamlKey, swapYamlItems } from '~/lib/yaml/edit-yaml'
import type { YamlPath } from '~/lib/yaml/plain-value'
import { typedValue } from './form-fields'
import type { FormValues } from './form-values'
import { typedOutcomes, typedWhen } from './outcome-values'
import { nameFor } from './practice-form/name-for'
import { starterParts } from './practice-form/starter-parts'
import { practiceOutline, valueAt } from './practice-outline'
import { renameUses } from './practice-uses'

/** A change of a practice's text, given what the text says; a refusal when it cannot be made. */
export type PracticeEdit<Refusal extends string = 'not-there'> = (
  text: string,
  scenario: unknown,
) => string | { refusal: Refusal }

const NOT_THERE = { refusal: 'not-there' } as const

export function editHead(form: FormValues): PracticeEdit {
  return (text, scenario) => editYaml(text, [], typedValue(headForm, form, scenario, nameFor(scenario)))
}

/** `at` counts from 0; one beyond the last is a new one. */
export function editStep(at: number, form: FormValues): PracticeEdit {
  return editItem('steps', at, stepForm, form)
}

export function editMistake(at: number, form: FormValues): PracticeEdit {
  return editItem('mistakes', at, mistakeForm, form)
}

function editItem(list: string, at: number, fields: readonly FormField[], form: FormValues): PracticeEdit {
  return (text, scenario) => {
    const items = valueAt(scenario, [list])
    const count = Array.isArray(items) ? items.length : 0
    if (at > count) return NOT_THERE
    const value = typedValue(fields, form, valueAt(scenario, [list, at]), nameFor(scenario))
    return count > 0 ? editYaml(text, [list, at], value) : editYaml(text, [list], [value])
  }
}

/** What a screen is like, and what it is called: `name` may be another one, then its uses follow. */
export function editScreen(
  id: string,
  form: FormValues,
): PracticeEdit<'not-there' | 'name-taken' | 'name-missing'> {
  return (text, scenario) => {
    const before = valueAt(scenario, ['screens', id])
    if (before === undefined) return NOT_THERE
    const name = slug(form['#name']?.[0] ?? id).slice(0, 40)
    if (name === '') return { refusal: 'name-missing' }
    if (name !== id && valueAt(scenario, ['screens', name]) !== undefined) return { refusal: 'name-taken' }
    const screen = typedValue(screenForm, form, before, nameFor(scenario))
    const edited = editYaml(text, ['screens', id], screen)
    if (name === id) return edited
    // What points at it is looked for in what stands there now: its own arrow may have come to.
    const screens = { ...(valueAt(scenario, ['screens']) as object), [id]: screen }
    const uses = { kind: 'screen', from: id, to: name } as const
    const pointed = renameUses(edited, { ...(scenario as object), screens }, uses)
    return renameYamlKey(pointed, ['screens', id], name)
  }
}

/** A new screen with its title on it, under a name made of it. */
export function addScreen(
  title: string,
): PracticeEdit<'name-missing'> & { nameIn: (scenario: unknown) => string } {
  const plain = title
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 26)
  const nameIn = (scenario: unknown) => nameFor(scenario)(plain)
  const edit = (text: string, scenario: unknown) => {
    if (!plain) return { refusal: 'name-missing' as const }
    const { screens } = practiceOutline(scenario)
    const screen = {
      app: plain,
      ...(screens[0] ? { back: screens[0].id } : {}),
      parts: [{ kind: 'title', text: plain }],
    }
    const name = nameIn(scenario)
    return screens.length > 0
      ? editYaml(text, ['screens', name], screen)
      : editYaml(editYaml(text, ['screens'], { [name]: screen }), ['start'], name)
  }
  return Object.assign(edit, { nameIn })
}

/** One more part below the others of a screen, with something on it to write over. */
export function addPart(screen: string, kind: string): PracticeEdit {
  return (text, scenario) => {
    const parts = valueAt(scenario, ['screens', screen, 'parts'])
    if (valueAt(scenario, ['screens', screen]) === undefined || !Object.hasOwn(starterParts, kind))
      return NOT_THERE
    const { id, ...starter } = starterParts[kind as Part['kind']] as Record<string, unknown>
    const part = { kind, ...(id === undefined ? {} : { id: nameFor(scenario)(String(id)) }), ...starter }
    return Array.isArray(parts) && parts.length > 0
      ? editYaml(text, ['screens', screen, 'parts', parts.length], part)
      : editYaml(text, ['screens', screen, 'parts'], [part])
  }
}

export function editPart(screen: string, at: number, form: FormValues): PracticeEdit {
  return (text, scenario) => {
    const path = ['screens', screen, 'parts', at]
    const before = valueAt(scenario, path) as { kind?: unknown } | undefined
    const kind = String(before?.kind)
    if (!before || !Object.hasOwn(partForms, kind)) return NOT_THERE
    return editYaml(text, path, typedValue(partForms[kind as Part['kind']], form, before, nameFor(scenario)))
  }
}

/** What happens at a press; `path` leads to a `does`. */
export function editDoes(path: YamlPath, form: FormValues): PracticeEdit {
  return editLogic(path, 'does', (before) => typedOutcomes(form, before))
}

/** When something is there; `path` leads to a `when`. */
export function editWhen(path: YamlPath, form: FormValues): PracticeEdit {
  return editLogic(path, 'when', (before) => typedWhen(form, '', before))
}

function editLogic(path: YamlPath, key: 'does' | 'when', typed: (before: unknown) => unknown): PracticeEdit {
  return (text, scenario) => {
    const owner = valueAt(scenario, path.slice(0, -1))
    if (path[0] !== 'screens' || path.at(-1) !== key || typeof owner !== 'object' || owner === null)
      return NOT_THERE
    const before = valueAt(scenario, path)
    const value = typed(before)
    return value === undefined && before === undefined ? text : editYaml(text, path, value)
  }
}

export function variableValues(scenario: unknown): FormValues {
  const own = practiceOutline(scenario).variables.filter(({ isOwn }) => isOwn)
  return Object.fromEntries([
    ['v.#', [String(own.length)]],
    ...own.flatMap(({ id, values }, i) => [
      [`v.${i}.name`, [id]],
      [`v.${i}.values`, [values.map((value) => value.id).join('\n')]],
    ]),
  ])
}

/** The variables: each with its name, and its values one on a line. */
export function editVariables(form: FormValues): PracticeEdit {
  return (text, scenario) => {
    const before = practiceOutline(scenario).variables.filter(({ isOwn }) => isOwn)
    let edited = text
    const vars: Record<string, unknown> = {}
    for (let i = 0; i <= before.length; i++) {
      const was = before[i]
      const name = slug(form[`v.${i}.name`]?.[0] ?? '').slice(0, 40)
      if (form[`v.${i}.-`] || (was && !name) || !name) continue
      const values = (form[`v.${i}.values`]?.[0] ?? '')
        .split('\n')
        .map((each) => slug(each))
        .filter(Boolean)
      if (was && was.id !== name) {
        edited = renameUses(edited, scenario, { kind: 'variable', from: was.id, to: name })
      }
      vars[name] = [...new Set(values)]
    }
    const has = valueAt(scenario, ['vars']) !== undefined
    if (Object.keys(vars).length === 0) return has ? editYaml(edited, ['vars'], undefined) : edited
    return editYaml(edited, ['vars'], vars)
  }
}

/** Takes away a step, a mistake, a screen or a part; what named it is told by the check. */
export function removeAt(path: YamlPath): PracticeEdit {
  return (text, scenario) => {
    if (!isRemovable(path) || valueAt(scenario, path) === undefined) return NOT_THERE
    return editYaml(text, path, undefined)
  }
}

export function isRemovable(path: YamlPath): boolean {
  if (path.length === 2) return ['steps', 'mistakes', 'screens'].includes(String(path[0]))
  return path.length === 4 && path[0] === 'screens' && path[2] === 'parts'
}

/** Changes a step, mistake or part about with the one before or after it. */
export function moveAt(path: YamlPath, to: 'before' | 'after'): PracticeEdit {
  return (text, scenario) => {
    const at = Number(path.at(-1)) - (to === 'before' ? 1 : 0)
    const list = path.slice(0, -1)
    if (!isRemovable(path) || (path.length === 2 && path[0] === 'screens')) return NOT_THERE
    const items = valueAt(scenario, list)
    if (!Array.isArray(items) || at < 0 || at + 1 >= items.length) return NOT_THERE
    return swapYamlItems(text, list, at)
  }
}
