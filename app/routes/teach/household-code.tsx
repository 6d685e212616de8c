import { randomInt } from 'node:crypto'
import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { QrCode } from '~/components/certificates/qr-code'
import { householdWords } from '~/components/households/household-words'
import { readHousehold } from '~/domain/groups/household-queries.server'
import { offerHouseholdCode } from '~/domain/groups/offer-household-code.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { qrRows } from '~/lib/qr-rows'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: householdWords.vi.linkTitle, en: householdWords.en.linkTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '' } = params
  const found = await readHousehold({ viewer, teamId, householdId })
  if ('refusal' in found) throw notFound()
  return { household: found.household.code, to: `/to/${teamId}/ho/${householdId}` }
}

/** A code with which somebody puts themselves into the household, shown with this answer and never again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '' } = params
  const random = (below: number) => randomInt(below)
  const offered = await offerHouseholdCode({ viewer, teamId, householdId, random, now: new Date() })
  if ('refusal' in offered) throw notFound()
  return { code: offered.code, qr: qrRows(`${context.origin}/ho-so/ho?ma=${offered.code}`) }
}

export default function HouseholdCodePage() {
  const words = useWords(householdWords)
  const { household, to } = useLoaderData<typeof loader>()
  const offered = useActionData<typeof action>()
  return (
    <div className="wrap page own-data">
      <p className="crumb">
        <Link to={to}>{words.household(household)}</Link>
      </p>
      <h1>{offered ? words.linkShow(household) : words.linkTitle}</h1>
      {offered ? (
        <>
          <p className="guardian-code">
            <span className="plate">{`${offered.code.slice(0, 4)} ${offered.code.slice(4)}`}</span>
          </p>
          <div className="guardian-qr">
            <QrCode rows={offered.qr} label={words.linkQr} />
            <p>{words.linkHow}</p>
          </div>
          <p>
            <Link className="btn line" to={to}>
              {words.linkBack}
            </Link>
          </p>
        </>
      ) : (
        <>
          <p className="lead">{words.linkLead}</p>
          <form method="post">
            <button type="submit" className="btn big">
              {words.linkMake}
            </button>
          </form>
        </>
      )}
    </div>
  )
}
