import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { joinWords } from './join-words'
import type { PinProblem } from './pin-problem'

type Props = {
  code: string
  typed?: string
  problem?: PinProblem | null
  /** Who has this name already: perhaps it is they. */
  namesake?: string | null
}

/** For whoever is not on the list of the class. */
export function NameForm({ code, typed, problem, namesake }: Props) {
  const words = useWords(joinWords)
  return (
    <form className="entry-form" method="post" action={`/vao-lop/${code}/moi`} noValidate>
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      {namesake && (
        <p>
          <a className="btn" href={`/vao-lop/${code}/${namesake}`}>
            {words.thatIsMe}
          </a>
        </p>
      )}
      <TextField
        name="displayName"
        label={words.yourName}
        error={problem?.field === 'displayName' ? problem.text : undefined}
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
      />
      <button type="submit" className="btn">
        {words.next}
      </button>
    </form>
  )
}
