import type { FormField } from '~/domain/practice/form-field'
import type { FormValues } from './form-values'
import { doesOf, doesValues, isSimpleDoes } from './practice-form/simple-does'
import { typedLeaf } from './practice-form/typed-leaf'

type Tree = Readonly<Record<string, unknown>>

/** What a form for `value` shows. Inputs of what lies deeper have dotted names: "options.0.text"; "options.#" counts. */
export function valuesOf(fields: readonly FormField[], value: unknown, prefix = ''): FormValues {
  const shown: Record<string, readonly string[]> = {}
  const tree = asTree(value)
  for (const field of fields) {
    const name = prefix + field.name
    const own = tree[field.name]
    if (field.as === 'list') {
      const items = Array.isArray(own) ? own : []
      shown[`${name}.#`] = [String(items.length)]
      for (const [i, item] of items.entries()) {
        Object.assign(shown, valuesOf(field.fields, item, `${name}.${i}.`), {
          [`${name}.${i}.#`]: [String(i + 1)],
        })
      }
    } else if (field.as === 'group') Object.assign(shown, valuesOf(field.fields, own, `${name}.`))
    else if (field.as === 'does') Object.assign(shown, doesValues(own, name))
    else if (field.as !== 'when' && field.as !== 'kept' && field.name !== 'id')
      shown[name] = leafValues(field, own)
  }
  return shown
}

function leafValues(field: FormField, own: unknown): string[] {
  if (field.as === 'tick') return (own === undefined ? field.preset : own === true) ? ['on'] : []
  if (field.as === 'ticks') return Array.isArray(own) ? own.map(String) : []
  if (field.as === 'select' && own === undefined) return [field.preset ?? '']
  if (field.as === 'lines') return [Array.isArray(own) ? own.map(String).join('\n') : '']
  if (field.as === 'cells') {
    const rows = Array.isArray(own) ? own : []
    return [rows.map((row) => (Array.isArray(row) ? row.map(String).join(' | ') : '')).join('\n')]
  }
  return [typeof own === 'string' || typeof own === 'number' ? String(own) : '']
}

/**
 * The value that a form asks for, beside what stood there: an input that still says what was shown keeps the value behind it,
 * whatever it is; one that is missing changes nothing. `nameFor` makes a new name from a text, for new things.
 */
export function typedValue(
  fields: readonly FormField[],
  form: FormValues,
  before: unknown,
  nameFor: (text: string) => string,
  prefix = '',
): Record<string, unknown> {
  const shown = valuesOf(fields, before, prefix)
  const tree = asTree(before)
  const typed: Record<string, unknown> = { ...tree }
  const put = (key: string, value: unknown) => {
    if (value === undefined) delete typed[key]
    else typed[key] = value
  }
  for (const field of fields) {
    const name = prefix + field.name
    const own = tree[field.name]
    if (field.as === 'list') {
      if (form[`${name}.#`]) put(field.name, typedList(field, form, own, nameFor, name))
    } else if (field.as === 'group') {
      const inner = typedValue(field.fields, form, own, nameFor, `${name}.`)
      if (own !== undefined || !isBlank(field.fields, form, `${name}.`)) {
        put(field.name, Object.keys(inner).every((key) => key === 'id') ? undefined : inner)
      }
    } else if (field.as === 'does') {
      if (isSimpleDoes(own)) put(field.name, doesOf(form, name, own))
    } else if (name in shown && (form[name] || form[`${name}.?`]) && !isSame(form[name], shown[name])) {
      put(field.name, typedLeaf(field, form[name] ?? [], own))
    }
  }
  if (fields.some(({ name }) => name === 'id') && typed.id === undefined) {
    const text = ['text', 'name', 'label', 'title', 'does']
      .map((key) => typed[key])
      .find((each) => typeof each === 'string')
    typed.id = nameFor(String(text ?? ''))
    return { id: typed.id, ...typed }
  }
  return typed
}

type ListField = Extract<FormField, { as: 'list' }>

function typedList(
  field: ListField,
  form: FormValues,
  own: unknown,
  nameFor: (text: string) => string,
  name: string,
) {
  const before = Array.isArray(own) ? own : []
  const items: { at: number; item: unknown }[] = []
  for (let i = 0; i < Math.max(before.length, field.most + 1); i++) {
    const prefix = `${name}.${i}.`
    const isThere = i < before.length
    if (form[`${prefix}-`] || (!isThere && isBlank(field.fields, form, prefix))) continue
    const item = typedValue(field.fields, form, before[i], nameFor, prefix)
    const isRow = field.fields[0]?.name === '0'
    const at = Number(form[`${prefix}#`]?.[0] || i + 1)
    items.push({ at: Number.isFinite(at) ? at : i + 1, item: isRow ? [item[0] ?? '', item[1] ?? ''] : item })
  }
  if (items.length === 0) return before.length === 0 ? own : undefined
  return items.sort((a, b) => a.at - b.at).map(({ item }) => item)
}

/** Nothing was written or chosen that says a new thing is meant. */
function isBlank(fields: readonly FormField[], form: FormValues, prefix: string): boolean {
  return fields.every((field) => {
    const name = prefix + field.name
    if (field.as === 'group') return isBlank(field.fields, form, `${name}.`)
    if (field.as === 'does')
      return ['go', 'step', 'mistake', 'say'].every((key) => !form[`${name}.${key}`]?.[0]?.trim())
    if (field.as === 'tick' || (field.as === 'select' && field.preset !== null)) return true
    return (form[name] ?? []).every((each) => each.trim() === '')
  })
}

function isSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  const plain = (values: readonly string[] = []) =>
    values
      .map((each) => each.replace(/\r\n?/g, '\n'))
      .sort()
      .join('\0')
  return plain(a) === plain(b)
}

function asTree(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : {}
}
