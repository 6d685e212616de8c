import { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import { useWords } from '~/ui/words'
import { FigureTable } from './figure-table'
import { formulaWords } from './formula-words'

/** The wager behind "certain", and its odds by kind of item. */
export function CertaintyFormulas() {
  const words = useWords(formulaWords)
  const { alpha, odds, stakes, maxShift } = MODEL_NUMBERS
  return (
    <section aria-labelledby="chac-chan">
      <h2 id="chac-chan">{words.certificate}</h2>
      <p>{words.certificateText(alpha)}</p>
      <p className="formula">
        <var>L</var> = <var>p</var>
        <sub>1</sub> / <var>p</var>
        <sub>0</sub> ({words.right})<br />
        <var>L</var> = (1 − <var>p</var>
        <sub>1</sub>) / (1 − <var>p</var>
        <sub>0</sub>) ({words.wrong})<br />
        <var>S</var> ← (<var>S</var> + <var>w</var>) · <var>L</var>
        <br />
        <var>r</var> ← <var>r</var> − <var>w</var>
        <br />
        <var>E</var> = <var>S</var> + <var>r</var>
        <br />
        {words.certified} <var>E</var> ≥ 1/<var>α</var> = {1 / alpha}
      </p>
      <p>{words.stake(stakes.first, stakes.afterFailure)}</p>
      <p>
        <b>{words.ville(alpha, odds.choice.p0)}</b>
      </p>
      <FigureTable
        caption={words.oddsTitle}
        head={Object.values(words.oddsColumns)}
        rows={(Object.keys(odds) as (keyof typeof odds)[]).map((kind) => {
          const { p0, p1 } = odds[kind]
          return [words.odds[kind], `${p0}`, `${p1}`, times(p1 / p0), times((1 - p1) / (1 - p0))]
        })}
      />
      <p>{words.shift(maxShift)}</p>
    </section>
  )
}

function times(factor: number): string {
  return `× ${Number(factor.toFixed(2))}`
}
