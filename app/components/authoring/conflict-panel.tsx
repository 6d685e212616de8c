import { mergeTexts } from '~/domain/authoring/merge-texts'
import { useWords } from '~/ui/words'
import { earlierWords } from './earlier-words'
import { TextDifference } from './text-difference'

export type Conflict = {
  /** What the other one saved. */
  text: string
  version: number
  changedByName: string | null
  /** "10:32". */
  changedTime: string
}

type Props = {
  draftId: string
  name: string
  mine: string
  /** What both began from; null when it is not known any more. */
  base: string | null
  theirs: Conflict
  /** With a script: settles without leaving the page. */
  onSettle?: (text: string, givenUp: string) => void
}

/** Two writings of one text: what differs, and three ways to settle it, none of which loses a word. */
export function ConflictPanel({ draftId, name, mine, base, theirs, onSettle }: Props) {
  const words = useWords(earlierWords)
  const both = base === null ? null : mergeTexts(base, mine, theirs.text)
  const way = (label: string, text: string, givenUp: string, isMain = false) => (
    <form
      method="post"
      action={`/soan-bai/${draftId}/xung-dot`}
      onSubmit={(event) => {
        if (!onSettle) return
        event.preventDefault()
        onSettle(text, givenUp)
      }}
    >
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="text" value={text} />
      <input type="hidden" name="givenUp" value={givenUp} />
      <input type="hidden" name="baseVersion" value={theirs.version} />
      <button type="submit" className={isMain ? 'btn' : 'btn line'}>
        {label}
      </button>
    </form>
  )
  return (
    <section className="conflict" aria-labelledby="hai-nguoi-sua">
      <h2 id="hai-nguoi-sua" tabIndex={-1}>
        {words.conflictTitle}
      </h2>
      <p>{words.conflictText(theirs.changedByName, theirs.changedTime)}</p>
      <p className="small">{both === null ? words.noBothHint : words.bothHint}</p>
      <div className="acts">
        {both !== null && way(words.takeBoth, both, '', true)}
        {way(words.keepMine, mine, theirs.text, both === null)}
        {way(words.takeTheirs, theirs.text, mine)}
      </div>
      <TextDifference
        before={theirs.text}
        after={mine}
        beforeName={words.theirs(theirs.changedByName)}
        afterName={words.mine}
      />
    </section>
  )
}
