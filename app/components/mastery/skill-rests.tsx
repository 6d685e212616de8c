import { useWords } from '~/ui/words'
import { masteryWords } from './mastery-words'
import type { SkillRow } from './module-mastery'
import type { skillPage } from './skill-page'
import { skillPageWords } from './skill-page-words'

type Props = { rests: ReturnType<typeof skillPage>['rests']; observed: SkillRow['observed'] }

/** What a level rests on, by kind. */
export function SkillRests({ rests, observed }: Props) {
  const words = useWords(skillPageWords)
  const { observed: watched } = useWords(masteryWords)
  const { questions, right, days, alone, runs, uncounted } = rests
  return (
    <dl className="rests">
      <Fact name={words.questions} text={words.questionsText(right, questions)} />
      <Fact name={words.days} text={words.daysText(days)} />
      <Fact name={words.practice} text={words.practiceText(alone, runs)} />
      <Fact name={words.watched} text={observed ? watched(observed.on, observed.result) : words.notWatched} />
      {uncounted > 0 && <Fact name={words.uncounted} text={words.uncountedText(uncounted)} />}
    </dl>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
