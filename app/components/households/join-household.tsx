import { Link } from '@remix-run/react'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { ownHouseholdWords } from './own-household-words'

type Props = {
  code: string
  /** Whose code it is; null while it is not known. */
  offered: { code: string; placeName: string } | null
  refusal: string | null
}

/** Somebody types the code they were shown, sees which household it is, and agrees. */
export function JoinHousehold({ code, offered, refusal }: Props) {
  const words = useWords(ownHouseholdWords)
  const once = useSubmitOnce()
  const error = refusal ? (words.refusals[refusal] ?? refusal) : undefined
  const problem = error && <ProblemSummary title={words.problem} problems={[{ field: 'ma', text: error }]} />
  if (offered && !refusal)
    return (
      <section className="flow" aria-labelledby="vao-ho">
        <h2 id="vao-ho">{words.agreeTitle(offered.code)}</h2>
        <p>
          <b>{words.household(offered.code, offered.placeName)}</b>
        </p>
        <p>{words.agreeText}</p>
        <form method="post" action="/ho-so/ho" onSubmit={once}>
          <input type="hidden" name="ma" value={code} />
          <p className="acts">
            <button type="submit" className="btn big">
              {words.agree}
            </button>
            <Link className="btn line" to="/ho-so/ho">
              {words.otherCode}
            </Link>
          </p>
        </form>
      </section>
    )
  return (
    <section className="flow" aria-labelledby="vao-ho">
      <h2 id="vao-ho">{words.joinTitle}</h2>
      <form method="get" action="/ho-so/ho" className="entry-form" noValidate>
        {problem}
        <TextField
          name="ma"
          label={words.code}
          hint={words.codeHint}
          error={error}
          defaultValue={code}
          inputMode="numeric"
          autoComplete="off"
        />
        <button type="submit" className="btn big">
          {words.find}
        </button>
      </form>
    </section>
  )
}
