import { createElement } from 'react'
import { expect, test } from 'vitest'
import { aFact } from '#tests/support/published-facts'
import type { LessonRecord } from '~/domain/lessons/catalogue'
import { drawLessonText, drawnLessonText } from './lesson-text.server'

let bodies = 0
const Body = () => {
  bodies++
  return createElement('p', null, 'Bài.')
}

function aLesson(reviews: string[]) {
  const facts = reviews.map((reviewOn, at) => aFact(`2.0${at + 1}`, { reviewOn }))
  const sources = { S01: { title: 'Sổ tay giữ nhà' } }
  return { Body, record: { moduleId: 'nha', slug: 'mo-cua', facts, sources } as unknown as LessonRecord }
}

test('the sources tell from which month on a fact is overdue, and only of that fact', () => {
  const lesson = aLesson(['2027-02', '2027-05'])
  const [text, inTime] = drawLessonText('overdue', lesson, '2027-02', null)
  expect(text).toBe('<p>Bài.</p>')
  expect(inTime).toContain('Rà soát ngày 22/11/2026, hẹn rà lại 02/2027.')
  expect(inTime).not.toContain('ần kiểm lại')

  const [, late] = drawLessonText('overdue', lesson, '2027-03', null)
  expect(late).toContain('Rà soát ngày 22/11/2026. Có 1 điều đã quá hẹn, cần kiểm lại')
  expect(late?.split('Cần kiểm lại: đã quá hẹn rà 02/2027.')).toHaveLength(2)
  expect(late).not.toContain('đã quá hẹn rà 05/2027')
  expect(drawnLessonText('overdue?thang=2027-03')[1]).toBe(late)
})

test('a lesson is drawn once a month, because of its sources', () => {
  bodies = 0
  const lesson = aLesson(['2027-02'])
  const first = drawLessonText('once', lesson, '2027-01', null)
  expect(drawLessonText('once', lesson, '2027-01', null)).toBe(first)
  expect(drawLessonText('once', lesson, '2027-02', null)).not.toBe(first)
  expect(bodies).toBe(2)
})

test('beside each fact stands the way to report it', () => {
  const html = drawLessonText('report', aLesson(['2027-02', '2027-05']), '2027-01', null).at(-1)
  expect(html).toContain('href="/hoc/nha/mo-cua/bao-sai?du-kien=2.01"')
  expect(html).toContain('href="/hoc/nha/mo-cua/bao-sai?du-kien=2.02"')
})

test('a lesson without facts has no sources to show', () => {
  expect(drawLessonText('none', aLesson([]), '2027-01', null)).toEqual(['<p>Bài.</p>', ''])
})
