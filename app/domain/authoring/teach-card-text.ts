import { readPlainMap, rewriteYaml, yamlText } from './drafts/rewrite-yaml'

/** teach.yaml as a form has it. */
export type TeachCardTexts = {
  say: string[]
  handsOn: string[]
  never: string[]
  ask: { question: string; listenFor: string }[]
}

/** Null when the text cannot be read: then it is edited as text. A lesson without a card reads as an empty one. */
export function readTeachCardText(text: string): TeachCardTexts | null {
  const map = text.trim() === '' ? {} : readPlainMap(text)
  if (!map) return null
  const texts = (value: unknown) => (Array.isArray(value) ? value.map((each) => String(each ?? '')) : [])
  return {
    ...{ say: texts(map.say), handsOn: texts(map.handsOn), never: texts(map.never) },
    ask: (Array.isArray(map.ask) ? map.ask : []).map((each) => ({
      ...{ question: String(each?.question ?? ''), listenFor: String(each?.listenFor ?? '') },
    })),
  }
}

/** The text with this card; what did not change in it stays byte for byte. */
export function writeTeachCardText(text: string, to: TeachCardTexts): string | null {
  const from = readTeachCardText(text)
  if (!from) return null
  const lists = { say: to.say, handsOn: to.handsOn, never: to.never }
  const lines: Record<keyof TeachCardTexts, string[]> = {
    say: lists.say.map(yamlText),
    handsOn: lists.handsOn.map(yamlText),
    never: lists.never.map(yamlText),
    ask: to.ask.map(
      ({ question, listenFor }) => `question: ${yamlText(question)}\n    listenFor: ${yamlText(listenFor)}`,
    ),
  }
  const written: Record<string, string> = {}
  for (const key of ['say', 'handsOn', 'never', 'ask'] as const) {
    if (JSON.stringify(from[key]) === JSON.stringify(to[key])) continue
    written[key] =
      lines[key].length === 0
        ? `${key}: []`
        : `${key}:\n${lines[key].map((line) => `  - ${line}`).join('\n')}`
  }
  return rewriteYaml(text.trim() === '' ? '' : text, written)
}
