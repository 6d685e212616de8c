import { inflateSync } from 'node:zlib'

/** The text of a PDF made by pdfkit, all its pages. */
export function pdfText(pdf: Uint8Array): string {
  return pdfPages(pdf).join('\n')
}

/**
 * The text of each page, in reading order, a line for each piece written: what a reader gets who selects and copies. Goes
 * through each font's ToUnicode map, as a viewer does.
 */
export function pdfPages(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf))
  const fonts = new Map<string, Map<string, string>>()
  for (const object of objects.values()) {
    for (const [, name = '', id = ''] of object.head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1]
      if (map) fonts.set(name, lettersOf(objects.get(map)?.stream ?? ''))
    }
  }
  return pageStreams(objects).map((content) => textOf(content, fonts))
}

function textOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let letters = new Map<string, string>()
  const written: string[] = []
  for (const [, block = ''] of content.matchAll(/BT\n([\s\S]*?)ET/g)) {
    let piece = ''
    for (const [, font, shown] of block.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
      if (font) letters = fonts.get(font) ?? new Map()
      for (const [, hex = ''] of (shown ?? '').matchAll(/<([0-9a-f]*)>/g))
        piece += (hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '\uFFFD').join('')
    }
    written.push(piece)
  }
  return written.join('\n').normalize('NFC')
}

/** The drawing instructions of each page. */
export function pdfStreams(pdf: Uint8Array): string[] {
  return pageStreams(objectsOf(Buffer.from(pdf)))
}

function pageStreams(objects: ReturnType<typeof objectsOf>): string[] {
  return [...objects.values()].flatMap(({ head }) => {
    const id = head.includes('/Type /Page\n') ? /\/Contents (\d+) 0 R/.exec(head)?.[1] : undefined
    return id ? [objects.get(id)?.stream ?? ''] : []
  })
}

function objectsOf(pdf: Buffer): Map<string, { head: string; stream: string }> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, { head: string; stream: string }>()
  for (const [, id = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', rest = ''] = body.split(/stream\r?\n/, 2)
    const bytes = Buffer.from(rest.replace(/\n?endstream$/, ''), 'latin1')
    const isPacked = head.includes('/FlateDecode')
    objects.set(id, { head, stream: isPacked ? inflateSync(bytes).toString('latin1') : rest })
  }
  return objects
}

/** Glyph number (four hex digits) to letters. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    for (const [at, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries()) {
      const glyph = (Number.parseInt(from, 16) + at).toString(16).padStart(4, '0')
      const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? []
      letters.set(glyph, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))))
    }
  }
  return letters
}
