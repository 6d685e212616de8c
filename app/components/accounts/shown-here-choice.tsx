import { Choice } from '~/ui/choice'
import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'

/** Whether a shared device may show the person's name to whoever takes it up next; not unless ticked. */
export function ShownHereChoice() {
  const words = useWords(cardEntryWords)
  return <Choice name="shown" value="1" label={words.shown} hint={words.shownHint} />
}
