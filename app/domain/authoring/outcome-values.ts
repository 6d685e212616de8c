import { same } from '~/lib/yaml/plain-value'
import type { FormValues } from './form-values'

// What happens when something is pressed, and when something holds, as inputs of a form and back. Each condition and each change
// of a variable is one choice, "name=value"; "w.0.1" is the second condition of the first group.

const MOST_GROUPS = 6
const MOST_PAIRS = 16
const MOST_OUTCOMES = 12

type Tree = Readonly<Record<string, unknown>>

/** Groups of conditions: all of a group must hold (one of the values where a name stands twice), of the groups one. */
export function whenValues(when: unknown, prefix: string): FormValues {
  const groups = (Array.isArray(when) ? when : when === undefined ? [] : [when]).map(pairsOf)
  return Object.fromEntries(
    groups.flatMap((pairs, g) => pairs.map((pair, p) => [`${prefix}w.${g}.${p}`, [pair]] as const)),
  )
}

/** The condition that the form asks for; the very same one while it says what stood there. */
export function typedWhen(form: FormValues, prefix: string, before: unknown): unknown {
  const groups: Record<string, string | string[]>[] = []
  for (let g = 0; g < MOST_GROUPS; g++) {
    const group: Record<string, string | string[]> = {}
    for (let p = 0; p < MOST_PAIRS; p++) {
      const [name, value] = pairIn(form[`${prefix}w.${g}.${p}`]?.[0])
      if (name === undefined || value === undefined) continue
      const values = [...new Set([group[name] ?? [], value].flat())]
      group[name] = values.length === 1 ? value : values
    }
    if (Object.keys(group).length > 0) groups.push(group)
  }
  const wanted =
    groups.length === 0 ? undefined : groups.length === 1 && !Array.isArray(before) ? groups[0] : groups
  return same(plainPairs(wanted), plainPairs(before)) ? before : wanted
}

export function outcomeValues(does: unknown): FormValues {
  const outcomes = outcomesOf(does)
  const shown: Record<string, readonly string[]> = { 'o.#': [String(outcomes.length)] }
  for (const [i, one] of outcomes.entries()) {
    const text = (key: string) => [typeof one[key] === 'string' ? one[key] : '']
    Object.assign(shown, whenValues(one.when, `o.${i}.`), {
      [`o.${i}.#`]: [String(i + 1)],
      [`o.${i}.go`]: text('go'),
      [`o.${i}.mistake`]: text('mistake'),
      [`o.${i}.say`]: text('say'),
      [`o.${i}.step`]: [one.step ?? []].flat().map(String),
      [`o.${i}.slip`]: one.slip === true ? ['on'] : [],
    })
    for (const [k, pair] of pairsOf(one.set).entries()) shown[`o.${i}.s.${k}`] = [pair]
  }
  return shown
}

/** The outcomes that the form asks for, in their order; undefined when nothing is left. */
export function typedOutcomes(form: FormValues, before: unknown): unknown {
  const was = outcomesOf(before)
  const outcomes: { at: number; one: Tree }[] = []
  for (let i = 0; i < Math.max(MOST_OUTCOMES, was.length); i++) {
    const at = `o.${i}.`
    if (form[`${at}-`] || !form[`${at}#`]) continue
    const one = typedOutcome(form, at, was[i] ?? {})
    const order = Number(form[`${at}#`]?.[0] || i + 1)
    if (Object.keys(one).some((key) => key !== 'slip'))
      outcomes.push({ at: Number.isFinite(order) ? order : i, one })
  }
  const sorted = outcomes.sort((a, b) => a.at - b.at).map(({ one }) => one)
  if (sorted.length === 0) return undefined
  const wanted = sorted.length === 1 && !Array.isArray(before) ? sorted[0] : sorted
  return same(wanted, before) ? before : wanted
}

function typedOutcome(form: FormValues, at: string, was: Tree): Tree {
  const { when: _, set: __, step: ___, ...rest } = was
  const typed: Record<string, unknown> = { ...rest }
  const put = (key: string, value: unknown) => {
    if (value === undefined || value === '') delete typed[key]
    else typed[key] = value
  }
  for (const key of ['go', 'mistake', 'say']) {
    const text = (form[`${at}${key}`]?.[0] ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 400)
    put(key, typeof was[key] === 'string' && was[key].trim() === text ? was[key] : text)
  }
  put('slip', form[`${at}slip`]?.includes('on') ? true : undefined)
  const steps = (form[`${at}step`] ?? []).filter(Boolean)
  put('step', steps.length > 1 || Array.isArray(was.step) ? (steps.length > 0 ? steps : undefined) : steps[0])
  put('when', typedWhen(form, at, was.when))
  const set: Record<string, string> = {}
  for (let k = 0; k < MOST_PAIRS; k++) {
    const [name, value] = pairIn(form[`${at}s.${k}`]?.[0])
    if (name !== undefined && value !== undefined) set[name] = value
  }
  put('set', Object.keys(set).length > 0 ? set : undefined)
  return Object.fromEntries(
    ORDER.filter((key) => key in typed)
      .map((key) => [key, typed[key]])
      .concat(Object.entries(typed).filter(([key]) => !ORDER.includes(key))),
  )
}

const ORDER = ['when', 'slip', 'set', 'go', 'step', 'mistake', 'say']

function outcomesOf(does: unknown): Tree[] {
  return (Array.isArray(does) ? does : [does]).filter(
    (one): one is Tree => typeof one === 'object' && one !== null,
  )
}

function pairsOf(map: unknown): string[] {
  if (typeof map !== 'object' || map === null) return []
  return Object.entries(map).flatMap(([name, value]) =>
    [value].flat().map((each) => `${name}=${String(each)}`),
  )
}

function plainPairs(when: unknown): string[][] {
  return (Array.isArray(when) ? when : when === undefined ? [] : [when]).map((one) => pairsOf(one))
}

function pairIn(text: string | undefined): [string?, string?] {
  const found = /^([a-z0-9-]{1,80})=([a-z0-9-]{1,80})$/.exec(text ?? '')
  return found ? [found[1], found[2]] : []
}
