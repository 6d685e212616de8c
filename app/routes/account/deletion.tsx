import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DeletionForm } from '~/components/accounts/deletion-form'
import { deletionWords } from '~/components/accounts/deletion-words'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { listCertificates } from '~/domain/certificates/certificate-queries.server'
import { readDeletable } from '~/domain/reports/deletable-queries.server'
import { deleteAccount } from '~/domain/reports/delete-account.server'
import { flashHeader } from '~/http/flash.server'
import { line, readFields, text } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireViewer, signedOutHeader } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ secret: text(500), certificates: line(10) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: deletionWords.vi.title, en: deletionWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  return await readDeletable(personId, new Date())
}

export async function action({ request, context }: ActionFunctionArgs) {
  const [{ personId, sessionId }, now] = [await requireViewer({ request, context }), new Date()]
  const { secret, certificates } = await readFields(request, fields)
  const isChosen = certificates === 'keep' || certificates === 'remove'
  if (!isChosen && (await listCertificates(personId)).length > 0)
    return data({ certificates, field: 'certificates', refusal: 'certificates-missing', minutes: null }, 400)
  const result = await deleteAccount({ personId, sessionId, secret, keepsName: certificates === 'keep', now })
  if (!('ok' in result)) {
    const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
    const field = 'field' in result ? result.field : undefined
    return data({ certificates, field, refusal: result.refusal, minutes }, refusalAnswer(result, now))
  }
  // What the device keeps for this person goes with them.
  const headers = new Headers({ 'clear-site-data': '"cache", "storage"' })
  headers.append('set-cookie', await signedOutHeader(context))
  headers.append('set-cookie', await flashHeader('account-deleted'))
  return redirect('/', { status: 303, headers })
}

export default function DeletionPage() {
  const words = useWords(deletionWords)
  const { barred, ...asked } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page own-data">
      <h1>{words.title}</h1>
      {barred ? (
        <p className="lead">{words.refusals[barred]}</p>
      ) : (
        <>
          <p className="lead">{words.lead}</p>
          <p>
            <a className="btn line" href="/ho-so/du-lieu/ban-doc" download>
              {words.download}
            </a>
          </p>
          <div className="goes-stays">
            <Lines title={words.goesTitle} lines={words.goes} />
            <Lines title={words.staysTitle} lines={words.stays} />
          </div>
          <DeletionForm {...asked} refused={refused} />
        </>
      )}
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  )
}
