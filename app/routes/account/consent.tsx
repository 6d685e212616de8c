import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ConsentState, Withdrawal } from '~/components/groups/consent-state'
import { consentWords } from '~/components/groups/consent-words'
import { listChildrenOf, readConsentState } from '~/domain/groups/consent-queries.server'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: consentWords.vi.title, en: consentWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [state, children] = await Promise.all([
    readConsentState(viewer.personId, new Date()),
    listChildrenOf(viewer),
  ])
  return { state, children }
}

/** Of a child: who has agreed and how to ask. Of a grown-up: the children for whom they have agreed. */
export default function ConsentPage() {
  const words = useWords(consentWords)
  const { state, children } = useLoaderData<typeof loader>()
  const isOpen = (kind: 'guardian' | 'own') =>
    !state.consents.some((each) => each.kind === kind && !each.withdrawnAt)
  return (
    <div className="wrap page own-data">
      <h1>{words.title}</h1>
      <p className="lead">{state.isChild ? words.ownLead : words.grownUp}</p>
      {state.isChild && <p>{words.stillLearn}</p>}
      {(state.isChild || state.consents.length > 0) && <ConsentState {...state} back="/ho-so/dong-y" />}
      {state.isOwnNeeded && isOpen('own') && (
        <form method="post" action="/ho-so/dong-y/cua-minh" className="consent-form flow">
          <p>{words.giveOwnText}</p>
          <button type="submit" className="btn big">
            {words.giveOwn}
          </button>
        </form>
      )}
      {state.isChild && isOpen('guardian') && (
        <form method="post" action="/ho-so/dong-y/ma" className="consent-form flow">
          <p>{words.askGuardianText}</p>
          <button type="submit" className="btn line">
            {words.askGuardian}
          </button>
        </form>
      )}
      {!state.isChild && (
        <section aria-labelledby="con-ban">
          <h2 id="con-ban">{words.children}</h2>
          {children.length === 0 && <p>{words.childrenNone}</p>}
          <ul className="rows">
            {children.map(({ consentId, childName, givenAt }) => (
              <li key={consentId}>
                <span>
                  <b>{childName}</b>
                  <br />
                  {words.childSince(formatDay(givenAt))}
                </span>
                <Withdrawal consentId={consentId} back="/ho-so/dong-y" label={words.withdrawFor(childName)} />
              </li>
            ))}
          </ul>
          <p>
            <Link className="btn line" to="/ho-so/dong-y/con">
              {words.iAmGuardian}
            </Link>
          </p>
        </section>
      )}
    </div>
  )
}
