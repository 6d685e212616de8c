import { HighlightStyle, StreamLanguage, type StreamParser, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'

type State = { isHead: boolean; isYaml: boolean; inTag: boolean }

/** Lessons and their YAML: enough to tell what is markup and what is text. Nothing is judged here; the check does that. */
const parser = (isYaml: boolean): StreamParser<State> => ({
  startState: () => ({ isHead: isYaml, isYaml, inTag: false }),
  token(stream, state) {
    if (stream.sol() && !state.isYaml && stream.match(/^---\s*$/)) {
      state.isHead = !state.isHead
      return 'meta'
    }
    return state.isHead ? yamlToken(stream) : textToken(stream, state)
  },
})

type Stream = Parameters<StreamParser<State>['token']>[0]

function yamlToken(stream: Stream): string | null {
  if (stream.eatSpace()) return null
  if (stream.match(/^#.*/)) return 'comment'
  if (stream.match(/^[\p{L}\w.-]+(?=:(\s|$))/u)) return 'propertyName'
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'[^']*'?/)) return 'string'
  stream.next()
  return null
}

function textToken(stream: Stream, state: State): string | null {
  if (state.inTag) {
    if (stream.match(/^\/?>/)) {
      state.inTag = false
      return 'tagName'
    }
    if (stream.match(/^[a-z]+(?==)/)) return 'propertyName'
    if (stream.match(/^"[^"]*"?/)) return 'string'
    stream.next()
    return null
  }
  if (stream.sol() && stream.match(/^#{1,6}\s.*/)) return 'heading'
  if (stream.match(/^<\/?[A-Za-z]+/)) {
    state.inTag = true
    return 'tagName'
  }
  if (stream.match(/^\*\*[^*\n]+\*\*/)) return 'strong'
  if (stream.match(/^\*[^*\n]+\*/)) return 'emphasis'
  if (stream.match(/^\[[^\]\n]*\]\([^)\n]*\)/)) return 'link'
  stream.next()
  stream.eatWhile(/[^<*[\n]/)
  return null
}

const style = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', color: 'var(--green-deep)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.tagName, color: 'var(--green)' },
  { tag: tags.propertyName, color: 'var(--green)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: tags.link, textDecoration: 'underline' },
  { tag: tags.meta, color: 'var(--ink-2)' },
  { tag: tags.comment, color: 'var(--ink-2)' },
])

export function lessonLanguage(isYaml: boolean) {
  return [StreamLanguage.define(parser(isYaml)), syntaxHighlighting(style)]
}
