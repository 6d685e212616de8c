import { expect, test } from 'vitest'
import { aLocal } from '#tests/support/local'
import type { LessonRecord } from '~/domain/lessons/catalogue'
import { drawLessonText, drawnLessonText, type LessonBody } from './lesson-text.server'

const fact = { says: '', sources: ['S1'], confidence: 'high' as const }
const dates = { checkedOn: '2026-11-22', reviewOn: '2027-05' }
const record = {
  facts: [{ id: '1.01', ...fact, ...dates, says: 'Hỏi xã trước.' }],
  sources: { S1: { title: 'Sổ tay' } },
} as unknown as LessonRecord

const Body: LessonBody = ({ components }) => {
  const { Local, Question } = components as Record<string, React.ElementType>
  if (!Local || !Question) return null
  return (
    <>
      <p>
        Mở <Local name="citizen-app">ứng dụng của tỉnh</Local>.
      </p>
      <Question id="q01" />
      <p>
        Gọi <Local name="hotline">tổ công nghệ số</Local>.
      </p>
    </>
  )
}

const draw = (revision: string, local: Parameters<typeof drawLessonText>[3]) =>
  drawLessonText(revision, { record, Body }, '2026-11', local)

test('without a place the words of the lesson stand in its slots', () => {
  const [first, second] = draw('r1', null)
  expect(first).toBe('<p>Mở <span data-local="citizen-app">ứng dụng của tỉnh</span>.</p>')
  expect(second).toBe('<p>Gọi <span data-local="hotline">tổ công nghệ số</span>.</p>')
})

test('the words of a place stand in the slots that it fills, the words of the lesson in the others', () => {
  const [first, second] = draw('r2', aLocal({ slots: { 'citizen-app': 'Hue-S' } }))
  expect(first).toBe('<p>Mở <span data-local="citizen-app">Hue-S</span>.</p>')
  expect(second).toBe('<p>Gọi <span data-local="hotline">tổ công nghệ số</span>.</p>')
})

test('words of a place are text, whatever they look like', () => {
  const [first] = draw('r3', aLocal({ slots: { 'citizen-app': '<img src=x onerror="alert(1)"> & $& $1' } }))
  expect(first).toBe(
    '<p>Mở <span data-local="citizen-app">&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; $&amp; $1</span>.</p>',
  )
})

test('places are kept apart, and from the lesson without one', () => {
  const hue = aLocal({ slots: { 'citizen-app': 'Hue-S' }, hash: 'h1' })
  const other = aLocal({ slots: { 'citizen-app': 'Song-S' }, hash: 'h2' })
  for (const local of [hue, null, other]) draw('r4', local)
  expect(drawnLessonText('r4?thang=2026-11')[0]).toContain('ứng dụng của tỉnh')
  expect(drawnLessonText('r4?thang=2026-11&noi=h1')[0]).toContain('Hue-S')
  expect(drawnLessonText('r4?thang=2026-11&noi=h2')[0]).toContain('Song-S')
})

test('the sources at the end name what the words of the place rest on, each fact once', () => {
  const facts = [
    { id: '1.01', ...fact, ...dates, says: 'Hỏi xã trước.' },
    { id: '8.04', ...fact, ...dates, says: 'Hue-S là ứng dụng của Huế.', sources: ['S2'] },
  ]
  const sources =
    draw('r5', aLocal({ facts, sources: { S2: { title: 'Báo Huế' } }, hash: 'h5' })).at(-1) ?? ''
  expect(sources.match(/Hỏi xã trước\./g)).toHaveLength(1)
  expect(sources).toContain('Hue-S là ứng dụng của Huế.')
  expect(sources).toContain('Báo Huế')
  expect(draw('r5', null).at(-1)).not.toContain('Hue-S')
})
