import { expect, test } from 'vitest'
import { aScenario } from '#tests/support/a-scenario'
import type { FieldPart } from '../schema/field-schema'
import { classifyText } from './classify-text'

function aField(cases: object[], kind: object = { kind: 'field' }): FieldPart {
  const field = { ...kind, id: 'typed', label: 'Ô', cases }
  const { screens } = aScenario({ screens: { hall: { parts: [field] } } })
  return screens.hall?.parts[0] as FieldPart
}

test('accents, capitals and gaps make no difference to words', () => {
  const field = aField([{ value: 'right', is: ['Nguyễn Thị Tư'] }])
  const typed = ['nguyen thi tu', 'NGUYỄN  THỊ TƯ', ' Nguyễn Thị Tư ', 'Nguyễn Thị Tự Do', '   ']
  expect(typed.map((text) => classifyText(field, text))).toEqual([
    'right',
    'right',
    'right',
    'other',
    'empty',
  ])
})

test('of a number only the digits count', () => {
  const field = aField([{ value: 'right', is: ['45000'] }], { kind: 'keypad', input: 'money' })
  expect(['45000', '45.000', '45 000 đ', '450000'].map((text) => classifyText(field, text))).toEqual([
    ...['right', 'right', 'right', 'other'],
  ])
})

test('the first case that fits is taken, and all that a case asks must fit', () => {
  const field = aField([
    { value: 'strong', min: 8, has: ['lower', 'upper', 'digit', 'symbol'], example: 'Cửa-nhà-1' },
    { value: 'long', min: 8, example: 'cửa nhà tôi' },
    { value: 'four', length: 4, example: 'cửa1' },
    { value: 'name', contains: ['tư'] },
  ])
  const typed = ['Mở-cửa-24', 'mở cửa 24', 'cửa1', 'chị tư đây', 'cô tu', 'abc']
  expect(typed.map((text) => classifyText(field, text))).toEqual([
    ...['strong', 'long', 'four', 'long', 'name', 'other'],
  ])
})
