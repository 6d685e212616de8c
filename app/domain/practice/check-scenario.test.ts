import { expect, test } from 'vitest'
import { aScenario } from '#tests/support/a-scenario'
import { checkScenario } from './check-scenario'
import { allReachable } from './checking/all-reachable'
import { exploreScenario } from './explore-scenario'

const plain = aScenario()
const SKILLS = ['nha.open']
const { hall, door } = plain.screens
const button = (id: string, does: unknown) => ({ kind: 'button', id, text: 'Bấm', does })
const inHall = (...parts: object[]) => ({
  screens: { hall: { parts: [...(hall?.parts ?? []), ...parts] }, door },
})

const messages = (known: Parameters<typeof aScenario>[0], skills = SKILLS) =>
  checkScenario(aScenario(known), skills).findings.map(({ message }) => message)

test('a scenario without a fault has none, and its states are counted', () => {
  const checked = checkScenario(plain, SKILLS)
  expect(checked.findings).toEqual([])
  expect(checked.states).toBe(exploreScenario(plain).states)
})

test.each([
  ['screen', inHall(button('up', { go: 'attic' })), 'Không có màn hình “attic”.'],
  ['first screen', { start: 'attic' }, 'Không có màn hình “attic”.'],
  ['step', inHall(button('up', { step: 'climb' })), 'Không có bước “climb”.'],
  ['mistake', inHall(button('up', { mistake: 'fell' })), 'Không có lỗi “fell” trong mistakes.'],
  [
    'variable',
    inHall(button('up', { set: { ladder: 'there' } })),
    'Không có biến “ladder”. Hãy khai trong vars, hoặc sửa lại tên.',
  ],
  [
    'value',
    inHall({ ...button('up', { say: 'Cao.' }), when: { code: 'wrong' } }),
    '“code” không có giá trị “wrong”. Các giá trị: empty, right, other.',
  ],
  ['field in a text', inHall({ kind: 'text', text: 'Mã {pin}' }), 'Không có ô nhập nào tên “pin”.'],
])('an unknown %s is told, and nothing is played then', (_title, known, message) => {
  expect(messages(known)).toEqual([message])
  expect(checkScenario(aScenario(known), SKILLS).states).toBe(0)
})

test('each step shows a skill of the lesson, and each skill of the lesson has a step', () => {
  expect(messages({ skills: ['nha.open', 'bep.cook'] })).toEqual([
    'Bài này không dạy kỹ năng “bep.cook”. Các kỹ năng: nha.open.',
  ])
  expect(messages({}, ['nha.open', 'nha.close'])).toEqual([
    'Chưa bước nào cho thấy kỹ năng nha.close của bài.',
  ])
})

test('a screen or a mistake that nothing leads to is told', () => {
  expect(
    messages({ screens: { ...plain.screens, attic: { parts: [{ kind: 'title', text: 'Gác' }] } } }),
  ).toEqual(['Không có cách nào tới màn hình “attic”.'])
  const mistakes = [...plain.mistakes, { ...plain.mistakes[0], id: 'fell' }]
  expect(messages({ mistakes })).toEqual([
    'Không thao tác nào dẫn tới lỗi “fell”.',
    'Hãy ghi vào wrongTurns một cách mắc lỗi “fell”.',
  ])
})

test('a dead end and a press that does nothing are told', () => {
  const cellar = { parts: [button('knock', { say: 'Không ai nghe.' })] }
  const { screens } = inHall(button('down', { go: 'cellar' }))
  expect(messages({ screens: { ...screens, cellar } })).toEqual([
    'Từ màn hình “cellar” có lúc không còn đường tới đích. Hãy thêm lối quay lại.',
  ])
  expect(messages(inHall(button('ring', { when: { code: 'right' }, say: 'Đúng.' })))).toEqual([
    'Bấm “ring” ở màn hình “hall” có lúc không có gì xảy ra. Hãy thêm một kết quả không có when.',
  ])
})

test('more states than can be walked through are told alone', () => {
  const explored = { ...exploreScenario(plain), isWhole: false, stuck: ['hall'] }
  expect(allReachable({ scenario: plain, explored, skills: SKILLS })).toEqual([
    {
      path: ['screens'],
      message: 'Có hơn 30.000 trạng thái, không duyệt hết được. Hãy bớt biến, ô nhập hoặc nút gạt.',
    },
  ])
})

test('the recorded solution must work, without a slip or mistake, and do all of it', () => {
  const solved = (...solution: object[]) => messages({ solution })
  const [take, code, open] = plain.solution as object[]
  expect(solved(take as object, open as object, { press: 'shut' })).toEqual([
    'Thao tác này không làm được ở chỗ ấy.',
  ])
  expect(solved(take as object, code as object)).toEqual(['Lời giải chưa làm xong mọi bước.'])
  expect(
    solved({ press: 'take' }, { press: 'open' }, { type: 'code', text: '9' }, { press: 'open' }),
  ).toEqual(['Lời giải không được có lỗi hay bấm nhầm.'])
})

test('a recorded wrong turn must make its mistake', () => {
  const [first] = plain.wrongTurns
  expect(messages({ wrongTurns: [first, { mistake: 'wrong-code', inputs: plain.solution }] })).toEqual([
    'Làm như thế không mắc lỗi “wrong-code”.',
  ])
})

test.each([
  ['text', inHall({ kind: 'text', text: 'Gọi 0912 345 678.' })],
  ['row', inHall({ kind: 'rows', rows: [['Số căn cước', '079301012345']] })],
  [
    'example',
    inHall({
      ...{ kind: 'field', id: 'phone', label: 'Số' },
      cases: [{ value: 'typed', min: 3, example: '0912345678' }],
    }),
  ],
  [
    'recording',
    {
      solution: [
        ...plain.solution.slice(0, 1),
        { type: 'code', text: '0912345678' },
        ...plain.solution.slice(1),
      ],
    },
  ],
])("a number that could be somebody's is refused in a %s", (_title, known) => {
  const found = messages(known).filter((message) => message.includes('số giống số thật'))
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('Hãy dùng số mẫu 0900 000 0xx, hoặc số bắt đầu bằng 000.')
})

test('what does not fit a small phone is told', () => {
  const [long, unbroken] = ['Bấm vào đây để mở cửa nhà cho bác Sáu và mọi người', 'Khôngcókhoảngtrống']
  expect(messages(inHall({ ...button('a', { say: 'Ừ.' }), text: long }))).toEqual([
    `Nút “${long}” quá dài. Hãy viết dưới 44 chữ cái.`,
  ])
  expect(messages(inHall({ ...button('a', { say: 'Ừ.' }), text: unbroken }))).toEqual([
    `Chữ “${unbroken}” quá dài, không vừa màn hình nhỏ. Hãy tách hoặc rút ngắn.`,
  ])
})
