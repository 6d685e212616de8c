import { expect, test } from 'vitest'
import { sample } from './examples/sample'
import { withKnownParts } from './use-same-parts'

const screen = (...texts: string[]) =>
  sample(
    '',
    {},
    texts.map((text) => ({ kind: 'text', text, tone: 'plain' })),
  ).view

test('a part that shows what it showed is the same object, wherever it stands now', () => {
  const known = screen('Số dư', 'Chưa có tin').parts
  const view = screen('Tin mới', 'Số dư')
  const { parts } = withKnownParts(view, known)
  expect(parts[0]).toBe(view.parts[0])
  expect(parts[1]).toBe(known[0])
})

test('of two parts that are alike, each stays itself', () => {
  const known = screen('Chờ', 'Chờ').parts
  const view = screen('Chờ', 'Chờ', 'Chờ')
  const { parts } = withKnownParts(view, known)
  expect(parts[0]).toBe(known[0])
  expect(parts[1]).toBe(known[1])
  expect(parts[2]).toBe(view.parts[2])
})
