import { expect, test } from 'vitest'
import { isSyllable, withToneInPlace } from './is-syllable'

const each = (text: string) => text.split(' ')

test.each(
  each(
    'bạn người đường nghiêng khuya khuỷu thuở quyết quốc quý quả giếng gì giữ già gìn yêu yến y ỉa uống ướt oẳn ' +
      'hoà hòa khoẻ khỏe thuỷ thủy hoạch ngoằn khuếch huỳnh tuýp xoong ghế nghe kỹ lý Việt ĐIỆN ngoèo rượu hươu ừm',
  ),
)('%s is built as a syllable', (word) => expect(isSyllable(word)).toBe(true))

test.each([
  ['ngườ', 'a nucleus of two letters without its coda'],
  ['nghành', 'ngh before a'],
  ['ngiêng', 'ng before i'],
  ['gế', 'g before ê'],
  ['ghà', 'gh before a'],
  ['kà', 'k before a'],
  ['cế', 'c before ê'],
  ['coa', 'c before a glide'],
  ['boà', 'a glide after a labial'],
  ['qúa', 'a tone on the u of qu'],
  ['gìa', 'a tone on the i of gi'],
  ['tiêú', 'a tone behind its vowel'],
  ['bát́', 'two tones'],
  ['cat', 'a stop without a tone'],
  ['các̉', 'a stop with hỏi'],
  ['mạchh', 'a letter twice'],
  ['iêu', 'iê without an onset'],
  ['pin', 'p alone'],
  ['file', 'a foreign letter'],
  ['online', 'two syllables'],
  ['', 'nothing'],
])('%s is not: %s', (word) => expect(isSyllable(word)).toBe(false))

test('a tone mark on the wrong letter is put right, and nothing else is guessed', () => {
  expect(withToneInPlace('qúa')).toBe('quá')
  expect(withToneInPlace('tiêú')).toBe('tiếu')
  expect(withToneInPlace('nghành')).toBe(null)
  expect(withToneInPlace('cat')).toBe(null)
})
