import { useWords } from '~/ui/words'
import { accountWords } from './account-words'

/** For whoever comes to sign in or register and is signed in already: on, or out. */
export function AlreadyIn({ name, to }: { name: string; to: string }) {
  const words = useWords(accountWords)
  return (
    <div className="entry-form">
      <p className="lead">{words.already(name)}</p>
      <form className="entry-acts" method="post" action="/dang-xuat">
        <a className="btn" href={to}>
          {to === '/' ? words.goOn : words.goBack}
        </a>
        <button type="submit" className="btn line">
          {words.signOut}
        </button>
      </form>
      <p className="small">{words.alreadyMore}</p>
    </div>
  )
}
