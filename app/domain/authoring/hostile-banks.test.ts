import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileBanks } from '#tests/support/hostile-banks'
import { measured } from '#tests/support/measured'
import { BANK_LIMITS } from './question-formats/bank-limits'
import { readBankText } from './question-formats/read-bank-text'
import { readQuestionBank } from './read-question-bank.server'

const BANKS = hostileBanks()

test('at least a hundred hostile banks are tried', () => {
  expect(BANKS.length).toBeGreaterThan(100)
})

// The programs of the threads are compiled once; their first use is no measure.
test('the first banks are read', async () => {
  expect(await readQuestionBank('a.gift', new TextEncoder().encode('a{T}'))).toMatchObject({ findings: [] })
  expect(await readQuestionBank('a.csv', new TextEncoder().encode('a,b\n'))).toEqual({ refusal: 'no-table' })
})

test.each(BANKS)(
  '$title: neither seconds nor memory, and nothing that a page would run',
  async ({ name, bytes }) => {
    const { result: bank, seconds } = await measured(() => readBank(name, bytes))
    expect(seconds).toBeLessThan(2)
    // Said also of what its thread had too little memory or time for: that may be none of these.
    const isTooLarge = 'refusal' in bank && bank.refusal === 'bank-too-large'
    expect(isTooLarge).toBe(bytes.length > BANK_LIMITS.bytes)
    if ('refusal' in bank) return
    expect(bank.questions.length).toBeLessThanOrEqual(500)
    expect(bank.findings.length).toBeLessThanOrEqual(1_001)
    if (!/\.(gift|xml)$/.test(name)) return
    const texts = bank.questions.flatMap(textsOf)
    for (const text of texts) {
      expect(text).not.toMatch(
        /<\/?(?:script|svg|iframe|img|style|object|embed|form|input|link|meta|base|a|template)\b/i,
      )
      expect(text).not.toMatch(/javascript:|data:text|onerror|onload|evil\.example/i)
    }
  },
)

async function readBank(name: string, bytes: Uint8Array) {
  // A thread for each of a hundred small files would be most of the time.
  const isSmall = bytes.length < 20_000 && /\.(gift|xml)$/.test(name)
  return isSmall ? readBankText(new TextDecoder().decode(bytes)) : await readQuestionBank(name, bytes)
}

test('hostile markup is met within questions, not refused with the file', () => {
  const texts = BANKS.filter(({ name }) => /^[abd]\./.test(name) && /\.(gift|xml)$/.test(name)).map(
    ({ bytes }) => bytes,
  )
  const read = texts.map((bytes) => readBankText(new TextDecoder().decode(bytes)))
  const taken = read.filter((bank) => !('refusal' in bank) && bank.questions.length > 0)
  expect(taken.length).toBeGreaterThan(60)
})

/** All but the name, which says what stood there and is shown as text. */
function textsOf({ name, category, ...question }: object & { name: string; category: string }): string[] {
  const found: string[] = []
  JSON.stringify(question, (_key, value) => {
    if (typeof value === 'string') found.push(value)
    return value
  })
  return found
}

test('whatever a file holds, reading ends, with visible letters on one line', async () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '=',
      '~',
      '#',
      '####',
      '::',
      '%50%',
      '->',
      '\\',
      '\n',
      '\n\n',
      '//',
      '$CATEGORY: ',
      '..',
      ':',
    ],
    ...[
      '<quiz>',
      '</quiz>',
      '<question type="multichoice">',
      '</question>',
      '<answer fraction="100">',
      '</answer>',
    ],
    ...[
      '<text>',
      '</text>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<p>',
      '<b',
      '&lt;',
      '&#0;',
      '&#x202e;',
      '"',
      "'",
    ],
    ...[
      'A. ',
      'ANSWER: A',
      '\u202e',
      '\u0000',
      '\ud800',
      '\u0301',
      '\ue003',
      '\u2028',
      '[html]',
      'T',
      '1',
      ' ',
    ],
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }),
      async (pieces) => {
        for (const start of ['', '<quiz>', '::a::b{'] as const) {
          const bank = readBankText(start + pieces.join(''))
          if ('refusal' in bank) continue
          for (const text of bank.questions.flatMap((question) => [...textsOf(question), question.name])) {
            expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufffd]/u)
            expect(text.trim()).toBe(text)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})
