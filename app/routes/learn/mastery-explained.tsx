import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Example } from '~/components/mastery/explained/example'
import { explainedWords } from '~/components/mastery/explained/explained-words'
import { FiveLevels } from '~/components/mastery/explained/five-levels'
import { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/skill.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: explainedWords.vi.title, en: explainedWords.en.title })

/** `?chuoi` tells what has happened to the learner of the example; what is not a story begins anew. */
export function loader({ request }: LoaderFunctionArgs) {
  return { told: new URL(request.url).searchParams.get('chuoi')?.slice(0, 200) ?? '' }
}

export default function MasteryExplainedPage() {
  const words = useWords(explainedWords)
  const { told } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page explained">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <FiveLevels />
      <Example told={told} />
      <section aria-labelledby="vi-sao">
        <h2 id="vi-sao">{words.why}</h2>
        <div className="explained-why">
          {words.answers(MODEL_NUMBERS).map(({ title, text }) => (
            <div key={title}>
              <h3>{title}</h3>
              {text.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          ))}
        </div>
      </section>
      <p className="acts">
        <Link className="btn line" to="/ho-so">
          {words.own}
        </Link>
        <Link className="btn line" to="/muc-thanh-thao/cong-thuc">
          {words.formulas}
        </Link>
      </p>
      <p className="small">{words.formulasText}</p>
    </div>
  )
}
