import { EMPTY_QUESTION, QUESTION_KINDS, type WrittenQuestion } from '../written-question'

/** A group of keys as a question, however little of one it is; null when its kind is none of ours. */
export function readWritten(value: unknown): WrittenQuestion | null {
  const map = asMap(value)
  const kind = QUESTION_KINDS.find((each) => each === map.kind)
  if (!kind) return null
  const say = (key: string) => asText(map[key])
  const question: WrittenQuestion = {
    ...EMPTY_QUESTION,
    ...{ id: say('id'), kind, skill: say('skill'), difficulty: say('difficulty'), use: say('use') },
    ...{ objective: say('objective'), mistake: say('mistake'), isScenario: map.scenario === true },
    ...{ prompt: say('prompt'), review: say('review'), explain: say('explain') },
  }
  switch (kind) {
    case 'single':
    case 'multiple':
      return { ...question, options: rows(map.options).map(optionOf) }
    case 'order':
      return {
        ...question,
        items: rows(map.items).map((row) => ({ id: asText(row.id), text: asText(row.text) })),
        why: say('why'),
      }
    case 'match':
      return {
        ...question,
        pairs: rows(map.pairs).map((row) => ({
          ...{ id: asText(row.id), left: asText(row.left), right: asText(row.right) },
        })),
        why: say('why'),
      }
    case 'number':
      return {
        ...question,
        ...{ answer: say('answer'), tolerance: say('tolerance'), unit: say('unit') },
        ...{ mistakes: rows(map.mistakes).map(mistakeOf), why: say('why') },
      }
    case 'text':
      return {
        ...question,
        accept: asList(map.accept).map(asText),
        ...{ mistakes: rows(map.mistakes).map(mistakeOf), why: say('why') },
      }
  }
}

type Group = Readonly<Record<string, unknown>>

function optionOf(row: Group) {
  return { id: asText(row.id), text: asText(row.text), isRight: row.right === true, why: asText(row.why) }
}

function mistakeOf(row: Group) {
  return { value: asText(row.value), why: asText(row.why) }
}

function rows(value: unknown): Group[] {
  return asList(value).map(asMap)
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asMap(value: unknown): Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {}
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
