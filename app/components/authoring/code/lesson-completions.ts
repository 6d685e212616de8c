import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { lessonComponents } from '~/domain/lessons/lesson-components'

export type Offered = {
  questions: () => readonly { id: string; prompt: string }[]
  media: () => readonly string[]
  /** Checked facts that hold these words or begin with this number. */
  findFacts: (asked: string) => Promise<readonly { id: string; says: string }[]>
}

const VILLAGERS = [
  'Bác Sáu',
  'Bà Tư',
  'Cô Hạnh',
  'Anh Tài',
  'Chị Mận',
  'Em Minh',
  'Em Lan',
  'Thầy Quý',
  'Chú Bảo',
]

/** Names of components and their properties, of questions and pictures, and facts: by what stands before the cursor. */
export function lessonCompletions(offered: Offered) {
  return (context: CompletionContext): CompletionResult | Promise<CompletionResult | null> | null => {
    const line = context.state.doc.lineAt(context.pos)
    const before = line.text.slice(0, context.pos - line.from)
    const value = /<([A-Z]\w*)\s[^<>]*?\b([a-z]+)="([^"]*)$/.exec(before)
    if (value) return valuesOf(value, context.pos, offered)
    const property = /<([A-Z]\w*)\s(?:[^<>"]|"[^"]*")*?([a-z]*)$/.exec(before)
    if (property) return propertiesOf(property, context)
    const component = /<(\w*)$/.exec(before)
    if (component) return { from: context.pos - (component[1]?.length ?? 0), options: COMPONENTS }
    const fact = /^facts:.*?["']?([\d.]+)$/.exec(before)
    return fact ? factsOf(fact[1] ?? '', context.pos, offered) : null
  }
}

const COMPONENTS: Completion[] = [...lessonComponents].map(([name, rule]) => {
  const properties = rule.required.map((each) => ` ${each}="…"`).join('')
  const isWhole = rule.holds.length === 0
  return {
    ...{ label: name, type: 'class', detail: properties.trim() },
    apply: isWhole
      ? `${name}${properties} />`
      : rule.isInline
        ? `${name}${properties}>…</${name}>`
        : `${name}${properties}>\n\n…\n\n</${name}>`,
  }
})

function propertiesOf([, name = '', typed = '']: RegExpExecArray, { pos, explicit }: CompletionContext) {
  const rule = lessonComponents.get(name)
  if (!rule || (typed === '' && !explicit)) return null
  const options = [...rule.required, ...rule.optional].map((label) => ({ label, apply: `${label}=""` }))
  return { from: pos - typed.length, options }
}

function valuesOf([, name = '', property = '', typed = '']: RegExpExecArray, pos: number, offered: Offered) {
  const from = pos - typed.length
  const values = lessonComponents.get(name)?.values?.[property]
  if (values) return { from, options: values.map((label) => ({ label })) }
  if (name === 'Say' && property === 'who') return { from, options: VILLAGERS.map((label) => ({ label })) }
  if (name === 'Question' && property === 'id')
    return {
      from,
      options: offered.questions().map(({ id, prompt }) => ({ label: id, detail: prompt.slice(0, 60) })),
    }
  if (name === 'Figure' && property === 'src')
    return { from, options: offered.media().map((file) => ({ label: `media/${file}` })) }
  return null
}

async function factsOf(typed: string, pos: number, { findFacts }: Offered) {
  const facts = await findFacts(typed)
  const options = facts.map(({ id, says }) => ({ label: id, detail: says.slice(0, 70) }))
  return { from: pos - typed.length, options, filter: false }
}
