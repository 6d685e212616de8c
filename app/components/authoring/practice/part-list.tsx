import { Link } from '@remix-run/react'
import type { OutlinedPart } from '~/domain/authoring/practice-outline'
import type { Part } from '~/domain/practice/scenario-schema'
import { useWords } from '~/ui/words'
import { WhenText } from './logic-summary'
import { MoveButtons } from './move-buttons'
import { partKindWords } from './part-kind-words'
import type { PracticeNames } from './practice-names'
import { practicePageWords } from './practice-page-words'

type Props = {
  /** Address of the screen. */
  here: string
  id: string
  parts: readonly OutlinedPart[]
  version: number
  mayWrite: boolean
  names: PracticeNames
  errors: Readonly<Record<string, string>>
}

/** The parts of a screen from top to bottom, each with the way to its form. */
export function PartList({ here, id, parts, version, mayWrite, names, errors }: Props) {
  const [words, { kinds }] = [useWords(practicePageWords), useWords(partKindWords)]
  return (
    <ol className="pa-parts">
      {parts.map(({ kind, label, value }, at) => {
        const isWrong = Object.keys(errors).some(
          (name) => name === `parts.${at}` || name.startsWith(`parts.${at}.`),
        )
        const name = kinds[kind as Part['kind']] ?? kind
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names, and their places are what the buttons change
          <li key={at}>
            <p>
              <Link to={`${here}/phan/${at}`}>
                <b>{name}</b>
              </Link>{' '}
              <span lang="vi">{label}</span>
              {value.when !== undefined && (
                <span className="small pa-when-note" lang="vi">
                  <WhenText when={value.when} names={names} />
                </span>
              )}
              {isWrong && <strong className="pa-flag">{words.toMend}</strong>}
            </p>
            {mayWrite && (
              <MoveButtons
                path={`screens.${id}.parts.${at}`}
                action={here.replace(/\/man-hinh\/[^/]*$/, '/thu-tu')}
                {...{ version, isFirst: at === 0, isLast: at === parts.length - 1 }}
                what={`${name} ${label}`}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
