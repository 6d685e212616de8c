import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalWord } from './normal-word'

const GRAVE_ACUTE_HOOK_TILDE_DOT = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const onset = fc.constantFrom('', 'h', 'th', 'kh', 't', 'ng', 'l')
const glide = fc.constantFrom('oa', 'oe', 'uy')
const tone = fc.constantFrom(...GRAVE_ACUTE_HOOK_TILDE_DOT)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...'aăâeêioôơuưyđĐkqư0129', ...GRAVE_ACUTE_HOOK_TILDE_DOT),
    maxLength: 8,
  }),
)

test('doing it again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normalWord(text)
      expect(normalWord(once.exact)).toEqual(once)
      expect(normalWord(once.fold).fold).toBe(once.fold)
    }),
    { numRuns: 2_000 },
  )
})

test('composed and decomposed letters are the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(normalWord(text.normalize('NFC'))).toEqual(normalWord(text.normalize('NFD')))
    }),
    { numRuns: 2_000 },
  )
})

test('on which vowel the tone mark is put does not matter', () => {
  fc.assert(
    fc.property(onset, glide, tone, (start, vowels, mark) => {
      const [first = '', second = ''] = vowels
      expect(normalWord(`${start}${first}${mark}${second}`)).toEqual(
        normalWord(`${start}${first}${second}${mark}`),
      )
    }),
  )
  expect(normalWord('hoà')).toEqual(normalWord('hòa'))
  expect(normalWord('thuý')).toEqual(normalWord('thúy'))
})

test('case does not matter', () => {
  expect(normalWord('ĐĂNG')).toEqual(normalWord('đăng'))
  expect(normalWord('VNeID').fold).toBe('vneid')
})

test('accents matter to one key and not to the other', () => {
  expect(normalWord('bán').fold).toBe('ban')
  expect(normalWord('bạn').fold).toBe('ban')
  expect(normalWord('đi').fold).toBe('di')
  expect(normalWord('bán').exact).not.toBe(normalWord('bạn').exact)
  expect(normalWord('đi').exact).not.toBe(normalWord('di').exact)
})

test('y and i at the end are the same after a consonant, and only there', () => {
  expect(normalWord('kỹ')).toEqual(normalWord('kĩ'))
  expect(normalWord('quý')).toEqual(normalWord('quí'))
  expect(normalWord('tay').fold).not.toBe(normalWord('tai').fold)
  expect(normalWord('thuý').fold).not.toBe(normalWord('thúi').fold)
})

test('noughts before a number do not matter', () => {
  expect(normalWord('02')).toEqual(normalWord('2'))
  expect(normalWord('0').fold).toBe('0')
  expect(normalWord('20').fold).toBe('20')
})
