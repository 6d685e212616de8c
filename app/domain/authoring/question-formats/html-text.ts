import type { BankFindingCode } from '../bank-finding'
import { decodeEntities } from './html-entities'

export type Reduced = { text: string; lost: { code: BankFindingCode; value: string }[] }

const set = (names: string) => new Set(names.split(' '))
const WITH_CONTENT = set(
  'script style svg math iframe object applet noscript noembed noframes template head title xmp audio video canvas',
)
const BLOCKS = set(
  'p div br li ul ol tr table tbody thead tfoot caption h1 h2 h3 h4 h5 h6 pre blockquote section article header footer hr dl dt dd figure figcaption address',
)
const LAYOUT = set('table pre ul ol')
const MARKS = set('b strong i em u s strike del ins mark small big font code tt kbd samp var sub sup center')
const PLAIN = set('span a html body label abbr cite q nobr wbr o:p')
const FRAMES = set('iframe object embed applet frame form input button select option textarea link meta base')
const SIGNS: Record<string, string> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
}
const KNOWN = new Set([...WITH_CONTENT, ...BLOCKS, ...MARKS, ...PLAIN, ...FRAMES, ...set('img td th')])

const OPENING = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/y

/**
 * HTML as the text that a reader sees, and what of it is lost. Only text comes out: no tag, no address, nothing that a page
 * could run. Walks over the text once. Where HTML was not announced (`isSure` false), only tags that HTML has are taken for
 * such: "#include <stdio.h>" and "a < b" are text.
 */
export function textOfHtml(html: string, isSure: boolean): Reduced {
  const out: string[] = []
  const lost: Reduced['lost'] = []
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    const end = next < 0 ? html.length : next
    out.push(decodeEntities(html.slice(at, end)))
    if (next < 0) break
    const tag = tagAt(html, next, isSure)
    if (tag === null) {
      out.push('<')
      at = next + 1
    } else {
      at = tag.end
      if (tag.name !== '') at = take(html, tag, out, lost)
    }
  }
  return { text: out.join(''), lost }
}

type Tag = { name: string; isEnd: boolean; attributes: string; end: number }

/** Null where the sign is no tag but text. A tag or comment that never ends takes the rest with it, as in a browser. */
function tagAt(html: string, start: number, isSure: boolean): Tag | null {
  const nothing = { name: '', isEnd: false, attributes: '' }
  if (html.startsWith('<!--', start)) return { ...nothing, end: behind(html, '-->', start) }
  if (html.startsWith('<!', start) || html.startsWith('<?', start)) {
    return isSure || /^<[!?](?:doctype|\[|xml)/i.test(html.slice(start, start + 10))
      ? { ...nothing, end: behind(html, '>', start) }
      : null
  }
  OPENING.lastIndex = start
  const found = OPENING.exec(html)
  if (!found) return null
  const name = (found[2] ?? '').toLowerCase()
  if (!isSure && !KNOWN.has(name)) return null
  const close = closing(html, OPENING.lastIndex)
  return { name, isEnd: found[1] === '/', attributes: html.slice(OPENING.lastIndex, close), end: close + 1 }
}

/** Where the tag ends: the next > that stands in no quotes. */
function closing(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const letter = html[at]
    if (letter === '>') return at
    if (letter !== '"' && letter !== "'") continue
    const end = html.indexOf(letter, at + 1)
    if (end < 0) {
      const plain = html.indexOf('>', at)
      return plain < 0 ? html.length : plain
    }
    at = end
  }
  return html.length
}

function behind(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from)
  return found < 0 ? html.length : found + sign.length
}

/** Writes what a tag leaves in the text, notes what it loses; gives where to go on. */
function take(html: string, tag: Tag, out: string[], lost: Reduced['lost']): number {
  const { name, isEnd, attributes, end } = tag
  if (WITH_CONTENT.has(name)) {
    if (isEnd) return end
    lost.push({ code: codeOfContent(name), value: name })
    return contentEnd(html, name, end)
  }
  if (FRAMES.has(name)) lost.push({ code: 'script', value: name })
  else if (name === 'img') lost.push({ code: 'picture', value: pictureName(attributes) })
  else if (name === 'a' && !isEnd && /\bhref\b/i.test(attributes))
    lost.push({ code: 'link', value: webAddress(attributes) })
  else if (MARKS.has(name) && !isEnd) lost.push({ code: 'formatting', value: '' })
  else if (LAYOUT.has(name) && !isEnd) lost.push({ code: 'layout', value: '' })
  if (name === 'sup' && !isEnd) {
    const power = /^\s*([+-]?\d+)\s*<\/sup\s*>/i.exec(html.slice(end, end + 40))
    if (power) {
      out.push(raised(power[1] ?? ''))
      return end + power[0].length
    }
  }
  if (name === 'li' && !isEnd) out.push(' • ')
  else if ((name === 'td' || name === 'th') && !isEnd) out.push(' | ')
  else if (BLOCKS.has(name)) out.push(' ')
  return end
}

function codeOfContent(name: string): BankFindingCode {
  if (name === 'math') return 'formula'
  return ['audio', 'video', 'canvas'].includes(name) ? 'media' : name === 'svg' ? 'picture' : 'script'
}

function contentEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s>/])[^>]*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) ? close.lastIndex : html.length
}

function raised(digits: string): string {
  return [...digits].map((digit) => SIGNS[digit] ?? (digit === '-' ? '⁻' : '⁺')).join('')
}

/** What a picture showed, or its file's name. */
function pictureName(attributes: string): string {
  const alt = attribute(attributes, 'alt')
  if (alt !== '') return alt
  const source = attribute(attributes, 'src')
  return source.startsWith('data:') ? '' : decodeEntities(source.slice(0, 300)).replace(/^.*[\\/]/, '')
}

function webAddress(attributes: string): string {
  const address = decodeEntities(attribute(attributes, 'href')).trim()
  return /^https?:\/\//i.test(address) ? address : ''
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(
    `(?:^|[\\s"'/])${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  ).exec(attributes.slice(0, 5_000))
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').slice(0, 300)
}
