import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lessonSections, localPlaces, withLocalWords, withSection } from './lesson-sections'
import { mergeText, settleMerge } from './merge-text'

const LESSON = '---\nid: a\n---\n\nMở đầu.\n\n## Một\n\nNội dung.\n\n## Hai\n\nHết.\n'

test('a lesson is its sections, whatever it holds', () => {
  expect(lessonSections(LESSON).map(({ title }) => title)).toEqual([null, 'Một', 'Hai'])
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('## ', '### ', '\n', 'a', ' ', '##'), { maxLength: 30 }),
      (pieces) => {
        const text = pieces.join('')
        expect(
          lessonSections(text)
            .map((each) => each.text)
            .join(''),
        ).toBe(text)
      },
    ),
  )
})

test('one section is written in other words, and the rest stays as it is', () => {
  expect(withSection(LESSON, 1, '## Một\n\nỞ xã Mẫu.')).toBe(LESSON.replace('Nội dung.', 'Ở xã Mẫu.'))
  expect(withSection(LESSON, 0, 'x')).toBeNull()
  expect(withSection(LESSON, 9, 'x')).toBeNull()
})

test('local words go into their places, and nowhere else', () => {
  const text = 'Gọi <Local name="hotline">số của tỉnh</Local>, rồi <Local name="hotline">số ấy</Local>.'
  expect(localPlaces(text)).toEqual([{ name: 'hotline', words: 'số của tỉnh' }])
  expect(withLocalWords(text, { hotline: '1022', constructor: 'x' })).toBe(
    'Gọi <Local name="hotline">1022</Local>, rồi <Local name="hotline">1022</Local>.',
  )
})

test('what only one side changed is merged by itself; what both changed is chosen, and nothing is lost', () => {
  const before = 'một\nhai\nba\nbốn\nnăm\n'
  const merge = mergeText({
    mine: 'MỘT\nhai\nba\nbốn\n5 của xã\n',
    before,
    theirs: 'một\nhai\nBA\nbốn\n5 mới\n',
  })
  expect(merge.conflicts).toEqual([{ mine: '5 của xã\n', theirs: '5 mới\n' }])
  expect(settleMerge(merge, ['theirs'])).toBe('MỘT\nhai\nBA\nbốn\n5 mới\n')
  expect(settleMerge(merge, ['mine'])).toBe('MỘT\nhai\nBA\nbốn\n5 của xã\n')
  expect(settleMerge(merge, ['both'])).toBe('MỘT\nhai\nBA\nbốn\n5 của xã\n5 mới\n')
  expect(settleMerge(merge, [])).toBeNull()
})

test('a side that changed nothing never conflicts', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 10 })
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const [before, changed] = [one.join('\n'), other.join('\n')]
      expect(settleMerge(mergeText({ mine: changed, before, theirs: before }), [])).toBe(changed)
      expect(settleMerge(mergeText({ mine: before, before, theirs: changed }), [])).toBe(changed)
    }),
  )
})
