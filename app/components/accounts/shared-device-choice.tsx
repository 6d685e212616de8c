import { useWords } from '~/ui/words'
import { switchWords } from './switch-words'

/** On one's own page: whether this device shows one's name to whoever takes it up next. */
export function SharedDeviceChoice({ isShown }: { isShown: boolean }) {
  const words = useWords(switchWords)
  return (
    <section aria-labelledby="may-dung-chung">
      <h2 id="may-dung-chung">{words.title2}</h2>
      <form method="post" action="/ho-so/may-dung-chung">
        <p>{isShown ? words.shownText : words.hiddenText}</p>
        <input type="hidden" name="hien" value={isShown ? '0' : '1'} />
        <button type="submit" className="btn line">
          {isShown ? words.hide : words.show}
        </button>
      </form>
    </section>
  )
}
