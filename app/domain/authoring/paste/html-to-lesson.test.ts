import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyFaults } from '~/domain/lessons/body-faults'
import { htmlToLesson, textToLesson } from './html-to-lesson'

const read = (html: string) => htmlToLesson(html).text
const codes = (html: string) => htmlToLesson(html).findings.map(({ code }) => code)
const PIXEL = 'ngoso-hinh:0'

test('headings, bold, italics, lists and links come along; colours and fonts do not', () => {
  const html =
    '<h1>Bài học</h1><h2 style="color:red">Một</h2><p style="font-family:Arial">Bấm <b>Gửi</b>, rồi <i>chờ</i>.</p><ul><li>Một<ol><li>Hai</li></ol></li><li><p>Ba</p></li></ul><p>Xem <a href="https://dichvucong.gov.vn/a?b=1&amp;c=2">trang này</a>.</p>'
  expect(read(html)).toBe(
    '## Bài học\n\n### Một\n\nBấm **Gửi**, rồi *chờ*.\n\n- Một\n  1. Hai\n- Ba\n\nXem [trang này](https://dichvucong.gov.vn/a?b=1&amp;c=2).',
  )
  expect(codes(html)).toEqual(['looks'])
})

test('Word writes lists as paragraphs with marks', () => {
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`
  const html = `<p class=MsoTitle>Tên</p>${item(1, '1.', 'Mở máy')}${item(1, '2.', 'Bật mạng')}${item(2, '·', 'Wi-Fi')}<p class=MsoNormal>Xong.</p>`
  expect(read(html)).toBe('## Tên\n\n1. Mở máy\n2. Bật mạng\n   - Wi-Fi\n\nXong.')
})

test('Google Docs says bold by weight, and leads links through itself', () => {
  const html =
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Chú ý: </span><span style="font-weight:400">đọc kỹ </span><a href="https://www.google.com/url?q=https://mic.gov.vn/&amp;sa=D"><span>ở đây</span></a></p></b>'
  expect(read(html)).toBe('**Chú ý:** đọc kỹ [ở đây](https://mic.gov.vn/)')
})

test('Zalo sends lines and no more; what was typed as a list is one', () => {
  expect(
    read('<div><span>Chào cả lớp</span><br><span>- Mang thẻ</span><br><span>- Mang máy</span></div>'),
  ).toBe('Chào cả lớp\n\n- Mang thẻ\n- Mang máy')
  expect(textToLesson('Việc cần làm\n1. Mở máy\n2) Bật mạng\n\n3 người').text).toBe(
    'Việc cần làm\n\n1. Mở máy\n2. Bật mạng\n\n3 người',
  )
})

test('a table is a list that names its columns, numbered rows are steps', () => {
  const table = (rows: string[][], tag = 'td') =>
    `<table>${rows.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<${tag}>${cell}</${tag}>`)).join('')}</tr>`).join('')}</table>`
  expect(
    read(
      table([
        ['Giấy tờ', 'Ở đâu', 'Bao lâu'],
        ['Căn cước', 'Công an xã', '7 ngày'],
      ]),
    ),
  ).toBe('- **Căn cước**: Ở đâu: Công an xã; Bao lâu: 7 ngày')
  expect(
    read(
      table([
        ['Từ', 'Nghĩa'],
        ['OTP', 'mã dùng một lần'],
      ]),
    ),
  ).toBe('- **OTP**: mã dùng một lần')
  const steps = table([
    ['Bước', 'Việc', 'Nhìn thấy'],
    ['1', 'Mở ứng dụng', 'Màn hình chính'],
    ['2', 'Bấm Gửi', 'Chữ “Đã gửi”'],
  ])
  expect(read(steps)).toBe(
    '<Steps>\n\n<Step title="Mở ứng dụng">\n\nMàn hình chính\n\n</Step>\n\n<Step title="Bấm Gửi">\n\nChữ “Đã gửi”\n\n</Step>\n\n</Steps>',
  )
  expect(codes(steps)).toEqual(['table-steps'])
  expect(read('<table><tr><td><h2>Khung</h2><p>Chữ</p></td></tr></table>')).toBe('## Khung\n\nChữ')
})

test('pictures in the text are named for their words; pictures elsewhere are told and not fetched', () => {
  const pasted = htmlToLesson(
    `<p>Hình:<img alt="Màn hình chính của máy" src="${PIXEL}"></p><img src="https://example.vn/x.png" alt="Xa">`,
    ['man-hinh-chinh-cua-may.webp'],
  )
  expect(pasted.text).toBe(
    'Hình:\n\n<Figure src="media/man-hinh-chinh-cua-may-2.webp" alt="Màn hình chính của máy" />',
  )
  expect(pasted.pictures).toEqual([{ name: 'man-hinh-chinh-cua-may-2.webp', src: PIXEL }])
  expect(pasted.findings).toEqual([{ code: 'picture-far', value: 'Xa' }])
  expect(htmlToLesson(`<img src="${PIXEL}">`).text).toBe('<Figure src="media/hinh-1.webp" alt="Chưa tả" />')
})

test('bold lines of a text without headings are its headings', () => {
  expect(read('<p><b>Chuẩn bị</b></p><p>Mang thẻ.</p>')).toBe('## Chuẩn bị\n\nMang thẻ.')
})

test('what would be a program, a tag or a mark is words', () => {
  expect(read('<p>{1+1} &lt;b&gt; *a* _b_ `c` [d](e) # &amp;lt; \\</p>')).toBe(
    '\\{1+1\\} \\<b> \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) # \\&lt; \\\\',
  )
  expect(read('<p>import x from "y"</p><p># a</p><p>---</p><p>&gt; b</p><p>7. c</p>')).toBe(
    'Import x from "y"\n\n\\# a\n\n\\---\n\n\\> b\n\n7\\. c',
  )
  expect(
    read('<p onclick="alert(1)">a<script>alert(2)</script><a href="javascript:alert(3)">b</a></p>'),
  ).toBe('ab')
})

const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '{',
    '}',
    '<',
    '&lt;',
    '&amp;',
    '*',
    '**',
    '_',
    '`',
    '```',
    '[',
    '](',
    ')',
    '\\',
    '#',
    '1. ',
    '- ',
    '> ',
    '|',
    '~~~',
    '===',
    '---',
    'import a',
    'export b',
    '<!--',
    '-->',
    '&#123;',
    '{/*',
    ' ',
    ' ',
    'từ ngữ',
    'Đồng Chùa.',
    '\u202e',
    '\u200b',
    '\n',
    '\t',
    '"',
    "'",
    '!',
    'https://a.vn',
    '<https://a.vn>',
    '\ue000',
  ),
)
const tag = fc.constantFrom(
  ...'p div b i em strong span a ul ol li table tr td th h1 h2 h3 h6 br img blockquote pre code script style svg math template iframe button Figure Steps Say x:y form section'.split(
    ' ',
  ),
)
const anyAttributes = fc.constantFrom(
  '',
  ' href="https://a.vn/(x)?a={b}&copy=1"',
  ' href="javascript:alert(1)"',
  ` src="${PIXEL}" alt="a &quot;} <b> {c}"`,
  ' src="file:///etc/passwd"',
  " style='mso-list:l0 level2 lfo1'",
  " style='mso-list:Ignore'",
  ' style="font-weight:700"',
  ' class=MsoTitle',
)
const anyHtml = fc
  .array(
    fc.oneof(
      anyWords,
      fc.tuple(tag, anyAttributes).map(([name, more]) => `<${name}${more}>`),
      tag.map((name) => `</${name}>`),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

test('whatever is pasted comes out within the grammar of lessons', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      for (const { text } of [htmlToLesson(html), textToLesson(html)]) {
        expect(bodyFaults(text)).toEqual([])
        expect(text).not.toMatch(/(?<!\\)[{}]/)
        expect(text.replace(/<\/?(?:Figure|Steps|Step)\b[^<>]*>/g, '')).not.toMatch(/(?<!\\)<[a-z!/?]/i)
        expect(text).not.toMatch(/(?<!\\)\]\((?!https:)/)
      }
    }),
    { numRuns: 1_500, seed: 2026 },
  )
})

test('a text that stands within the grammar by its words alone is not made bare', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      expect(
        htmlToLesson(html).findings.filter(({ code, value }) => code === 'signs' && value === ''),
      ).toEqual([])
    }),
    { numRuns: 1_500, seed: 7 },
  )
})
