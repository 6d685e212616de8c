import { useLocale, useWords } from '~/ui/words'
import { figureNames } from './figure-names'
import { FigureTable } from './figure-table'
import { formulaWords } from './formula-words'
import measured from './measured-figures.json'

/** What the two benches printed last, as docs/mastery-figures.md has it. */
export function MeasuredTables() {
  const words = useWords(formulaWords)
  const isVietnamese = useLocale() === 'vi'
  const nameOf = (name: string) => (isVietnamese ? (figureNames[name] ?? name) : name)
  const named = ({ head, rows }: { head: string[]; rows: string[][] }) => ({
    head: head.map(nameOf),
    rows: rows.map(([first = '', ...rest]) => [nameOf(first), ...rest.map((cell) => cell || '–')]),
  })
  return (
    <section aria-labelledby="so-do">
      <h2 id="so-do">{words.measured}</h2>
      <p>{words.measuredText}</p>
      <FigureTable caption={words.estimateCaption} {...named(measured.estimate)} />
      <p className="small">{words.estimateKey}</p>
      <FigureTable caption={words.certificateCaption} {...named(measured.certificate)} />
      <h3>{words.limits}</h3>
      <p>{words.limitsText}</p>
    </section>
  )
}
