import { z } from 'zod'
import type { FormField, NameSource } from './form-field'
import {
  mistakeSchema,
  type Part,
  partSchema,
  scenarioSchema,
  screenSchema,
  stepSchema,
} from './scenario-schema'
import { doesSchema, iconSchema, pictureSchema, whenSchema, word } from './schema/basics'

/** Fields that hold the name of something else, by what they are called. */
const NAMES: Readonly<Record<string, NameSource>> = {
  ...{ skill: 'skills', review: 'anchors', screen: 'screens', back: 'screens', start: 'screens' },
  bin: 'bins',
}

/** The fields of each kind of part, in the order of its schema. A new kind of part has a form by being in the schema. */
export const partForms = Object.fromEntries(
  partSchema.options.map((option) => {
    const { kind, ...shape } = option.shape as Record<string, z.ZodType>
    return [(kind as z.ZodLiteral<string>).value, fieldsOf(shape)]
  }),
) as Record<Part['kind'], FormField[]>

export const partKinds = Object.keys(partForms) as Part['kind'][]

export const stepForm = fieldsOf(stepSchema.shape)
export const mistakeForm = fieldsOf(mistakeSchema.shape)
export const screenForm = fieldsOf(screenSchema.shape).filter(({ name }) => name !== 'parts')
const HEAD = ['title', 'task', 'slip', 'minutes', 'ending', 'clock', 'start']
export const headForm = fieldsOf(scenarioSchema.shape).filter(({ name }) => HEAD.includes(name))

function fieldsOf(shape: Readonly<Record<string, z.ZodType>>): FormField[] {
  return Object.entries(shape).map(([name, schema]) => fieldOf(name, schema, 'sign' in shape))
}

function fieldOf(name: string, schema: z.ZodType, isMistake: boolean): FormField {
  const { inner, isOptional, preset } = unwrapped(schema)
  const base = { name, isRequired: !isOptional }
  if (inner === doesSchema) return { ...base, as: 'does' }
  if (inner === whenSchema) return { ...base, as: 'when' }
  const from = name === 'mistake' ? (isMistake ? 'lesson-mistakes' : 'mistakes') : NAMES[name]
  if (from && inner instanceof z.ZodString) return { ...base, as: 'name', from }
  if (inner === pictureSchema) return { ...base, as: 'group', fields: pictureFields() }
  if (inner === iconSchema) return { ...base, as: 'icon', options: iconSchema.options }
  if (inner === word) return { ...base, as: 'word' }
  if (inner instanceof z.ZodEnum) {
    return { ...base, as: 'select', options: inner.options as string[], preset: (preset as string) ?? null }
  }
  if (inner instanceof z.ZodBoolean) return { ...base, as: 'tick', preset: preset === true }
  if (inner instanceof z.ZodNumber) {
    return { ...base, as: 'number', least: inner.minValue ?? 0, most: Math.min(inner.maxValue ?? 999, 999) }
  }
  if (inner instanceof z.ZodString) {
    const most = inner.maxLength ?? 100
    return { ...base, as: most > 100 ? 'text' : 'line', most }
  }
  if (inner instanceof z.ZodObject) return { ...base, as: 'group', fields: fieldsOf(inner.shape) }
  if (inner instanceof z.ZodArray) return listOf(base, inner)
  return { ...base, as: 'kept' }
}

function listOf(base: { name: string; isRequired: boolean }, list: z.ZodArray): FormField {
  const element = list.element as z.ZodType
  const [least, most] = boundsOf(list)
  if (element instanceof z.ZodTuple) {
    const cell = (name: string): FormField => ({
      name,
      isRequired: true,
      as: 'line',
      most: name === '0' ? 80 : 400,
    })
    return { ...base, as: 'list', fields: [cell('0'), cell('1')], least, most, isPressed: false }
  }
  if (element instanceof z.ZodObject) {
    const fields = fieldsOf(element.shape)
    return { ...base, as: 'list', fields, least, most, isPressed: fields.some(({ as }) => as === 'does') }
  }
  if (element instanceof z.ZodEnum) return { ...base, as: 'ticks', options: element.options as string[] }
  return element instanceof z.ZodArray ? { ...base, as: 'cells', most } : { ...base, as: 'lines', most }
}

function boundsOf(list: z.ZodArray): [number, number] {
  const checks = (list.def.checks ?? []).map(
    (each) => each._zod.def as { check: string; minimum?: number; maximum?: number },
  )
  const least = checks.find(({ check }) => check === 'min_length')?.minimum ?? 0
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 20
  return [least, most]
}

function pictureFields(): FormField[] {
  const { draw, effect } = (pictureSchema as unknown as z.ZodObject).shape as Record<string, z.ZodType>
  const optional = (schema: z.ZodType | undefined) =>
    (unwrapped(schema as z.ZodType).inner as z.ZodEnum).options as string[]
  return [
    { name: 'draw', isRequired: false, as: 'icon', options: optional(draw) },
    { name: 'src', isRequired: false, as: 'name', from: 'pictures' },
    { name: 'alt', isRequired: true, as: 'text', most: 400 },
    { name: 'effect', isRequired: false, as: 'select', options: optional(effect), preset: null },
  ]
}

function unwrapped(schema: z.ZodType): { inner: z.ZodType; isOptional: boolean; preset: unknown } {
  let [inner, isOptional, preset]: [z.ZodType, boolean, unknown] = [schema, false, undefined]
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    if (inner instanceof z.ZodDefault) preset = inner.def.defaultValue
    isOptional = true
    inner = inner.def.innerType as z.ZodType
  }
  return { inner, isOptional, preset }
}
