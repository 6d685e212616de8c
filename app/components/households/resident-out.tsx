import { useWords } from '~/ui/words'
import { householdWords } from './household-words'

/** Somebody of the household who has an account of their own, and the press that takes them out of it. */
export function ResidentOut({ name, action }: { name: string; action: string }) {
  const words = useWords(householdWords)
  return (
    <form method="post" action={action} className="resident-out">
      <span>{name}</span>
      <button type="submit" className="text-button" aria-label={words.unlinkOf(name)}>
        {words.unlink}
      </button>
    </form>
  )
}
