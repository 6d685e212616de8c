import { formatDay } from '~/lib/format-time'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { consentWords } from './consent-words'

export type ShownConsent = {
  consentId: string
  kind: 'guardian' | 'own'
  how: 'paper' | 'sign-in'
  givenBy: string
  givenAt: Date
  withdrawnAt: Date | null
}

type Props = {
  isOwnNeeded: boolean
  mayShowRealName: boolean
  consents: readonly ShownConsent[]
  /** Where a withdrawal leads back to. */
  back: string
}

/** Who has agreed, who has not, and the way back from each consent. */
export function ConsentState({ isOwnNeeded, mayShowRealName, consents, back }: Props) {
  const words = useWords(consentWords)
  const past = consents.filter((each) => each.withdrawnAt)
  const kinds = (['guardian', 'own'] as const).map((kind) => ({
    ...{ kind, held: consents.find((each) => each.kind === kind && !each.withdrawnAt) },
    isAsked: kind === 'guardian' || isOwnNeeded,
  }))
  return (
    <section aria-labelledby="dang-the-nao" className="consent">
      <h2 id="dang-the-nao">{words.state}</h2>
      <p className={mayShowRealName ? 'notice' : 'notice is-open'}>
        <Drawing name={mayShowRealName ? 'check' : 'clock'} className="ic" />
        <b>{mayShowRealName ? words.complete : words.incomplete}</b>
      </p>
      <ul className="rows">
        {kinds.map(({ kind, held, isAsked }) => (
          <li key={kind}>
            <span>
              <b>{words[kind]}</b>
              <br />
              {held
                ? words.isGiven(held.givenBy, words.hows[held.how], formatDay(held.givenAt))
                : isAsked
                  ? words.missing
                  : words.notAsked}
            </span>
            {held && (
              <Withdrawal consentId={held.consentId} back={back} label={words.withdrawOf(words[kind])} />
            )}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <>
          <h3>{words.past}</h3>
          <ul>
            {past.map((each) => (
              <li key={each.consentId} className="small">
                {words.pastLine(
                  each.givenBy,
                  formatDay(each.givenAt),
                  formatDay(each.withdrawnAt ?? each.givenAt),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

export function Withdrawal({ consentId, back, label }: { consentId: string; back: string; label: string }) {
  const words = useWords(consentWords)
  return (
    <form method="post" action={`/dong-y/${consentId}/rut`}>
      <input type="hidden" name="ve" value={back} />
      <button type="submit" className="btn line" aria-label={label}>
        {words.withdraw}
      </button>
    </form>
  )
}
