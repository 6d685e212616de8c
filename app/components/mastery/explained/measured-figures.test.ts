import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { figureNames } from './figure-names'
import measured from './measured-figures.json'

const DOCUMENT = path.resolve('docs/mastery-figures.md')
const DATA = path.join(import.meta.dirname, 'measured-figures.json')

/** The first table below the heading that names this command. */
function tableOf(command: string): { head: string[]; rows: string[][] } {
  const [, after = ''] = readFileSync(DOCUMENT, 'utf8').split(new RegExp(`^## .*\`npm run ${command}\``, 'm'))
  const lines = after.split('\n').map((line) => line.trim())
  const from = lines.findIndex((line) => line.startsWith('|'))
  const to = lines.findIndex((line, i) => i > from && !line.startsWith('|'))
  const [head = [], , ...rows] = lines.slice(from, to).map(cellsOf)
  return { head, rows }
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.replaceAll('**', '').trim())
}

const inDocument = { estimate: tableOf('bench:mastery'), certificate: tableOf('bench:certificate') }

test('the page shows the figures of docs/mastery-figures.md; UPDATE_DOCS=1 takes them over', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(DATA, `${JSON.stringify(inDocument, null, 2)}\n`)
  const shown = process.env.UPDATE_DOCS ? JSON.parse(readFileSync(DATA, 'utf8')) : measured
  expect(shown).toEqual(inDocument)
})

test('both tables are there, with numbers in them', () => {
  for (const { head, rows } of Object.values(inDocument)) {
    expect(head.length).toBeGreaterThan(3)
    expect(rows.length).toBeGreaterThan(4)
    for (const row of rows) {
      expect(row).toHaveLength(head.length)
      expect(row.slice(1).join(' ')).toMatch(/\d/)
    }
  }
})

test('each column and each row has a Vietnamese name', () => {
  for (const { head, rows } of Object.values(inDocument))
    for (const name of [...head, ...rows.map(([first = '']) => first)])
      expect(figureNames, `a name for “${name}”`).toHaveProperty([name])
})
