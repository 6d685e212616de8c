import { Form } from '@remix-run/react'
import type { DiffRow } from '~/lib/line-diff'
import { Choice } from '~/ui/choice'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'
import { TextChanges } from './text-changes'
import { variantWords } from './variant-words'

export type MergePlace =
  | { kind: 'text'; file: string; section: string | null; mine: string; theirs: string }
  | { kind: 'picture'; file: string; isMissing: boolean }

type Props = {
  draftId: string
  version: number
  revision: string
  files: { name: string; rows: (DiffRow | number)[]; isChanged: boolean }[]
  places: MergePlace[]
  mayWrite: boolean
}

/** What the original says otherwise now, and a form that takes it in; where both sides changed the same, one chooses. */
export function OriginalChanges({ draftId, version, revision, files, places, mayWrite }: Props) {
  const words = useWords(variantWords)
  return (
    <>
      <h3>{words.whatChanged}</h3>
      {files.map((file) => (
        <TextChanges
          key={file.name}
          {...{ draftId, file }}
          notes={[]}
          noting={null}
          mayNote={false}
          search=""
        />
      ))}
      {mayWrite ? (
        <Form method="post" action={`/soan-bai/${draftId}/ban-dia-phuong/ban-goc`} className="flow merge">
          <input type="hidden" name="lan" value={version} />
          <input type="hidden" name="goc" value={revision} />
          <h3>{places.length ? words.conflictsTitle(places.length) : words.noConflicts}</h3>
          {places.length > 0 && <p>{words.conflictsText}</p>}
          {places.map((place, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of the places is their name
            <MergeChoices key={at} at={at} place={place} />
          ))}
          <p className="acts">
            <button type="submit" className="btn">
              {words.takeIn}
            </button>
          </p>
        </Form>
      ) : (
        <p>{words.notOpen}</p>
      )}
    </>
  )
}

function MergeChoices({ at, place }: { at: number; place: MergePlace }) {
  const words = useWords(variantWords)
  const files = useWords(reviewWords).files
  const name = `chon-${at}`
  const isText = place.kind === 'text'
  const where = [
    words.choose(at + 1, files[place.file] ?? place.file),
    ...(isText && place.section ? [words.inSection(place.section)] : []),
  ]
  const option = (value: string, label: string, text?: string) => (
    <Choice
      type="radio"
      {...{ name, value, label }}
      required
      hint={text === undefined ? undefined : <span className="merge-text">{text.trim() || words.empty}</span>}
    />
  )
  return (
    <fieldset className="merge-place">
      <legend>{where.join(', ')}</legend>
      {isText ? (
        <>
          {option('mine', words.mine, place.mine)}
          {option('theirs', words.theirsChoice, place.theirs)}
          {option('both', words.both)}
        </>
      ) : (
        <>
          {option('mine', place.isMissing ? words.pictureNone : words.pictureMine)}
          {option('theirs', words.pictureTheirs)}
        </>
      )}
    </fieldset>
  )
}
