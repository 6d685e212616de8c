import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const complaintsAbout = (words: string) => {
  const hue = { place: 'hue', name: 'thành phố Huế', facts: ['2.01'], slots: { hotline: words } }
  return contentComplaints('locals-plain', { lessons: { 'mo-cua': {} }, locals: { 'hue.yaml': hue } })
}

test('plain words are fine, with figures, quotes and the usual signs', () => {
  expect(complaintsAbout('tổng đài 19001075 của Hue-S')).toEqual([])
  expect(complaintsAbout('nhà văn hoá “Xóm Chợ” & trạm (số 2), ngõ 5/7')).toEqual([])
})

test('markup is refused, and the message says which sign', () => {
  expect(complaintsAbout('<b>19001075</b>')).toEqual([
    {
      file: 'local/hue.yaml',
      message: 'Chỗ “hotline” chỉ nhận chữ thường trên một dòng, không có dấu <. Hãy viết lại.',
    },
  ])
  for (const words of ['**19001075**', '[gọi](tel:19001075)', '{so}', '`19001075`'])
    expect(complaintsAbout(words), words).toHaveLength(1)
})

test('a second line is refused', () => {
  expect(complaintsAbout('tổng đài\n19001075')).toEqual([
    {
      file: 'local/hue.yaml',
      message: 'Chỗ “hotline” chỉ nhận chữ thường trên một dòng, không có xuống dòng. Hãy viết lại.',
    },
  ])
})
