import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BeginForm } from '~/components/authoring/begin-form'
import { draftWords } from '~/components/authoring/draft-words'
import type { AuthorScope } from '~/domain/authoring/author-scope'
import { beginDraft, type DraftBeginning } from '~/domain/authoring/begin-draft.server'
import { listOwnScopes } from '~/domain/authoring/scope-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import authoring from '~/ui/styles/authoring.css?url'
import classes from '~/ui/styles/classes.css?url'
import groups from '~/ui/styles/groups.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({
  ...{ scope: line(120), from: line(20), module: line(80), lesson: line(80), title: line(200) },
})

export const links: LinksFunction = () =>
  [groups, classes, authoring].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: draftWords.vi.newDraft, en: draftWords.en.newDraft })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const scopes = await listOwnScopes(viewer)
  if (scopes.length === 0) throw notFound()
  const { modules } = await readCatalogue()
  return {
    scopes: scopes.map(({ scopeKind, scopeId, name }) => ({
      ...{ value: `${scopeKind}:${scopeId}`, kind: scopeKind, name },
    })),
    modules: modules.map(({ id, number, title, lessons }) => ({
      ...{ id, number, title },
      lessons: lessons.map((lesson) => ({ id: lesson.id, number: lesson.number, title: lesson.title })),
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  if ((await listOwnScopes(viewer)).length === 0) throw notFound()
  const typed = await readFields(request, fields)
  const begun = await beginDraft({ viewer, ...wanted(typed), now: new Date() })
  if ('ok' in begun) return redirect(`/soan-bai/${begun.draftId}`, 303)
  return data({ typed, problem: begun }, { status: 400 })
}

function wanted(typed: z.infer<typeof fields>): { scope: AuthorScope; beginning: DraftBeginning } {
  const [kind, scopeId = ''] = typed.scope.split(':')
  const { module: moduleId, lesson: lessonId, title } = typed
  const scope = { scopeKind: kind === 'class' ? ('class' as const) : ('place' as const), scopeId }
  if (typed.from === 'variant') return { scope, beginning: { from: 'variant', lessonId } }
  if (typed.from === 'copy') return { scope, beginning: { from: 'copy', lessonId, title } }
  return { scope, beginning: { from: 'template', moduleId, title } }
}

export default function NewDraftPage() {
  const words = useWords(draftWords)
  const { scopes, modules } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const [only] = scopes.length === 1 ? scopes : []
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai">{words.title}</Link>
      </p>
      <h1>{words.newDraft}</h1>
      <p className="lead">{words.newLead}</p>
      <BeginForm
        {...{ scopes, modules }}
        typed={
          refused?.typed ?? { scope: only?.value ?? '', from: 'template', module: '', lesson: '', title: '' }
        }
        problem={refused?.problem ?? null}
      />
    </div>
  )
}
