import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { JoinNames, type ListedName } from './join-names'
import { joinWords } from './join-words'
import { NameForm } from './name-form'
import { PageLinks } from './page-links'

type Props = {
  code: string
  placeName: string
  isJoinOpen: boolean
  /** Who is signed in on this device already. */
  viewerName: string | null
  list: { rows: ListedName[]; page: number; pageCount: number }
}

/** The door of a class: who are you? */
export function JoinClass({ code, placeName, isJoinOpen, viewerName, list }: Props) {
  const words = useWords(joinWords)
  return (
    <div className="entry-form">
      <p className="lead">{words.at(placeName)}</p>
      {viewerName !== null && (
        <form className="join-self" method="post" action={`/vao-lop/${code}/toi`}>
          <p>{words.already(viewerName)}</p>
          <button type="submit" className="btn">
            {words.joinAsMe(viewerName)}
          </button>
          <p className="small">{words.orSomebodyElse}</p>
        </form>
      )}
      {!isJoinOpen && <Notice sign="lock">{words.closed}</Notice>}
      {list.rows.length > 0 && (
        <section className="join-who" aria-labelledby="ai">
          <h2 id="ai">{words.whoAreYou}</h2>
          <p>{words.whoText}</p>
          <JoinNames code={code} names={list.rows} />
          <PageLinks page={list.page} pageCount={list.pageCount} />
        </section>
      )}
      {isJoinOpen && (
        <section className="join-who" aria-labelledby="ten-khac">
          <h2 id="ten-khac">{list.rows.length > 0 ? words.notOnList : words.whoAreYou}</h2>
          <p>{words.notOnListText}</p>
          <NameForm code={code} />
        </section>
      )}
      <p className="entry-acts">
        <a href="/vao-lop">{words.otherClass}</a>
      </p>
    </div>
  )
}
