import { exampleDay } from '~/domain/mastery/example-learner'
import type { SkillStanding } from '~/domain/mastery/standing'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { CertaintyWindows } from '../certainty-windows'
import { levelWords } from '../level-words'
import { masteryWords } from '../mastery-words'
import { skillSentence } from '../skill-sentence'
import { exampleWords } from './example-words'

type Props = { standing: SkillStanding; rights: number; day: number }

/** Where the example's learner stands: the day, the level, the sentence, and how far it is to certainty. */
export function ExampleStanding({ standing, rights, day }: Props) {
  const words = useWords(exampleWords)
  const sentences = useWords(masteryWords)
  const { names } = useWords(levelWords)
  const { level, wins, answers, days, practised, needs, explanation, masteredAt } = standing
  const masteredOn = masteredAt && words.since(exampleDay(masteredAt.getTime()))
  const explained = {
    ...{ level, right: wins, answers, days, practised, needs },
    ...{ percent: explanation?.percent ?? null, daysAgo: explanation?.daysAgo ?? 0 },
    masteredOn,
  }
  return (
    <div className={`skill-head is-${level}`}>
      <Drawing name={`level-${level}`} />
      <p className="skill-head-level">{names[level]}</p>
      <p className="small">{words.day(day)}</p>
      {level === 'new' ? <p>{words.noStep}</p> : <p>{skillSentence(explained, 'them', sentences)}</p>}
      <div>
        <CertaintyWindows
          certainty={{ rights: masteredOn ? 0 : rights, reachedOn: masteredOn }}
          told="them"
        />
      </div>
    </div>
  )
}
