import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawCode, formatCode, isCode, parseCode } from './certificate-code'

const letters = [...'23456789CFGHJKMNPQRSTVX']
const anyCode = fc.infiniteStream(fc.nat()).map((stream) => drawCode((below) => next(stream) % below))
const place = fc.nat({ max: 9 })

test('a code has ten letters and is read back however it was typed', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(code).toHaveLength(10)
      expect(isCode(code)).toBe(true)
      for (const typed of [code, formatCode(code), ` ${code.toLowerCase()} `, [...code].join('-')])
        expect(parseCode(typed)).toEqual({ code })
    }),
  )
})

test('one wrong letter is noticed', () => {
  fc.assert(
    fc.property(anyCode, place, fc.constantFrom(...letters), (code, at, letter) => {
      fc.pre(code[at] !== letter)
      expect(isCode(code.slice(0, at) + letter + code.slice(at + 1))).toBe(false)
    }),
  )
})

test('two letters that changed places are noticed, neighbours or not', () => {
  fc.assert(
    fc.property(anyCode, place, place, (code, one, other) => {
      const swapped = [...code]
      swapped[one] = code[other] as string
      swapped[other] = code[one] as string
      fc.pre(swapped.join('') !== code)
      expect(parseCode(swapped.join(''))).toEqual({ refusal: 'mistyped' })
    }),
  )
})

test('letters that no code has are read as what they look like', () => {
  const code = drawCode((below) => 6 % below) // 8888888887-like: full of eights
  expect(code).toMatch(/^8{9}/)
  expect(parseCode(code.replace('88', 'B8').replace('8 8', '8b'))).toEqual({ code })
})

test('a letter too many or too few is a wrong length, not a typing slip', () => {
  expect(parseCode('NS7K 4MQ2')).toEqual({ refusal: 'wrong-length' })
  expect(parseCode('')).toEqual({ refusal: 'wrong-length' })
  expect(parseCode('NS7K 4MQ2 X9 9')).toEqual({ refusal: 'wrong-length' })
})

test('a code is shown in groups that can be read aloud', () => {
  expect(formatCode('NS7K4MQ2X9')).toBe('NS7K 4MQ2 X9')
})

function next(stream: IterableIterator<number>): number {
  return stream.next().value ?? 0
}
