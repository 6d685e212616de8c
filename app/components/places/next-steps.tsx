import { useWords } from '~/ui/words'
import { placeWords } from './place-words'
import { type Step, StepList } from './step-list'

/** What an officer often does, largest first. */
export function NextSteps({ seesNames, readsLog }: { seesNames: boolean; readsLog: boolean }) {
  const words = useWords(placeWords)
  const lists: Step = {
    ...{ to: '/quan-ly/danh-sach', icon: 'download', name: words.lists },
    more: seesNames ? words.listsMore : words.placeListsMore,
  }
  const byName: Step[] = [
    { to: '/quan-ly/the', icon: 'qr', name: words.cards, more: words.cardsMore },
    { to: '/quan-ly/nguoi', icon: 'person', name: words.people, more: words.peopleMore },
  ]
  const roles: Step = { to: '/quan-ly/vai-tro', icon: 'seal', name: words.roles, more: words.rolesMore }
  const log: Step = { to: '/quan-ly/nhat-ky', icon: 'clock', name: words.log, more: words.logMore }
  return <StepList steps={[lists, ...(seesNames ? byName : []), roles, ...(readsLog ? [log] : [])]} />
}
