import { secondFactorWords } from '~/components/accounts/second-factor-words'
import type { PersonSteps } from '~/domain/groups/person-steps'
import { useWords } from '~/ui/words'
import { peopleWords } from './people-words'
import { type Step, StepList } from './step-list'

/** What an officer may do with a person's record; what they may not is not offered. */
export function PersonStepList({ personId, steps }: { personId: string; steps: PersonSteps }) {
  const words = useWords(peopleWords)
  const factorWords = useWords(secondFactorWords)
  const here = `/quan-ly/nguoi/${personId}`
  const roles = steps.rolesAt ? `?dia-ban=${encodeURIComponent(steps.rolesAt)}` : ''
  const offered: (Step | false)[] = [
    steps.card && { to: `${here}/the`, icon: 'qr', name: words.cards, more: words.cardsMore },
    steps.signInLink && { to: `${here}/lien-ket`, icon: 'phone', name: words.link, more: words.linkMore },
    { to: `/quan-ly/vai-tro${roles}`, icon: 'seal', name: words.roles, more: words.rolesMore },
    steps.secondFactor && {
      ...{ to: `${here}/hai-buoc`, icon: 'lock' as const },
      ...{ name: factorWords.title, more: factorWords.resetMoreShort },
    },
    steps.consent && { to: `${here}/dong-y`, icon: 'pencil', name: words.consents, more: words.consentsMore },
  ]
  return <StepList steps={offered.filter((step) => step !== false)} />
}
