import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { CertaintyWindows } from './certainty-windows'
import { levelWords } from './level-words'
import { masteryWords, type Told } from './mastery-words'
import { NextSteps } from './next-steps'
import { SkillEvolution } from './skill-evolution'
import type { skillPage } from './skill-page'
import { skillPageWords } from './skill-page-words'
import { SkillRests } from './skill-rests'
import { skillSentence } from './skill-sentence'

type Props = ReturnType<typeof skillPage> & { told: Told }

/** One skill of one person: the level and why, how certain it is, what to do next, what it rests on, and how it came about. */
export function SkillBody({ skill, certainty, rests, next, history, told }: Props) {
  const words = { ...useWords(skillPageWords), ...useWords(masteryWords) }
  const { names, explained } = useWords(levelWords)
  return (
    <>
      <div className={`skill-head is-${skill.level}`}>
        <Drawing name={`level-${skill.level}`} />
        <p className="skill-head-level">{names[skill.level]}</p>
        <p>{skillSentence(skill, told, words)}</p>
        {skill.level === 'lapsed' && <p>{words.kind}</p>}
      </div>
      <div className="skill-parts">
        <section aria-labelledby="tiep-theo">
          <h2 id="tiep-theo">{told === 'you' ? words.next : words.nextThem}</h2>
          <NextSteps steps={next} told={told} />
          <p>
            <b>{words.review}:</b>{' '}
            {skill.due ? (skill.due.isNow ? words.reviewNow : skill.due.on) : words.noReview}
          </p>
        </section>
        <section aria-labelledby="chac-chan">
          <h2 id="chac-chan">{words.certainty}</h2>
          <CertaintyWindows certainty={certainty} told={told} />
        </section>
        <section aria-labelledby="dua-tren">
          <h2 id="dua-tren">{words.rests}</h2>
          <SkillRests rests={rests} observed={skill.observed} />
        </section>
      </div>
      <SkillEvolution {...history} told={told} />
      <p>
        <Link className="tap" to="/muc-thanh-thao">
          {explained}
        </Link>
      </p>
    </>
  )
}
