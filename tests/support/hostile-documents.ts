import { zipSync } from 'fflate'
import type { Bait } from './bait'
import { aDocx, paragraph, relationship } from './docx'

const utf8 = (text: string) => new TextEncoder().encode(text)

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (before: string, inside: string) =>
  `<?xml version="1.0"?>${before}<w:document ${W}><w:body>${inside}</w:body></w:document>`

/** Documents of Word. */
export function hostileDocuments({ address, file }: Bait): { title: string; bytes: Uint8Array }[] {
  const body = paragraph('chữ')
  const withXml = (title: string, xml: string) => ({
    title,
    bytes: aDocx({ body, parts: { 'word/document.xml': xml } }),
  })
  const outside = [
    'attachedTemplate',
    'image',
    'oleObject',
    'frame',
    'subDocument',
    'aFChunk',
    'hyperlink',
  ].flatMap((type) =>
    [`${address}/${type}`, `file://${file}`, `\\\\127.0.0.1\\share\\${type}`].map((target) => ({
      title: `${type} at ${target}`,
      bytes: aDocx({
        body: `${body}<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rIdX"/></w:drawing></w:r></w:p>`,
        relationships: relationship('rIdX', type, target, 'External'),
      }),
    })),
  )
  const entities = [
    withXml(
      'an entity from a file',
      document(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>`, paragraph('&x;')),
    ),
    withXml(
      'an entity from the net',
      document(`<!DOCTYPE a [<!ENTITY x SYSTEM "${address}/x">]>`, paragraph('&x;')),
    ),
    withXml('a DTD from the net', document(`<!DOCTYPE a SYSTEM "${address}/x.dtd">`, paragraph('a'))),
    withXml(
      'billion laughs',
      document(
        '<!DOCTYPE a [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        paragraph('&b;'),
      ),
    ),
    withXml('letters of two bytes', `\ufeff${'<'.split('').join('\0')}`),
  ]
  const deep = [
    withXml('thousands of levels', document('', '<w:p>'.repeat(20_000))),
    withXml(
      'a table in a table in a table',
      document('', `${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${'</w:tc></w:tr></w:tbl>'.repeat(3_000)}`),
    ),
    withXml('three million letters', document('', paragraph('a'.repeat(3_000_000)))),
    withXml('forty thousand paragraphs', document('', paragraph('a').repeat(40_000))),
    withXml('no XML', '<<<<'),
  ]
  const packed = [
    { title: 'a bomb', bytes: aDocx({ body, parts: { 'word/styles.xml': new Uint8Array(80_000_000) } }) },
    {
      title: 'a part that steps up',
      bytes: aDocx({ body, parts: { '../../../tmp/x': 'a', 'word/../../x': 'b' } }),
    },
    {
      title: 'macros and embedded files',
      bytes: aDocx({
        body,
        parts: { 'word/vbaProject.bin': 'MZ', 'word/embeddings/a.exe': 'MZ', 'word/activeX/a.bin': 'a' },
      }),
    },
    {
      title: 'thousands of entries',
      bytes: aDocx({
        body,
        parts: Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`word/x${at}.xml`, 'a'])),
      }),
    },
    { title: 'a zip that is no document', bytes: zipSync({ 'a.txt': utf8('a') }) },
    { title: 'the old kind', bytes: Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1') },
    { title: 'bytes', bytes: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256) },
  ]
  const markup = [
    '<script>alert(1)</script>',
    '{process.exit()}',
    '<Figure src="x" />',
    'export const a = 1',
    '[a](javascript:alert(1))',
  ].map((text) => ({
    title: `words: ${text}`,
    bytes: aDocx({ body: paragraph(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')) }),
  }))
  return [...outside, ...entities, ...deep, ...packed, ...markup]
}
