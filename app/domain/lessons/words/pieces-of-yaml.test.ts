import { expect, test } from 'vitest'
import { piecesOfYaml } from './pieces-of-yaml'

const texts = (value: unknown) =>
  piecesOfYaml({ file: 'x.yaml', value, placeOf: () => ({ line: 1, column: 1 }) }).map(({ text }) => text)

test('what people read is read, and names of things are not', () => {
  const question = {
    ...{ id: 'nha.q1', kind: 'text', skill: 'nha.open', review: 'cam-chia', mistake: 'force' },
    prompt: 'Gõ gì?',
    accept: ['chìa'],
    mistakes: [{ value: 'chia', why: 'Thiếu dấu.' }],
  }
  expect(texts([question])).toEqual(['Gõ gì?', 'chìa', 'chia', 'Thiếu dấu.'])
})

test('a picture, a question and skills may be names or hold words', () => {
  expect(texts({ picture: 'mo-cua/media/cua.svg', question: 'nha.2-1.q01', skills: ['nha.open'] })).toEqual(
    [],
  )
  const words = {
    picture: { src: 'a.svg', alt: 'Cửa xanh.' },
    question: 'Chìa nào?',
    skills: [{ name: 'Mở cửa' }],
  }
  expect(texts(words)).toEqual(['Cửa xanh.', 'Chìa nào?', 'Mở cửa'])
})
