import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { FormField } from '~/domain/practice/form-field'
import { headForm, mistakeForm, partForms, screenForm, stepForm } from '~/domain/practice/part-forms'
import type { Scenario } from '~/domain/practice/scenario-schema'
import { typedValue, valuesOf } from './form-fields'

const scenarios: Scenario[] = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('practice.yaml'))
  .map((file) => parse(readFileSync(path.join('content', file), 'utf8')))

const asText: FormField = { name: 'text', isRequired: true, as: 'line', most: 80 }
const nameFor = () => 'new-name'

/** As a browser sends it back: ticks that are not set are missing, and every list has an empty line more. */
function sent(fields: readonly FormField[], value: unknown) {
  const shown = valuesOf(fields, value)
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, values]) => [
      [name, values.map((each) => each.replaceAll('\n', '\r\n'))],
      ...(values.length === 0 ? [[`${name}.?`, ['1']]] : []),
    ]),
  )
}

test('whatever stands in a practice that ships comes back from its form as it was', () => {
  expect(scenarios.length).toBeGreaterThan(50)
  for (const scenario of scenarios) {
    const { screens, steps, mistakes } = scenario
    const all: [readonly FormField[], unknown][] = [
      [headForm, scenario],
      ...steps.map((step): [FormField[], unknown] => [stepForm, step]),
      ...mistakes.map((mistake): [FormField[], unknown] => [mistakeForm, mistake]),
      ...Object.values(screens).flatMap((screen): [FormField[], unknown][] => [
        [screenForm, screen],
        ...screen.parts.map((part): [FormField[], unknown] => [partForms[part.kind], part]),
      ]),
    ]
    for (const [fields, value] of all)
      expect(typedValue(fields, sent(fields, value), value, nameFor)).toEqual(value)
  }
})

test('one field that is typed anew changes that field alone', () => {
  const [scenario] = scenarios
  for (const part of Object.values(scenario?.screens ?? {}).flatMap(({ parts }) => parts)) {
    const fields = partForms[part.kind]
    for (const [name, values] of Object.entries(valuesOf(fields, part))) {
      if (!/(^|[.])(text|label|note|name)$/.test(name)) continue
      const form = { ...sent(fields, part), [name]: ['Chữ mới'] }
      const [, whole] = [name, structuredClone(part) as never]
      const typed = typedValue(fields, form, part, nameFor)
      const keys = name.split('.')
      const last = keys.pop() as string
      const parent = keys.reduce((node: Record<string, unknown>, key) => node[key] as never, whole)
      parent[last] = 'Chữ mới'
      expect(typed, `${part.kind} ${name} ${values}`).toEqual(whole)
    }
  }
})

test('an item is added, taken away and moved', () => {
  const fields = partForms.list
  const part = {
    kind: 'list',
    items: [
      { id: 'a', text: 'Một', does: { go: 'x' } },
      { id: 'b', text: 'Hai' },
    ],
  }
  const form = {
    ...sent(fields, part),
    'items.0.-': ['on'],
    'items.1.#': ['9'],
    'items.2.text': ['Ba'],
    'items.2.does.mistake': ['nham'],
  }
  expect(typedValue(fields, form, part, nameFor)).toEqual({
    kind: 'list',
    items: [
      { id: 'new-name', text: 'Ba', does: { mistake: 'nham' } },
      { id: 'b', text: 'Hai' },
    ],
  })
})

test('what a form does not know is kept, and what is no choice changes nothing', () => {
  const part = {
    kind: 'button',
    id: 'a',
    text: 'Một',
    look: 'danger',
    later: [1, 2],
    does: [{ when: { x: 'y' }, go: 'z' }, { say: 's' }],
  }
  const form = { text: ['Hai'], look: ['<script>'], 'does.go': ['elsewhere'] }
  expect(typedValue(partForms.button, form, part, nameFor)).toEqual({ ...part, text: 'Hai' })
})

test('what is emptied is missing, and a number that is none stays as it was typed', () => {
  expect(typedValue([asText], { text: [' '] }, { text: 'a' }, nameFor)).toEqual({})
  const seconds: FormField = { name: 'seconds', isRequired: true, as: 'number', least: 10, most: 600 }
  expect(typedValue([seconds], { seconds: ['mười'] }, { seconds: 10 }, nameFor)).toEqual({ seconds: 'mười' })
  expect(typedValue([seconds], { seconds: ['12,5'] }, { seconds: 10 }, nameFor)).toEqual({ seconds: 12.5 })
})
