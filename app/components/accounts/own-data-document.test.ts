import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HELD_TABLES } from '~/domain/reports/held-tables'
import { heldColumnWords } from './held-column-words'
import { ownDataDocument } from './own-data-document'
import { INNER_COLUMNS, PART_GROUPS } from './own-data-parts'
import { ownDataWords } from './own-data-words'

const MODELS = new Map(
  readdirSync('prisma/models').flatMap((file) =>
    [...readFileSync(`prisma/models/${file}`, 'utf8').matchAll(/^model (\w)(\w*) \{\n([\s\S]*?)^\}/gm)].map(
      ([, first = '', rest = '', body = '']): [string, string] => [first.toLowerCase() + rest, body],
    ),
  ),
)
const columnsOf = (table: string) =>
  [...(MODELS.get(table) ?? '').matchAll(/^ {2}(\w+)\s+(?:String|Int|Float|Boolean|DateTime)\b/gm)].map(
    ([, name = '']) => name,
  )

test('every part has a name and a place, every column a name unless it is inner reckoning, in both languages', () => {
  const shown = Object.values(PART_GROUPS).flat() as string[]
  expect(['account', ...shown].sort()).toEqual(HELD_TABLES.map(({ part }) => part).sort())
  for (const locale of ['vi', 'en'] as const) {
    const words = { ...ownDataWords[locale], ...heldColumnWords[locale] }
    for (const { part, table, omit = [], named = {}, below = [] } of HELD_TABLES) {
      expect(words.parts[part], part).toBeTruthy()
      const columns = [...columnsOf(table), ...Object.keys(named), ...below].filter(
        (column) => !omit.includes(column),
      )
      const nameless = columns.filter((column) => !words.columns[column] && !INNER_COLUMNS.includes(column))
      expect(
        nameless.filter((column) => column !== 'actorId'),
        part,
      ).toEqual([]) // told as "actor"
    }
  }
})

test('the document tells what is held in the reader’s words, and nothing typed into it comes alive', () => {
  const at = new Date('2026-11-29T03:00:00Z')
  const held = {
    account: [{ displayName: 'A <script>alert(1)</script> "B"', birthYear: null, isYouthUnion: true }],
    completions: [{ lessonId: 'l1', completedAt: at, anchor: null }],
    log: [{ actor: 'Cô Hoa', action: 'view-learner', at }],
    ability: [{ tRef: 1 }],
  }
  const html = ownDataDocument(
    { madeAt: at, held, done: { visit: 3 } },
    { locale: 'vi', titles: { l1: 'Bài một' } },
  )
  expect(html).toContain('A &lt;script&gt;alert(1)&lt;/script&gt; &quot;B&quot;')
  expect(html).not.toMatch(/<script|https?:|src=/)
  expect(html).toContain('<dt>Đoàn viên</dt><dd>có</dd>')
  expect(html).toContain('<td>Bài một</td><td>10:00 29/11/2026</td><td>–</td>')
  expect(html).toContain('Xem hồ sơ học tập')
  expect(html).toContain('3 dòng ghi việc bạn làm')
})
