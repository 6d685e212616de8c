import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'

/** What a practice can begin as, each with a button. */
export function PracticeBeginnings({ action, mayWrite }: { action: string; mayWrite: boolean }) {
  const words = useWords(practicePageWords)
  return (
    <section className="sec flow" aria-labelledby="bat-dau">
      <h2 id="bat-dau">{words.beginTitle}</h2>
      <p>{words.beginText}</p>
      <ul className="pa-patterns">
        {Object.entries(words.patterns).map(([pattern, [title, text]]) => (
          <li key={pattern}>
            <Drawing name="phone" className="ic" />
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
              {mayWrite && (
                <form method="post" action={action}>
                  <button
                    type="submit"
                    name="mau"
                    value={pattern}
                    className="btn line"
                    aria-label={`${words.begin}: ${title}`}
                  >
                    {words.begin}
                  </button>
                </form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
