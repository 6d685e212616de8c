import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import type { ReadinessLacks } from './readiness-lacks'
import { openSteps, readinessSentence } from './readiness-sentence'
import { teamWords } from './team-words'

/** Whether somebody is ready to guide others, or what they still lack; of a member by name in a sentence, to themselves as a list. */
export function Readiness({ lacks, name }: { lacks: ReadinessLacks; name?: string }) {
  const words = useWords(teamWords)
  if (lacks.isReady)
    return (
      <p className="readiness is-ready">
        <Drawing name="seal" className="ic" />
        <b>{words.ready}</b>
      </p>
    )
  if (name) return <p className="readiness">{readinessSentence(name, lacks, words)}</p>
  return (
    <div className="readiness">
      <p>
        <b>{words.lacks}</b>
      </p>
      <ul>
        {openSteps(lacks, words).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  )
}
