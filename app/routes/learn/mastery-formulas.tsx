import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { CertaintyFormulas } from '~/components/mastery/explained/certainty-formulas'
import { EstimateFormulas } from '~/components/mastery/explained/estimate-formulas'
import { FORMULA_SOURCES } from '~/components/mastery/explained/formula-sources'
import { formulaWords } from '~/components/mastery/explained/formula-words'
import { MeasuredTables } from '~/components/mastery/explained/measured-tables'
import { RuleTables } from '~/components/mastery/explained/rule-tables'
import { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/skill.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: formulaWords.vi.title, en: formulaWords.en.title })

export default function MasteryFormulasPage() {
  const words = useWords(formulaWords)
  return (
    <div className="wrap page explained">
      <p className="crumb">
        <Link to="/muc-thanh-thao">{words.back}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="small">{words.version(MODEL_NUMBERS.version)}</p>
      <EstimateFormulas />
      <CertaintyFormulas />
      <RuleTables />
      <MeasuredTables />
      <section aria-labelledby="lam-lai">
        <h2 id="lam-lai">{words.reproduce}</h2>
        <p>{words.reproduceText}</p>
        <p className="formula">
          <code>npm run bench:mastery</code>
          <br />
          <code>npm run bench:certificate</code>
        </p>
      </section>
      <section aria-labelledby="nguon">
        <h2 id="nguon">{words.sources}</h2>
        <ol className="formula-sources" lang="en">
          {FORMULA_SOURCES.map((source) => (
            <li key={source}>
              <cite>{source}</cite>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
