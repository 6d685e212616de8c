import { Link } from '@remix-run/react'
import type { Named } from '~/domain/authoring/practice-outline'
import { useWords } from '~/ui/words'
import { MoveButtons } from './move-buttons'
import { practicePageWords } from './practice-page-words'

export type ListedThing = Named & { lines: readonly { label: string; text: string }[]; isWrong: boolean }

type Props = {
  practice: string
  kind: 'steps' | 'mistakes'
  things: readonly ListedThing[]
  version: number
  mayWrite: boolean
}

/** The steps, or the mistakes, one after another, each with the way to its form. */
export function StepsOrMistakes({ practice, kind, things, version, mayWrite }: Props) {
  const words = useWords(practicePageWords)
  const [id, page] = kind === 'steps' ? ['cac-buoc', 'buoc'] : ['cho-nham', 'loi']
  return (
    <section className="sec flow" aria-labelledby={id}>
      <h2 id={id}>{words[kind]}</h2>
      <ol className="pa-things">
        {things.map(({ id: own, label, lines, isWrong }, at) => (
          <li key={own || at}>
            <h3 lang="vi">
              <Link to={`${practice}/${page}/${at}`}>{label}</Link>
              {isWrong && <strong className="pa-flag">{words.toMend}</strong>}
            </h3>
            {lines.map((line) => (
              <p key={line.label} className="small" lang="vi">
                {line.label && <b>{line.label}: </b>}
                {line.text}
              </p>
            ))}
            {mayWrite && (
              <MoveButtons
                path={`${kind}.${at}`}
                action={`${practice}/thu-tu`}
                {...{ version, isFirst: at === 0, isLast: at === things.length - 1 }}
                what={label}
              />
            )}
          </li>
        ))}
      </ol>
      {mayWrite && (
        <p>
          <Link className="btn line" to={`${practice}/${page}/moi`}>
            {kind === 'steps' ? words.addStep : words.addMistake}
          </Link>
        </p>
      )}
    </section>
  )
}
