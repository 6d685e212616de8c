import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { levelWords } from './level-words'
import { masteryWords, type Told } from './mastery-words'
import type { SkillRow } from './module-mastery'
import { skillSentence } from './skill-sentence'

/** Skills with their level, one sentence why, what is missing, and when to review. `told`: to the learner, or to their trainer. */
export function SkillList({ skills, told }: { skills: SkillRow[]; told: Told }) {
  const words = useWords(masteryWords)
  const { names, stuck } = useWords(levelWords)
  return (
    <ul className="skills">
      {skills.map((skill) => (
        <li key={skill.id} className={`skill is-${skill.level}`}>
          <Drawing name={`level-${skill.level}`} />
          <h4>
            <Link to={`ky-nang/${skill.id}`}>{skill.name}</Link>
          </h4>
          <p className="skill-level">
            <b>{names[skill.level]}</b>
            {skill.isStuck && told === 'them' && <b className="stuck">{stuck}</b>}
            {skill.due && <span>{skill.due.isNow ? words.dueNow : words.dueOn(skill.due.on)}</span>}
          </p>
          <p>{skillSentence(skill, told, words)}</p>
          {skill.observed && (
            <p className="observed">
              <Drawing name="person" className="ic" />
              <span>{words.observed(skill.observed.on, skill.observed.result)}</span>
            </p>
          )}
          {skill.practice && skill.needs.includes('practice') && skill.level !== 'new' && (
            <Link to={skill.practice.to}>{words.practice(skill.practice.title)}</Link>
          )}
          {skill.lesson && isNext(skill, told) && (
            <Link to={skill.lesson.to}>{words.lesson(skill.lesson.number, skill.lesson.title)}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A lesson is named where it is the next thing to do: to begin with, to go on with, or to look at again. */
function isNext({ level, due }: SkillRow, told: Told): boolean {
  if (level === 'new') return told === 'you'
  return level === 'learning' || level === 'lapsed' || due?.isNow === true
}
