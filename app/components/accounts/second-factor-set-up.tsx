import { QrCode } from '~/components/certificates/qr-code'
import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { FactorCodeField } from './factor-code-field'
import { factorProblem, type RefusedFactor } from './factor-problem'
import { secondFactorWords } from './second-factor-words'

type Props = {
  /** The secret in groups of four letters. */
  groups: string[]
  /** Rows of '0' and '1'. */
  qr: string[]
  address: string
  to: string
  refused?: RefusedFactor | undefined
}

/** Connects an authenticator: by its camera, on the same phone, or by typing; then asks for the first code. */
export function SecondFactorSetUp({ groups, qr, address, to, refused }: Props) {
  const words = useWords(secondFactorWords)
  const once = useSubmitOnce()
  const problem = refused && factorProblem(refused, words)
  return (
    <>
      {problem && <ProblemSummary title={words.problem} problems={[problem]} />}
      <section className="factor-scan" aria-labelledby="quet">
        <div>
          <h2 id="quet">{words.scanTitle}</h2>
          <p>{words.scan}</p>
        </div>
        <QrCode rows={qr} label={words.qr} />
        <div>
          <p>
            <a className="btn line" href={address}>
              {words.open}
            </a>
          </p>
          <p>{words.key}</p>
          <p className="factor-key">
            {groups.map((group, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none ever moves
              <span key={at}>{group} </span>
            ))}
          </p>
        </div>
      </section>
      <form className="entry-form" method="post" action="/ho-so/hai-buoc/ma" noValidate onSubmit={once}>
        <h2>{words.firstTitle}</h2>
        <input type="hidden" name="ve" value={to} />
        <FactorCodeField
          label={words.code}
          hint={words.firstHint}
          error={problem?.field && problem.text}
          isShort
        />
        <p>
          <button type="submit" className="btn big">
            {words.confirm}
          </button>
        </p>
      </form>
    </>
  )
}
