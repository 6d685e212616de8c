import { Link, useSearchParams } from '@remix-run/react'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { cardWords } from './card-words'

type Props = {
  personId: string
  displayName: string
  identifier: string
  groupName: string | null
  placeName: string | null
  hasSecret: boolean
  isSelf: boolean
  issuedOn: string | null
  usedOn: string | null
}

/** One person's card: what stands, a new one, the lost one, the forgotten PIN. Each is one press. */
export function PersonCard({ personId, issuedOn, hasSecret, isSelf, displayName, ...more }: Props) {
  const words = useWords(cardWords)
  const [search] = useSearchParams()
  const address = `/quan-ly/nguoi/${personId}/the`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/quan-ly/the">{words.toList}</Link>
      </p>
      <h1>{words.oneOf(displayName)}</h1>
      {search.get('loi') === 'demonstration-account' && <Notice>{words.isExample}</Notice>}
      <Standing {...{ issuedOn, hasSecret, ...more }} />
      <form className="card-act" method="post" action={`${address}/in`}>
        <button type="submit" className="btn big">
          {issuedOn ? words.printNew : words.printFirst}
        </button>
        {issuedOn && <p>{words.printNewText}</p>}
      </form>
      {issuedOn && (
        <form className="card-act" method="post" action={`${address}/huy`}>
          <h2>{words.lostTitle}</h2>
          <p>{words.lostText}</p>
          <button type="submit" className="btn line">
            {words.revoke}
          </button>
        </form>
      )}
      {hasSecret && !isSelf && (
        <form className="card-act" method="post" action={`${address}/quen-pin`}>
          <h2>{words.forgotTitle}</h2>
          <p>{words.forgotText}</p>
          <button type="submit" className="btn line">
            {words.forget}
          </button>
        </form>
      )}
    </div>
  )
}

function Standing(props: Omit<Props, 'personId' | 'isSelf' | 'displayName'>) {
  const words = useWords(cardWords)
  const { identifier, groupName, placeName, hasSecret, issuedOn, usedOn } = props
  const card = issuedOn ? (usedOn ? words.used(issuedOn, usedOn) : words.unused(issuedOn)) : words.noCard
  return (
    <dl className="card-facts">
      {identifier && (
        <>
          <dt>{words.userName}</dt>
          <dd>{identifier}</dd>
        </>
      )}
      {groupName && (
        <>
          <dt>{words.belongs}</dt>
          <dd>{[groupName, placeName].filter(Boolean).join(', ')}</dd>
        </>
      )}
      <dt>{words.card}</dt>
      <dd>{card}</dd>
      <dt>{words.pin}</dt>
      <dd>{hasSecret ? words.hasPin : words.noPin}</dd>
    </dl>
  )
}
