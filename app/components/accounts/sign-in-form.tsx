import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { OutsideRefusal, OutsideWay } from './outside-way'
import { ShownHereChoice } from './shown-here-choice'
import { signInWords } from './sign-in-words'

type Refusal = 'identifier-missing' | 'secret-missing' | 'wrong-identifier-or-secret' | 'too-many-attempts'

type SignInFormProps = {
  /** Where to go afterwards. */
  to: string
  isExpired: boolean
  /** What the outside identity provider is called, where one is set, and how it refused. */
  outside: string | null
  outsideRefusal: string | null
  refused?: { identifier: string; refusal: Refusal; minutes: number | null }
}

export function SignInForm({ to, isExpired, outside, outsideRefusal, refused }: SignInFormProps) {
  const words = useWords(signInWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const problem = refused && problemOf(refused, words)
  const errorAt = (field: string) => (problem?.field === field ? problem.text : undefined)
  const registerAt = to === '/' ? '/dang-ky' : `/dang-ky?ve=${encodeURIComponent(to)}`
  return (
    <form className="entry-form" method="post" action="/dang-nhap" noValidate onSubmit={once}>
      {isExpired ? <Notice sign="clock">{words.expired}</Notice> : <p className="lead">{words.lead}</p>}
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      {outside && <OutsideRefusal refusal={outsideRefusal} />}
      <input type="hidden" name="ve" value={to} />
      <TextField
        name="identifier"
        label={words.identifier}
        error={errorAt('identifier')}
        defaultValue={refused?.identifier}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <SecretField
        name="secret"
        label={words.secret}
        error={errorAt('secret')}
        autoComplete="current-password"
        words={secretWords}
      />
      <ShownHereChoice />
      <button type="submit" className="btn big">
        {words.submit}
      </button>
      {outside && <OutsideWay label={outside} to={to} />}
      <div className="entry-other">
        <p>{words.card}</p>
        <p className="entry-acts">
          <a className="btn line" href="/dang-nhap/the">
            {words.scanCard}
          </a>
          <a href="/dang-nhap/lan-dau">{words.firstCode}</a>
        </p>
      </div>
      <div className="entry-other">
        <p>
          {words.noAccount} {words.registerMore}
        </p>
        <p className="entry-acts">
          <a className="btn line" href={registerAt}>
            {words.register}
          </a>
          <a href="/vao-lop">{words.joinClass}</a>
          <a href="/hoc">{words.guest}</a>
        </p>
      </div>
    </form>
  )
}

/** What was wrong, said at the field to begin with: of a wrong pair nobody is told which half it was. */
function problemOf(
  { refusal, minutes }: { refusal: Refusal; minutes: number | null },
  words: (typeof signInWords)['vi'],
) {
  switch (refusal) {
    case 'identifier-missing':
      return { field: 'identifier', text: words.identifierMissing }
    case 'secret-missing':
      return { field: 'secret', text: words.secretMissing }
    case 'wrong-identifier-or-secret':
      return { field: 'identifier', text: words.wrong }
    case 'too-many-attempts':
      return { text: words.tooMany(minutes ?? 1) }
  }
}
