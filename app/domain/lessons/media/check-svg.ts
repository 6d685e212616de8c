import type { Place } from '../problem'
import { placeAt } from '../source/check-text'
import { MAX_FINDINGS } from '../source/limits'
import { checkSvgAttribute, checkSvgStyle, isSvgElement } from './svg-allowed'

export type SvgFinding = Place & { message: string }

// A stricter reading than any browser's: what this does not match whole is refused, so nothing can be read in two ways.
const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const FOREIGN = /&(?!(?:amp|lt|gt|quot|apos);)/

/** What makes a drawing unsafe: anything that is not shapes, words and plain colours from our drawing kit. */
export function checkSvg(bytes: Uint8Array): SvgFinding[] {
  const text = decode(bytes)
  if (text === null || /(?![\t\n\r])\p{Cc}/u.test(text))
    return [at('', 0, 'Tệp không phải là chữ UTF-8. Hãy vẽ và lưu lại.')]
  const findings: SvgFinding[] = []
  const open: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length && findings.length < MAX_FINDINGS) {
    const start = TOKEN.lastIndex
    const token = TOKEN.exec(text)
    if (!token) return [...findings, at(text, start, explainOdd(text.slice(start, start + 12)))]
    const [whole, closing, name, attributes = '', empty] = token
    const refuse = (message: string) => findings.push(at(text, start, message))
    if (FOREIGN.test(whole))
      refuse('Hình chỉ dùng các ký hiệu &amp; &lt; &gt; &quot; &apos;. Hãy bỏ ký hiệu & khác.')
    if (!name) {
      if (open.at(-1) === 'style' && !checkSvgStyle(whole)) {
        refuse(
          '<style> chỉ được có kiểu của bộ vẽ: không url(), không @import, không dấu \\. Hãy vẽ lại bằng npm run draw.',
        )
      }
    } else if (closing) {
      if (open.pop() !== name || attributes)
        return [...findings, at(text, start, `Thẻ </${name}> đóng sai chỗ. Hãy vẽ lại bằng npm run draw.`)]
    } else {
      if (open.length === 0 && start > 0 && text.slice(0, start).trim())
        refuse('Hình chỉ có một thẻ <svg>. Hãy xoá phần thừa.')
      if (open.length === 0 && name !== 'svg')
        refuse('Hình phải bắt đầu bằng thẻ <svg>. Hãy vẽ lại bằng npm run draw.')
      if (!isSvgElement(name)) refuse(`Hình không được có <${name}>. Hãy xoá phần ấy rồi lưu lại.`)
      for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
        const complaint = checkSvgAttribute(name, key, double ?? single ?? '')
        if (complaint) refuse(complaint)
      }
      if (!empty) open.push(name)
    }
  }
  if (open.length && findings.length < MAX_FINDINGS)
    findings.push(at(text, text.length, `Thẻ <${open.at(-1)}> chưa đóng. Hãy vẽ lại bằng npm run draw.`))
  return findings
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function explainOdd(start: string): string {
  if (/^<!--/.test(start)) return 'Hình không được có ghi chú <!-- -->. Hãy xoá nó.'
  if (/^<!/.test(start)) return 'Hình không được có DOCTYPE, ENTITY hay CDATA. Hãy xoá phần ấy.'
  if (/^<\?/.test(start)) return 'Hình không được có dòng <?...?>. Hãy xoá dòng ấy.'
  return 'Chỗ này viết sai cách. Hãy vẽ lại bằng npm run draw.'
}

function at(text: string, index: number, message: string): SvgFinding {
  return { ...placeAt(text, index), message }
}
