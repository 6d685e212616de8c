import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { Readiness } from './readiness'
import type { ReadinessLacks } from './readiness-lacks'
import { teamWords } from './team-words'

/** To a member: what they lack to be ready to guide, or their certificate. */
export function OwnReadiness(props: { lacks: ReadinessLacks; code: string | null; isRevoked: boolean }) {
  const words = useWords(teamWords)
  const { lacks, code, isRevoked } = props
  return (
    <section className="ready-sum" aria-labelledby="huong-dan">
      <h2 id="huong-dan">{words.guideTitle}</h2>
      {code ? (
        <>
          <p>{isRevoked ? words.revoked : words.ownReady}</p>
          <Link className="btn" to={`/chung-nhan/${code}`}>
            {words.seeCertificate}
          </Link>
        </>
      ) : lacks.isReady ? (
        <>
          <p>{words.ownReady}</p>
          <form method="post" action="/chung-nhan/huong-dan">
            <button type="submit" className="btn big">
              {words.getCertificate}
            </button>
          </form>
        </>
      ) : (
        <>
          <p>{words.readyText}</p>
          <Readiness lacks={lacks} />
        </>
      )}
    </section>
  )
}
