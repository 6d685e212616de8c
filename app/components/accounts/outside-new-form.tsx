import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { outsideWords } from './outside-words'

type Props = {
  label: string
  name: string
  refused?: { displayName: string; refusal: string; minutes: number | null } | undefined
}

/** Somebody came from outside for the first time: their name, and the account they get. */
export function OutsideNewForm({ label, name, refused }: Props) {
  const words = useWords(outsideWords)
  const once = useSubmitOnce()
  const inName = refused && words.nameRefusals[refused.refusal]
  const text =
    refused &&
    (refused.minutes !== null
      ? words.tooMany(refused.minutes)
      : (inName ?? words.refusals[refused.refusal] ?? words.problem))
  return (
    <form className="entry-form" method="post" action="/dang-nhap/ngoai/moi" noValidate onSubmit={once}>
      <p className="lead">{words.newLead(label)}</p>
      {text && (
        <ProblemSummary
          title={words.problem}
          problems={[{ text, ...(inName ? { field: 'displayName' } : {}) }]}
        />
      )}
      <TextField
        name="displayName"
        label={words.name}
        hint={words.nameHint}
        {...(inName ? { error: inName } : {})}
        defaultValue={refused?.displayName ?? name}
        autoComplete="name"
      />
      <button type="submit" className="btn big">
        {words.register}
      </button>
      <div className="entry-other">
        <p>{words.already}</p>
        <p className="entry-acts">
          <a className="btn line" href="/dang-nhap?ve=/ho-so/noi">
            {words.toSignIn}
          </a>
        </p>
      </div>
    </form>
  )
}
