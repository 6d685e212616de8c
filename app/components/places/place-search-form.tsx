import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

/** Looks for a place by a name it has or had. */
export function PlaceSearchForm({ typed = '' }: { typed?: string }) {
  const words = useWords(placeWords)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than many phones
    <form className="search" role="search" aria-label={words.findTitle} action="/quan-ly/dia-ban">
      <label htmlFor="tim-dia-ban">{words.findPlace}</label>
      <p className="form-hint" id="tim-dia-ban-hint">
        {words.findPlaceHint}
      </p>
      <div className="search-line">
        <input
          className="text-input"
          id="tim-dia-ban"
          name="q"
          type="search"
          defaultValue={typed}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="tim-dia-ban-hint"
        />
        <button type="submit" className="btn line">
          <Drawing name="search" className="ic" />
          {words.find}
        </button>
      </div>
    </form>
  )
}
