import { useWords } from '~/ui/words'
import { lessonWords } from './lesson-words'

type Props = {
  /** `present` is the id of a place, empty for the whole country. */
  local: { offered: { place: string; name: string }[]; present: string }
  /** The address of the page it stands in. */
  here: string
}

const ANCHOR = 'noi-ban-o'
/** More than these no longer stand in a quiet line. */
const MOST_BUTTONS = 4

/** Some places have words of their own in this lesson: which the reader wants. A plain form, which comes back to this line. */
export function LocalSwitch({ local: { offered, present }, here }: Props) {
  const words = useWords(lessonWords)
  const choices = [{ place: '', name: words.wholeCountry }, ...offered]
  return (
    <form method="post" action="/tuy-chon/dia-ban" className="local no-print" id={ANCHOR}>
      <input type="hidden" name="ve" value={`${here}#${ANCHOR}`} />
      {choices.length <= MOST_BUTTONS ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo
        <div role="group" aria-labelledby="noi-ban-o-chon">
          <span id="noi-ban-o-chon">{words.localParts}</span>
          {choices.map(({ place, name }) => (
            <button key={place} type="submit" name="noi" value={place} aria-pressed={place === present}>
              {capital(name)}
            </button>
          ))}
        </div>
      ) : (
        <div>
          <label htmlFor="noi-ban-o-chon">{words.localParts}</label>
          <select id="noi-ban-o-chon" name="noi" key={present} defaultValue={present}>
            {choices.map(({ place, name }) => (
              <option key={place} value={place}>
                {capital(name)}
              </option>
            ))}
          </select>
          <button type="submit">{words.localChange}</button>
        </div>
      )}
    </form>
  )
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
}
