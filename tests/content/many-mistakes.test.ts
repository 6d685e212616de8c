import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '#tests/support/content-folder'
import { db } from '~/db/client.server'
import { publishContent } from '~/domain/lessons/publish-content.server'

type Mistake = [title: string, file: string, change: (text: string) => string, told: string[]]

const LESSON = 'nha/mo-cua/lesson.mdx'
const QUESTIONS = 'nha/mo-cua/questions.yaml'
const FACTS = 'facts/02.yaml'
const SKILLS = 'skills.yaml'

const from = (old: string, other: string) => (text: string) => text.replace(old, other)
const withMark = (text: string) => `\ufeff${text}`
const forWindows = (text: string) => text.replaceAll('\n', '\r\n')
const takenApart = (text: string) => text.normalize('NFD')

const MISTAKES: Mistake[] = [
  ['an unknown key', LESSON, from('minutes: 10', 'minutes: 10\ncolour: red'), ['6 schema']],
  ['an id of another', LESSON, from('id: nha.2-1', 'id: nha.2-2'), ['2 unique-ids']],
  ['a fact that is not there', LESSON, from('"2.01"', '"2.99"'), ['15 facts-sourced']],
  ['a skill that is not there', LESSON, from('[nha.open]', '[nha.opne]'), ['10 skills-declared']],
  ['invalid YAML', LESSON, from('title: Mở cửa', 'title: "Mở cửa'), ['3 yaml']],
  ['a byte order mark', LESSON, withMark, ['1 text-form']],
  ['line ends of Windows', LESSON, forWindows, ['1 text-form']],
  ['decomposed letters', LESSON, takenApart, ['3 text-form']],
  ['a tab', LESSON, from('  - { id: force', '\t- { id: force'), ['13 text-form']],

  ['an unknown key', QUESTIONS, from('  kind: single', '  kind: single\n  colour: red'), ['3 schema']],
  ['an id twice', QUESTIONS, from('nha.2-1.q09', 'nha.2-1.q08'), ['108 question-ids']],
  [
    'a skill that is not the lesson’s',
    QUESTIONS,
    from('skill: nha.open', 'skill: nha.close'),
    ['3 skills-declared'],
  ],
  [
    'a heading that is not there',
    QUESTIONS,
    from('review: tra-chia-vao-o', 'review: tra'),
    ['7 review-anchors'],
  ],
  ['invalid YAML', QUESTIONS, from('  options:', '  options: {'), ['10 yaml', '13 yaml']],
  ['a byte order mark', QUESTIONS, withMark, ['1 text-form']],
  ['line ends of Windows', QUESTIONS, forWindows, ['1 text-form']],
  ['decomposed letters', QUESTIONS, takenApart, ['6 text-form']],
  ['a tab', QUESTIONS, from('  kind: single', '\tkind: single'), ['2 text-form']],

  ['an unknown key', FACTS, from('  confidence', '  colour: red\n  confidence'), ['4 schema']],
  ['an id twice', FACTS, from('"2.02"', '"2.01"'), ['7 yaml']],
  ['a source that is not there', FACTS, from('[S01]', '[S99]'), ['3 facts']],
  ['invalid YAML', FACTS, from('[S01]', '[S01'), ['4 yaml', '5 yaml']],
  ['a byte order mark', FACTS, withMark, ['1 text-form']],
  ['line ends of Windows', FACTS, forWindows, ['1 text-form']],
  ['decomposed letters', FACTS, takenApart, ['2 text-form']],
  ['a tab', FACTS, from('  says', '\tsays'), ['2 text-form']],

  ['an unknown key', SKILLS, from('    name', '    colour: red\n    name'), ['3 schema']],
  ['an id twice', SKILLS, from('nha.close', 'nha.open'), ['6 unique-ids']],
  ['a competence that is not there', SKILLS, from('["1.1"]', '["6.5"]'), ['5 frameworks-known']],
  ['invalid YAML', SKILLS, from('["1.1"]', '["1.1"'), ['6 yaml', '7 yaml', '8 yaml']],
  ['a byte order mark', SKILLS, withMark, ['1 text-form']],
  ['line ends of Windows', SKILLS, forWindows, ['1 text-form']],
  ['decomposed letters', SKILLS, takenApart, ['3 text-form']],
  ['a tab', SKILLS, from('Mở cửa đúng', 'Mở\tcửa đúng'), ['3 text-form']],
]

/** Makes the mistakes in one folder, tries to publish it, and gives what is told of each file. */
async function publishWith(mistakes: readonly Mistake[]): Promise<Map<string, string[]>> {
  const folder = contentFolder()
  for (const [title, file, change] of mistakes) {
    const at = path.join(folder, file)
    const text = readFileSync(at, 'utf8')
    if (change(text) === text) throw new Error(`${file} has no place for ${title}`)
    writeFileSync(at, change(text))
  }
  const result = await publishContent(folder, new Date('2026-11-22T08:00:00Z'))
  if (!('refusal' in result)) throw new Error('It was published')
  const told = new Map<string, string[]>()
  for (const { file, line, rule, message } of result.problems) {
    expect(message).toMatch(/Hãy \S/)
    told.set(file, [...(told.get(file) ?? []), `${line} ${rule}`])
  }
  return told
}

async function stored(): Promise<number[]> {
  return [await db.lessonRevision.count(), await db.media.count(), await db.publication.count()]
}

test.each(MISTAKES)('%s in %s is told with its line, and nothing is published', async (...mistake) => {
  const told = await publishWith([mistake])
  expect(told.get(mistake[1])).toEqual(mistake[3])
  expect(await stored()).toEqual([0, 0, 0])
})

test.each(['yaml', 'schema'])(
  'a file that keeps no rule of %s is not told again wherever it is named',
  async (kind) => {
    for (const mistake of MISTAKES.filter(([, , , told]) => told.every((one) => one.endsWith(kind)))) {
      expect([...(await publishWith([mistake]))]).toEqual([[mistake[1], mistake[3]]])
    }
  },
)

test('mistakes in many files are told all at once', async () => {
  const others = [...new Set(MISTAKES.map(([, file]) => file))].flatMap((file) =>
    MISTAKES.filter((mistake) => mistake[1] === file && mistake[0] === 'a byte order mark'),
  )
  const unknownKeys = MISTAKES.filter(([title]) => title === 'an unknown key')
  const told = await publishWith([...unknownKeys, ...others])
  for (const [, file, , lines] of unknownKeys) expect(told.get(file)).toEqual(['1 text-form', ...lines])
  expect(await stored()).toEqual([0, 0, 0])
})
