import { useEffect, useRef } from 'react'
import { Drawing } from './drawing/drawing'

/** `field` is the id of the field to mend; without one the problem is about the whole form. */
export type Problem = { field?: string; text: string }

/** What has to be mended before a form can be accepted, above the form, and the first thing to be read. */
export function ProblemSummary({ title, problems }: { title: string; problems: Problem[] }) {
  const box = useRef<HTMLDivElement>(null)
  const all = problems.map((problem) => problem.text).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer of the server is read again, the same one is not
  useEffect(() => box.current?.focus(), [all])
  return (
    // biome-ignore lint/a11y/noAutofocus: where no script runs, this is what brings the reader to the problems
    <div className="problems" ref={box} tabIndex={-1} role="alert" aria-labelledby="problems-title" autoFocus>
      <Drawing name="info" className="ic" />
      <h2 id="problems-title">{title}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
