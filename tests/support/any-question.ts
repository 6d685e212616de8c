import fc from 'fast-check'
import type { Question } from '~/domain/lessons/question'
import { aMatch, aMultiple, aNumber, anOrder, aSingle, aText } from './question'

/** Authored ids that cannot be taken for presented ones ('1'..'n'). */
const ids = (min: number, max: number) =>
  fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z'), minLength: 2, maxLength: 6 }),
    { minLength: min, maxLength: max },
  )

const single = fc.tuple(ids(2, 5), fc.nat()).map(([names, right]) =>
  aSingle({
    options: names.map((id, at) => ({
      id,
      text: `Lựa chọn thứ ${at}`,
      ...(at === right % names.length ? { right: true } : { why: `Sai vì thế ${at}` }),
    })),
  }),
)

const multiple = fc
  .tuple(ids(3, 6), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([names, right]) =>
    aMultiple({
      options: names.map((id, at) => ({
        id,
        text: `Lựa chọn thứ ${at}`,
        ...(at === 0 || right[at] ? { right: true } : { why: `Sai vì thế ${at}` }),
      })),
    }),
  )

const order = ids(3, 6).map((names) =>
  anOrder({ items: names.map((id, at) => ({ id, text: `Việc thứ ${at}` })) }),
)

const match = ids(3, 5).map((names) =>
  aMatch({ pairs: names.map((id, at) => ({ id, left: `Người thứ ${at}`, right: `Việc thứ ${at}` })) }),
)

const number = fc
  .tuple(fc.integer({ min: -5_000, max: 5_000_000 }), fc.integer({ min: 0, max: 5 }))
  .map(([answer, tolerance]) => aNumber({ answer, tolerance, mistakes: [] }))

const text = fc
  .constantFrom('passcode', 'Lịch sử yêu cầu', 'Ví giấy tờ', 'mã OTP', 'Đồng Chùa')
  .map((accepted) => aText({ accept: [accepted] }))

/** Any question of any kind, its texts distinct. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(single, multiple, order, match, number, text)
