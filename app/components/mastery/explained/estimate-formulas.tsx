import { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import { useWords } from '~/ui/words'
import { FigureTable } from './figure-table'
import { formulaWords } from './formula-words'

/** The estimate: its formulas as text with raised and lowered letters, which every browser and screen reader knows. */
export function EstimateFormulas() {
  const words = useWords(formulaWords)
  const { halfLives, priorWeight, weights } = MODEL_NUMBERS
  return (
    <section aria-labelledby="uoc-tinh">
      <h2 id="uoc-tinh">{words.estimate}</h2>
      <p>{words.estimateText}</p>
      <p className="formula">
        <var>q</var> = 1 / (1 + exp(−<var>b</var>))
        <br />
        <var>e</var> = <var>y</var> − <var>q</var>
        <br />
        <var>v</var> = <var>q</var> (1 − <var>q</var>)
      </p>
      <p>{words.sums}</p>
      <p className="formula">
        <var>A</var> ← <var>A</var> · 2
        <sup>
          −Δ<var>t</var>/<var>H</var>
        </sup>{' '}
        + <var>e</var>
        <br />
        <var>N</var> ← <var>N</var> · 2
        <sup>
          −Δ<var>t</var>/<var>H</var>
        </sup>{' '}
        + <var>v</var>
      </p>
      <p>{words.ability(priorWeight)}</p>
      <p className="formula">
        <var>a</var> = <var>A</var> / (<var>N</var> + {priorWeight})
      </p>
      <p>{words.halfLives(halfLives.sixtyDays, halfLives.fast, halfLives.sixtyDays, halfLives.oneDay)}</p>
      <p>{words.chance}</p>
      <p className="formula">
        <var>p</var> = 1 / (1 + exp(−<var>z</var>))
        <br />
        <var>z</var> = <var>b</var> + <var>w</var>
        <sub>1</sub>
        <var>x</var>
        <sub>1</sub> + <var>w</var>
        <sub>2</sub>
        <var>x</var>
        <sub>2</sub> + …
      </p>
      <FigureTable
        caption={words.weightsTitle}
        head={[words.columns.term, words.columns.weight]}
        rows={(Object.keys(weights) as (keyof typeof weights)[]).map((term) => [
          words.weights[term],
          signed(weights[term]),
        ])}
      />
      <p>{words.typical}</p>
    </section>
  )
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`
}
