import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PICTURES, type Picture, pictureSecret, readPictures } from './picture-secret'

const picture = fc.constantFrom(...PICTURES)

test('three pictures in order are one secret of 1,728: another order or another picture is another secret', () => {
  const all = PICTURES.flatMap((a) => PICTURES.flatMap((b) => PICTURES.map((c) => pictureSecret([a, b, c]))))
  expect(new Set(all).size).toBe(1_728)
})

test('fewer or more than three are no secret', () => {
  const wrong = fc.array(picture, { maxLength: 6 }).filter((list) => list.length !== 3)
  fc.assert(fc.property(wrong, (chosen: Picture[]) => pictureSecret(chosen) === null))
})

test('whatever a form sends, at most three pictures are read, in its order', () => {
  const sent = fc.array(fc.oneof(picture, fc.string(), fc.constantFrom('__proto__', 'toString', 'HEN', '')))
  fc.assert(
    fc.property(sent, (typed) => {
      const known = typed.filter((each) => (PICTURES as readonly string[]).includes(each))
      expect(readPictures(typed)).toEqual(known.slice(0, 3))
    }),
  )
})
