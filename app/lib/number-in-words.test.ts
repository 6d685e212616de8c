import { expect, test } from 'vitest'
import { numberInWords } from './number-in-words'

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [105, 'một trăm linh năm'],
  [3321, 'ba nghìn ba trăm hai mươi mốt'],
  [2005, 'hai nghìn không trăm linh năm'],
  [200_000, 'hai trăm nghìn'],
  [10_000_000, 'mười triệu'],
  [1_050_000, 'một triệu không trăm năm mươi nghìn'],
  [2_000_000_000, 'hai tỷ'],
  [1_500_000_000_000, 'một nghìn năm trăm tỷ'],
])('%i is said as “%s”', (number, said) => {
  expect(numberInWords(number)).toBe(said)
})
