import { judgeState } from '~/domain/practice/judge-run'
import { outcomesOn } from '~/domain/practice/outcomes-on'
import type { RunState } from '~/domain/practice/run-state'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

/** For whoever writes a scenario: the machine's state, what each press on this screen does, and what the run proves. */
export function PracticeAuthor({ scenario, state }: { scenario: PlayedScenario; state: RunState }) {
  const words = useWords(practiceWords)
  const { skills, steps } = judgeState(scenario, state)
  return (
    <section className="practice-author" aria-label={words.author}>
      <h2>{words.author}</h2>
      <h3>{words.authorState}</h3>
      <dl>
        <dt>{words.screen}</dt>
        <dd>{state.screen}</dd>
        {Object.entries(state.vars).map(([name, value]) => (
          <Row key={name} name={name} value={value} />
        ))}
      </dl>
      <h3>{words.authorProof}</h3>
      <dl>
        {[
          ...steps.map(({ id, grade }) => ({ name: id, grade })),
          ...skills.map(({ skill, grade }) => ({ name: skill, grade })),
        ].map(({ name, grade }) => (
          <Row key={name} name={name} value={words.grades[grade]} />
        ))}
      </dl>
      <h3>{words.authorPresses}</h3>
      <ul>
        {outcomesOn(scenario, state).map(({ press, when, leadsTo, holds }) => (
          <li key={`${press} ${when} ${leadsTo}`}>
            {holds ? <b>{press}</b> : press}
            {when && ` (${when})`} → {leadsTo}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
