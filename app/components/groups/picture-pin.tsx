import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { PICTURES, PICTURES_CHOSEN, type Picture } from '~/domain/accounts/picture-secret'
import { Drawing } from '~/ui/drawing/drawing'
import { PinPicture } from '~/ui/drawing/pin-picture'
import { useWords } from '~/ui/words'
import { joinWords } from './join-words'
import { pictureWords } from './picture-words'

type Props = {
  /** Those chosen so far, as far as the server was told. */
  chosen: readonly Picture[]
  /** The first time they are shown, to be remembered; later only that they are chosen, for a neighbour may be looking. */
  isFirst: boolean
}

/**
 * Three of twelve pictures, pressed one after the other: each is a button with a word. Without script each press is sent, and
 * the page comes back with one more chosen; with script the page stays. Part of a form.
 */
export function PicturePin({ chosen: sent, isFirst }: Props) {
  const words = useWords(joinWords)
  const names = useWords(pictureWords)
  const [chosen, setChosen] = useState(sent)
  const enter = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const isFull = chosen.length === PICTURES_CHOSEN
  const told = chosen.length === 0 ? '' : isFull ? words.chosenAll : words.chosen(chosen.length)

  const change = (next: readonly Picture[]) => (event: MouseEvent) => {
    event.preventDefault()
    setChosen(next)
  }
  const wasFull = useRef(isFull)
  useEffect(() => {
    // What was pressed is gone from the page: the keyboard goes on where it is needed next.
    if (isFull && !wasFull.current) enter.current?.focus()
    if (!isFull && wasFull.current) first.current?.focus()
    wasFull.current = isFull
  }, [isFull])
  useForgetting(setChosen)

  return (
    <div className="picture-pin">
      <ol className="pin-slots">
        {Array.from({ length: PICTURES_CHOSEN }, (_, at) => {
          const picture = chosen[at]
          const says = picture ? (isFirst ? names[picture] : words.kept) : words.empty
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: three places that never move
            <li key={at} className={picture ? 'is-chosen' : undefined}>
              <span className="vh">
                {words.nth(at + 1)}: {says}
              </span>
              {picture && (isFirst ? <PinPicture name={picture} /> : <Drawing name="window-lit" />)}
              {!picture && <b aria-hidden="true">{at + 1}</b>}
            </li>
          )
        })}
      </ol>
      {chosen.map((picture, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one picture may be chosen twice
        <input key={at} type="hidden" name={`hinh${at + 1}`} value={picture} />
      ))}
      <p role="status" className={isFull && isFirst ? 'pin-told' : 'vh'}>
        {isFull && isFirst ? words.remember(chosen.map((each) => names[each])) : told}
      </p>
      {isFull ? (
        <div className="acts">
          <button ref={enter} type="submit" name="vao" value="1" className="btn big">
            {words.enter}
          </button>
          <button type="submit" name="lai" value="1" className="btn line" onClick={change([])}>
            {words.again}
          </button>
        </div>
      ) : (
        <fieldset className="pin-grid">
          <legend>{words.nth(chosen.length + 1)}</legend>
          {PICTURES.map((picture, at) => (
            <button
              key={picture}
              ref={at === 0 ? first : undefined}
              type="submit"
              name={`hinh${chosen.length + 1}`}
              value={picture}
              onClick={change([...chosen, picture])}
            >
              <PinPicture name={picture} />
              <span>{names[picture]}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** Whoever goes back to this page later must not find the pictures on it. */
function useForgetting(setChosen: (chosen: readonly Picture[]) => void): void {
  useEffect(() => {
    const forget = () => setChosen([])
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  }, [setChosen])
}
