import { MOST_LETTERS } from '~/domain/lessons/search-text'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'

type Props = {
  /** Of the field; each of several on a page has its own. */
  id: string
  /** Names this one of several for whoever does not see where it stands. */
  name: string
  typed?: string
  /** On the page itself: a label for the eye too, and an example. */
  isMain?: boolean
}

/** A field for whatever one looks for, and one button. A plain form: it works before, and without, any script. */
export function SearchForm({ id, name, typed = '', isMain = false }: Props) {
  const words = useWords(shellWords)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than many phones
    <form className="search" role="search" aria-label={name} action="/tim">
      <label htmlFor={id} className={isMain ? undefined : 'vh'}>
        {words.searchLabel}
      </label>
      <div className="search-line">
        <input
          className="text-input"
          id={id}
          name="q"
          type="search"
          defaultValue={typed}
          maxLength={MOST_LETTERS}
          placeholder={isMain ? words.searchExample : words.searchHere}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" className="btn line">
          <Drawing name="search" className="ic" />
          {words.searchButton}
        </button>
      </div>
    </form>
  )
}
