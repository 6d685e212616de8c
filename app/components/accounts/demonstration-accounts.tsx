import { useWords } from '~/ui/words'
import { demonstrationWords } from './demonstration-words'

const SECRET = 'ngo-so-demo'

/** The people of a demonstration, each with a button that signs in as them. Shown in demonstration mode alone. */
export function DemonstrationAccounts({ to }: { to: string }) {
  const words = useWords(demonstrationWords)
  return (
    <section className="demo-accounts" id="dung-thu" aria-labelledby="dung-thu-ten">
      <div className="sec-head">
        <h2 id="dung-thu-ten">{words.title}</h2>
        <p>
          {words.text} <code>{SECRET}</code>.
        </p>
      </div>
      <ul>
        {words.people.map(({ identifier, name, purpose }) => (
          <li key={identifier}>
            <div>
              <h3>{name}</h3>
              <p>{purpose}</p>
              <p className="small">
                {words.userName} <code>{identifier}</code>
              </p>
            </div>
            <form method="post" action="/dang-nhap">
              <input type="hidden" name="identifier" value={identifier} />
              <input type="hidden" name="secret" value={SECRET} />
              <input type="hidden" name="ve" value={to} />
              <button type="submit" className="btn line" aria-label={`${words.enter}: ${name}`}>
                {words.enter}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
