import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import { readinessLacks, stepsLeft } from './readiness-lacks'
import { readinessSentence } from './readiness-sentence'
import { teamWords } from './team-words'

const module = aCatalogueModule({ first: ['ví', 'mã', 'otp'], second: ['giả', 'quên'] })
const NOTHING = { isReady: false, exams: [], toMaster: [], toReview: [], isObserved: true }

const said = (known: Partial<Parameters<typeof readinessLacks>[0]>) =>
  readinessSentence('Lò Thị Đào', readinessLacks({ ...NOTHING, ...known }, [module]), teamWords.vi)

test('what a member lacks is one sentence with their name, and names up to three skills', () => {
  expect(said({ exams: ['vneid'], toMaster: ['ví', 'mã'], isObserved: false })).toBe(
    'Lò Thị Đào còn thiếu bài kiểm tra học phần 1, thành thạo 2 kỹ năng (ví, mã) và một lần được quan sát tự làm.',
  )
  expect(said({ toMaster: ['ví', 'mã', 'otp', 'giả'] })).toBe(
    'Lò Thị Đào còn thiếu thành thạo 4 kỹ năng (trước hết: ví, mã, otp).',
  )
  expect(said({ toReview: ['quên'] })).toBe('Lò Thị Đào còn thiếu ôn lại 1 kỹ năng (quên).')
})

test('who lacks nothing is ready', () => {
  expect(said({ isReady: true })).toBe('Lò Thị Đào sẵn sàng hướng dẫn.')
})

test('steps left: each exam, each skill and the observation are one', () => {
  const left = (known: Partial<Parameters<typeof readinessLacks>[0]>) =>
    stepsLeft(readinessLacks({ ...NOTHING, ...known }, [module]))
  expect(left({ isReady: true })).toBe(0)
  expect(left({ exams: ['vneid'], toMaster: ['ví', 'mã'], toReview: ['otp'], isObserved: false })).toBe(5)
  expect(left({ isObserved: false })).toBe(1)
  expect(stepsLeft(null)).toBe(Number.MAX_SAFE_INTEGER)
})
