import { expect, test } from 'vitest'
import { drawing } from '#tests/support/lesson-input'
import { checkSvg } from './check-svg'

const complaintsOf = (svg: string) => checkSvg(new TextEncoder().encode(svg))

test('shapes, words, a style block of the drawing kit and plain styles are fine', () => {
  const style =
    '<style>svg{--line:#1F2421}@media(prefers-color-scheme:dark){svg{--line:#EDE7D8}}.l{stroke:var(--line)}text{font-family:"Be Vietnam Pro",system-ui}</style>'
  const shapes =
    '<g transform="translate(4 5) scale(1.5)"><path class="l" d="M0 0Q1.5 -2 3 3Z"/></g><text x="1" y="2" style="font-size:17px;letter-spacing:0" text-anchor="middle">Cửa &amp; khoá</text>'
  expect(complaintsOf(drawing(style + shapes))).toEqual([])
})

test.each([
  ['script', '<script>x</script>'],
  ['script in a namespace', '<svg:script>x</svg:script>'],
  ['foreign content', '<foreignObject><p>x</p></foreignObject>'],
  ['link', '<a href="https://example.vn"><path d="M0 0"/></a>'],
  ['script link', '<a xlink:href="javascript:x"><path d="M0 0"/></a>'],
  ['picture', '<image href="https://example.vn/x.png"/>'],
  ['shape from elsewhere', '<use href="https://example.vn/x.svg#a"/>'],
  ['animation', '<animate attributeName="href" values="javascript:x"/>'],
  ['set', '<set attributeName="onclick" to="x"/>'],
  ['handler', '<path d="M0 0" onload="x"/>'],
  ['handler in capitals', '<path d="M0 0" ONCLICK="x"/>'],
  ['handler in single quotes', "<path d='M0 0' onclick='x'/>"],
  ['address in a fill', '<path d="M0 0" fill="url(https://example.vn)"/>'],
  ['address in a style', '<path d="M0 0" style="fill:url(#a)"/>'],
  ['address in capitals', '<path d="M0 0" style="fill:URL(x)"/>'],
  ['escaped address', '<path d="M0 0" style="fill:u\\72l(x)"/>'],
  ['import', '<style>@import "https://example.vn/x.css";</style>'],
  ['font', '<style>@font-face{font-family:x;src:url(x)}</style>'],
  ['address in a sheet', '<style>.l{background:url(//example.vn)}</style>'],
  ['image function', '<style>.l{background:image-set("x" 1x)}</style>'],
  ['comment in a sheet', '<style>.l{background:u/**/rl(x)}</style>'],
  ['comment', '<!-- x -->'],
  ['data section', '<![CDATA[<script>x</script>]]>'],
  ['entity', '<text x="1" y="2">&hacked;</text>'],
  ['numeric entity', '<path d="M0 0" fill="&#117;rl(x)"/>'],
  ['instruction', '<?xml-stylesheet href="x"?>'],
  ['id', '<path id="x" d="M0 0"/>'],
  ['attribute without quotes', '<path d=M0/>'],
  ['crossed tags', '<g><text x="1">x</g></text>'],
  ['unclosed tag', '<g>'],
])('a drawing with a %s is refused', (_name, inside) => {
  expect(complaintsOf(drawing(inside)).length).toBeGreaterThan(0)
})

test.each([
  ['a document type', `<!DOCTYPE svg>${drawing()}`],
  ['an entity of its own', `<!DOCTYPE svg [<!ENTITY hacked "x">]>${drawing()}`],
  ['a declaration', `<?xml version="1.0"?>${drawing()}`],
  ['another kind of page', '<html><body>x</body></html>'],
  ['two drawings', drawing() + drawing()],
  ['words after the drawing', `${drawing()}<script>x</script>`],
  ['a name of another language', drawing('', ' xmlns:xlink="http://www.w3.org/1999/xlink"')],
  ['a language that is none', drawing().replace('2000/svg', '1999/xhtml')],
])('a file with %s is refused', (_name, svg) => {
  expect(complaintsOf(svg).length).toBeGreaterThan(0)
})

test('a file that is no text is refused', () => {
  expect(checkSvg(new Uint8Array([0x3c, 0xff, 0xfe]))).toHaveLength(1)
})

test('a complaint names its line and column', () => {
  expect(complaintsOf(drawing('\n  <script/>'))).toMatchObject([{ line: 2, column: 3 }])
})
