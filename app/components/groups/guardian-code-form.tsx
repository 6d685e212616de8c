import { useWords } from '~/ui/words'
import { consentWords } from './consent-words'

/** Asks for a code for the guardian; each press makes a new one. */
export function GuardianCodeForm({ action }: { action: string }) {
  const words = useWords(consentWords)
  return (
    <>
      <h1>{words.codeTitle}</h1>
      <p className="lead">{words.askGuardianText}</p>
      <form method="post" action={action}>
        <button type="submit" className="btn big">
          {words.askGuardian}
        </button>
      </form>
    </>
  )
}
