import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { IdentityLinks } from '~/components/accounts/identity-links'
import { outsideWords } from '~/components/accounts/outside-words'
import { profileWords } from '~/components/accounts/profile-words'
import { confirmSecret } from '~/domain/accounts/confirm-secret.server'
import { readIdentities } from '~/domain/accounts/identity-queries.server'
import { outsideSettings } from '~/domain/accounts/outside-settings.server'
import { notFound } from '~/http/not-found'
import { readFields, text } from '~/http/read-fields.server'
import { startOutside } from '~/http/start-outside.server'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/second-factor.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { refusedFactor, sendHeaders } from './refused-factor.server'

const fields = z.object({ secret: text(500) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) => {
  const label = loaded?.label ?? ''
  return pageTitle(matches, { vi: outsideWords.vi.linkTitle(label), en: outsideWords.en.linkTitle(label) })
}

export const headers = sendHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const settings = outsideSettings()
  const { identities, hasTypedSecret } = await readIdentities(personId)
  if (!settings && identities.length === 0) throw notFound()
  const refusal = new URL(request.url).searchParams.get('loi')
  return {
    ...{ label: settings?.label ?? null, hasTypedSecret },
    identities: identities.map(({ issuer, linkedAt }) => ({
      ...{ issuer, on: formatDay(linkedAt) },
      name: settings && isSame(settings.issuer, issuer) ? settings.label : issuer,
    })),
    refused: refusal ? { refusal, minutes: null } : null,
  }
}

/** Confirms the secret and goes to the provider; what comes back is linked to this person alone. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId, sessionId } = await requireViewer({ request, context })
  if (!outsideSettings()) throw notFound()
  const { secret } = await readFields(request, fields)
  const now = new Date()
  const confirmed = await confirmSecret({ personId, sessionId, secret, now })
  if ('refusal' in confirmed) {
    const [refused, init] = refusedFactor(confirmed, now)
    return data(refused, init)
  }
  const refused = (refusal: string) => `/ho-so/noi?loi=${refusal}`
  return startOutside(context, { to: '/ho-so/noi', linksTo: personId, refused })
}

function isSame(issuer: URL, known: string): boolean {
  return issuer.href.replace(/\/$/, '') === known.replace(/\/$/, '')
}

export default function IdentitiesPage() {
  const words = useWords(outsideWords)
  const { title } = useWords(profileWords)
  const shown = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>() ?? shown.refused
  return (
    <div className="wrap page factor-page">
      <p className="crumb">
        <Link to="/ho-so">{title}</Link>
      </p>
      <h1>{words.linkTitle(shown.label ?? shown.identities[0]?.name ?? '')}</h1>
      <IdentityLinks {...shown} refused={refused} />
    </div>
  )
}
