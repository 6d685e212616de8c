import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { joinWords } from './join-words'

export type RefusedCode = { code: string; refusal: 'unknown-code' | 'too-many-codes'; minutes: number | null }

/** The code that stands on the board. */
export function CodeForm({ refused }: { refused?: RefusedCode }) {
  const words = useWords(joinWords)
  const once = useSubmitOnce()
  const problem = refused && problemOf(refused, words)
  return (
    <form className="entry-form" method="post" action="/vao-lop" noValidate onSubmit={once}>
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      <p className="lead">{words.lead}</p>
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        error={problem?.field && problem.text}
        defaultValue={refused?.code}
        className="text-input join-code-input"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
      />
      <button type="submit" className="btn big">
        {words.openClass}
      </button>
    </form>
  )
}

function problemOf({ code, refusal, minutes }: RefusedCode, words: (typeof joinWords)['vi']) {
  if (refusal === 'too-many-codes') return { text: words.tooManyCodes(minutes ?? 1) }
  return { field: 'code', text: code.trim() === '' ? words.codeMissing : words.unknownCode(code.trim()) }
}
