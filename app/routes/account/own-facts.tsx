import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ownDataWords } from '~/components/accounts/own-data-words'
import { OwnFactsForm } from '~/components/accounts/own-facts-form'
import { ownFactsWords } from '~/components/accounts/own-facts-words'
import { readOwnFacts } from '~/domain/accounts/own-facts-queries.server'
import { correctOwnFacts } from '~/domain/groups/correct-own-facts.server'
import { flashHeader } from '~/http/flash.server'
import { line, readFields, tick } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({
  ...{
    displayName: line(),
    birthYear: line(20),
    phone: line(40),
    isYouthUnion: tick(),
    hasSmartphone: line(5),
  },
})

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: ownFactsWords.vi.title, en: ownFactsWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const { displayName, birthYear, phone, isYouthUnion, hasSmartphone } = await readOwnFacts(personId)
  return {
    ...{
      displayName,
      birthYear: birthYear === null ? '' : String(birthYear),
      phone: phone ?? '',
      isYouthUnion,
    },
    hasSmartphone: hasSmartphone === null ? '' : hasSmartphone ? 'yes' : 'no',
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const facts = await readFields(request, fields)
  const result = await correctOwnFacts({ personId, facts, now: new Date() })
  if ('refusals' in result) return data({ facts, refusals: result.refusals }, 400)
  return redirect('/ho-so/du-lieu', {
    status: 303,
    headers: { 'set-cookie': await flashHeader('own-facts-corrected') },
  })
}

export default function OwnFactsPage() {
  const words = useWords(ownFactsWords)
  const { title } = useWords(ownDataWords)
  const facts = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/ho-so/du-lieu">{title}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <OwnFactsForm facts={refused?.facts ?? facts} refusals={refused?.refusals ?? []} />
    </div>
  )
}
