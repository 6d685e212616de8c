import { useEffect, useRef } from 'react'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

/** What a mistake would have led to, the sign that was missed, and the way back to just before it. */
export function PracticeMistake({ mistake }: { mistake: PlayedScenario['mistakes'][number] }) {
  const words = useWords(practiceWords)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return (
    <section className="practice-mistake" ref={panel} tabIndex={-1} aria-labelledby="nham">
      <h2 id="nham" lang="vi">
        <Drawing name="hand" className="ic" />
        {mistake.title}
      </h2>
      <h3>{words.happened}</h3>
      <p lang="vi">{mistake.consequence}</p>
      <h3>{words.missed}</h3>
      <p lang="vi">{mistake.sign}</p>
      <button type="submit" className="btn big" name="bam" value="*quay-lai">
        {words.goBack}
      </button>
    </section>
  )
}
