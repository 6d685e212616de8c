import { Link } from '@remix-run/react'
import { useRef } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { householdWords } from './household-words'
import { useVisit } from './use-visit'
import type { VisitGroup, VisitSkill } from './visit-skills'

type Props = { to: string; visitId: string; at: string; isMissing: boolean; groups: VisitGroup[] }

const RESULTS = ['alone', 'helped', 'not-yet'] as const

/** One press for each skill that was shown, one to record: what fits into twenty seconds at somebody's door. */
export function VisitForm({ to, visitId, at, isMissing, groups }: Props) {
  const words = useWords(householdWords)
  const form = useRef<HTMLFormElement>(null)
  const { state, send } = useVisit(to)
  const first = groups.filter(({ kind }) => kind !== 'more')
  const more = groups.filter(({ kind }) => kind === 'more')
  const titles = { 'last-time': words.lastTime, 'can-guide': words.canGuide, more: '' }
  if (state === 'waiting')
    return (
      <div className="notice" role="status">
        <Drawing name="offline" className="ic" />
        <p>
          {words.waiting}{' '}
          <a className="tap" href="/to">
            {words.ownTitle}
          </a>
        </p>
      </div>
    )
  const problem =
    state === 'refused' ? words.refused : state === 'missing' || isMissing ? words.missing : null
  return (
    <form
      ref={form}
      method="post"
      action={`${to}/tham/ghi`}
      className="visit"
      onSubmit={(event) => void send(event)}
    >
      {problem && <ProblemSummary title={words.problems} problems={[{ text: problem }]} />}
      <input type="hidden" name="visitId" value={visitId} />
      <input type="hidden" name="at" value={at} />
      {first.map(({ kind, skills }) => (
        <section key={kind} aria-label={titles[kind]}>
          <h2>{titles[kind]}</h2>
          {skills.map((skill) => (
            <SkillResult key={skill.id} skill={skill} />
          ))}
        </section>
      ))}
      {more.map(({ title, skills }) => (
        <details key={title} open={first.length === 0 && title === more[0]?.title}>
          <summary>{title}</summary>
          {skills.map((skill) => (
            <SkillResult key={skill.id} skill={skill} />
          ))}
        </details>
      ))}
      <div className="visit-end">
        <button type="submit" className="btn big" aria-disabled={state === 'sending' || undefined}>
          {state === 'sending' ? words.sending : words.submit}
        </button>
        <button type="reset" className="text-button">
          {words.reset}
        </button>
        <Link className="tap" to={to}>
          {words.back}
        </Link>
      </div>
    </form>
  )
}

function SkillResult({ skill }: { skill: VisitSkill }) {
  const words = useWords(householdWords)
  return (
    <fieldset className="result">
      <legend>{skill.short}</legend>
      <div>
        {RESULTS.map((result) => (
          <label key={result}>
            <input type="radio" name={`kq.${skill.id}`} value={result} />
            <span>{words.results[result]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
