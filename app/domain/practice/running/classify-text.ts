import { foldText } from '~/lib/fold-text'
import type { FieldCase, FieldPart } from '../schema/field-schema'

/** The value that a field has with this text in it. */
export function classifyText(field: FieldPart, text: string): string {
  if (text.trim() === '') return 'empty'
  return field.cases.find((one) => fits(one, text, isNumeric(field)))?.value ?? field.otherwise
}

function isNumeric(field: FieldPart): boolean {
  return field.kind !== 'field' || field.input === 'digits' || field.input === 'money'
}

function fits(one: FieldCase, text: string, numeric: boolean): boolean {
  const key = keyOf(text, numeric)
  const length = [...(numeric ? key : text.trim())].length
  return (
    (!one.is || one.is.some((each) => keyOf(each, numeric) === key)) &&
    (!one.contains || one.contains.some((each) => key.includes(keyOf(each, numeric)))) &&
    (one.length === undefined || length === one.length) &&
    (one.min === undefined || length >= one.min) &&
    (one.has ?? []).every((kind) => LETTERS[kind].test(text))
  )
}

const LETTERS = { lower: /\p{Ll}/u, upper: /\p{Lu}/u, digit: /\d/, symbol: /[^\p{L}\p{N}\s]/u }

function keyOf(text: string, numeric: boolean): string {
  return numeric ? text.replace(/\D/g, '') : foldText(text)
}
