import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { peopleWords } from './people-words'

/** Looks for a person by name below a place. */
export function PeopleSearchForm({ placeId, typed }: { placeId: string; typed: string }) {
  const words = useWords(peopleWords)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than many phones
    <form className="search" role="search" aria-label={words.search} action="/quan-ly/nguoi">
      <input type="hidden" name="dia-ban" value={placeId} />
      <label htmlFor="tim-nguoi">{words.search}</label>
      <p className="form-hint" id="tim-nguoi-hint">
        {words.searchHint}
      </p>
      <div className="search-line">
        <input
          className="text-input"
          id="tim-nguoi"
          name="q"
          type="search"
          defaultValue={typed}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="tim-nguoi-hint"
        />
        <button type="submit" className="btn line">
          <Drawing name="search" className="ic" />
          {words.find}
        </button>
      </div>
      {typed !== '' && (
        <p>
          <Link className="all-people" to={`/quan-ly/nguoi?dia-ban=${placeId}`}>
            {words.all}
          </Link>
        </p>
      )}
    </form>
  )
}
