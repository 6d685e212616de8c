import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { FactorCodeField } from './factor-code-field'
import { factorProblem, type RefusedFactor } from './factor-problem'
import { secondFactorWords } from './second-factor-words'

type Props = { name: string; to: string; refused?: RefusedFactor | undefined }

/** The second question of signing in, and the way out for whoever cannot answer it. */
export function SecondFactorQuestion({ name, to, refused }: Props) {
  const words = useWords(secondFactorWords)
  const once = useSubmitOnce()
  const problem = refused && factorProblem(refused, words)
  return (
    <div className="entry-form">
      <form className="entry-form" method="post" action="/dang-nhap/buoc-hai" noValidate onSubmit={once}>
        <p className="lead">{words.ask(name)}</p>
        {problem && <ProblemSummary title={words.problem} problems={[problem]} />}
        <input type="hidden" name="ve" value={to} />
        <FactorCodeField
          label={words.codeOrRecovery}
          hint={words.askHint}
          error={problem?.field && problem.text}
        />
        <button type="submit" className="btn big">
          {words.enter}
        </button>
      </form>
      <form className="entry-other" method="post" action="/dang-xuat">
        <p>{words.askLost}</p>
        <p>
          <button type="submit" className="btn line">
            {words.leave}
          </button>
        </p>
      </form>
    </div>
  )
}
