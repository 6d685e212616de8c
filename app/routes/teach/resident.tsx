import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { QrCode } from '~/components/certificates/qr-code'
import { householdWords } from '~/components/households/household-words'
import { readOfferedAccount } from '~/domain/accounts/offered-account-queries.server'
import { readHousehold } from '~/domain/groups/household-queries.server'
import { renewResidentLink } from '~/domain/groups/renew-resident-link.server'
import { notFound } from '~/http/not-found'
import { offeredTokenHeader, readOfferedToken } from '~/http/offered-token.server'
import { printedAddress } from '~/http/printed-address'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/teaching/team.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: householdWords.vi.accountTitle, en: householdWords.en.accountTitle })

/** The QR code is there only while the browser that made it still holds it, and only for this person. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '', person: personId = '' } = params
  const found = await readHousehold({ viewer, teamId, householdId })
  const person = 'ok' in found ? found.household.people.find((each) => each.personId === personId) : undefined
  if ('refusal' in found || !person) throw notFound()
  const token = await readOfferedToken(request, context)
  const offered = token ? await readOfferedAccount(token, new Date()) : null
  const address = `/nhan-tai-khoan?ma=${token}`
  return {
    ...{ code: found.household.code, to: `/to/${teamId}/ho/${householdId}` },
    ...{ name: person.displayName, isTaken: person.hasSignedIn },
    offer: offered?.personId === personId ? printedAddress(context.origin, address) : null,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '', person: personId = '' } = params
  const result = await renewResidentLink({ viewer, teamId, householdId, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/to/${teamId}/ho/${householdId}/tai-khoan/${personId}`, {
    status: 303,
    headers: { 'set-cookie': await offeredTokenHeader(result.token, context) },
  })
}

export default function ResidentPage() {
  const words = useWords(householdWords)
  const { code, to, name, isTaken, offer } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to={to}>{words.household(code)}</Link>
      </p>
      <h1>{words.qrTitle(name)}</h1>
      {isTaken && <p className="lead">{words.qrClaimed(name)}</p>}
      {offer && (
        <>
          <p className="lead">{words.qrLead}</p>
          <div className="offer-qr white-paper">
            <QrCode rows={offer.qr} label={words.qrLabel} />
          </div>
          <p>
            <b>{words.qrUntil}</b>
          </p>
          <p className="small">
            {words.qrType} <span className="address">{offer.words}</span>
          </p>
        </>
      )}
      {!isTaken && !offer && (
        <>
          <p className="lead">{words.qrGone}</p>
          <form method="post">
            <button type="submit" className="btn big">
              {words.renew}
            </button>
          </form>
        </>
      )}
    </div>
  )
}
