import { useWords } from '~/ui/words'
import { practiceFormWords } from './practice-form-words'
import type { PracticeNames } from './practice-names'
import { valueWords } from './value-words'

type Tree = Readonly<Record<string, unknown>>

/** What a press does, in a line for each outcome. */
export function DoesSummary({ does, names }: { does: unknown; names: PracticeNames }) {
  const words = useWords(practiceFormWords)
  const outcomes = (Array.isArray(does) ? does : [does]).filter(isTree)
  if (outcomes.length === 0) return <p className="small">{words.nothing}</p>
  return (
    <ul className="pa-does">
      {outcomes.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: outcomes have no names
        <li key={at} lang="vi">
          {one.when !== undefined && (
            <>
              <WhenText when={one.when} names={names} />:{' '}
            </>
          )}
          {leadsOf(one, names, words)}
        </li>
      ))}
    </ul>
  )
}

function leadsOf(one: Tree, names: PracticeNames, { leads }: (typeof practiceFormWords)['vi']): string {
  const label = (list: readonly { id: string; label: string }[], id: unknown) =>
    `“${list.find((each) => each.id === id)?.label ?? String(id)}”`
  return [
    ...(one.go === undefined ? [] : [`${leads.go} ${label(names.screens, one.go)}`]),
    ...[one.step ?? []].flat().map((id) => `${leads.step} ${label(names.steps, id)}`),
    ...(one.mistake === undefined ? [] : [`${leads.mistake} ${label(names.mistakes, one.mistake)}`]),
    ...(isTree(one.set)
      ? Object.entries(one.set).map(([name, value]) => `${leads.set} ${name} = ${String(value)}`)
      : []),
    ...(typeof one.say === 'string' ? [`${leads.say} “${one.say}”`] : []),
  ].join(', ')
}

/** When something is there. */
export function WhenText({ when, names }: { when: unknown; names: PracticeNames }) {
  const [words, valueLabels] = [useWords(practiceFormWords), useWords(valueWords)]
  const groups = (Array.isArray(when) ? when : [when]).filter(isTree)
  if (groups.length === 0) return <>{words.always}</>
  const said = groups.map((group) =>
    Object.entries(group)
      .map(([id, value]) => {
        const variable = names.variables.find((each) => each.id === id)
        const values = [value]
          .flat()
          .map(
            (each) =>
              valueLabels[String(each)] ??
              variable?.values.find((one) => one.id === each)?.label ??
              String(each),
          )
        return words.is(variable?.label ?? id, values.join(`” ${words.or} “`))
      })
      .join(` ${words.and} `),
  )
  return <>{said.join(`; ${words.or} `)}</>
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
