import { type FormEvent, useEffect, useState } from 'react'
import { useWords } from '~/ui/words'
import { editorWords } from '../editor-words'
import { findFacts } from './find-facts'

type Props = { draftId: string; said: string; onPick: (id: string) => void; onClose: () => void }

/** Looks for a checked fact by its words and puts its number into the lesson's list. */
export function FactPicker({ draftId, said, onPick, onClose }: Props) {
  const words = useWords(editorWords)
  const [facts, setFacts] = useState<readonly { id: string; says: string }[] | null>(null)
  const search = (asked: string) => void findFacts(draftId, asked).then(setFacts)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => search(''), [])

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    search(String(new FormData(event.currentTarget).get('q') ?? ''))
  }

  return (
    <section className="desk-picker" aria-label={words.factsTitle}>
      <form onSubmit={ask} className="desk-find">
        <label htmlFor="tim-du-kien">{words.pickFact}</label>
        <span className="small">{words.factHint}</span>
        <span className="desk-find-row">
          <input id="tim-du-kien" name="q" className="text-input" type="search" />
          <button type="submit" className="btn">
            {words.find}
          </button>
        </span>
      </form>
      {said !== '' && <p aria-hidden="true">{said}</p>}
      {facts?.length === 0 && <p>{words.noFact}</p>}
      <ul>
        {facts?.map(({ id, says }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)} lang="vi">
              <b>{id}</b> {says}
            </button>
          </li>
        ))}
      </ul>
      <p className="acts">
        <button type="button" className="text-button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </section>
  )
}
