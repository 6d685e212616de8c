import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DraftFrame } from '~/components/authoring/draft-frame'
import { editorWords } from '~/components/authoring/editor-words'
import { formWords } from '~/components/authoring/form-words'
import { framedDraft } from '~/components/authoring/framed-draft'
import { InformationForm } from '~/components/authoring/information-form'
import { readInformation } from '~/domain/authoring/lesson-information'
import { saveInformation } from '~/domain/authoring/save-information.server'
import { wrongInformation } from '~/domain/authoring/wrong-information'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireDraft } from '~/http/require-draft.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import authoring from '~/ui/styles/authoring.css?url'
import classes from '~/ui/styles/classes.css?url'
import groups from '~/ui/styles/groups.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { readInformationForm } from './read-information.server'

export const links: LinksFunction = () =>
  [groups, classes, authoring].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, {
    vi: editorWords.vi.partNames['thong-tin'],
    en: editorWords.en.partNames['thong-tin'],
  })

export async function loader(asked: LoaderFunctionArgs) {
  const { draft } = await requireDraft(asked)
  const file = draft.files.find(({ name }) => name === 'lesson.mdx')
  const information = readInformation(file?.text ?? '')
  const module = findModule(await readCatalogue(), draft.moduleId)
  const isSaved = new URL(asked.request.url).searchParams.has('da-luu')
  return {
    ...{ draft: framedDraft(draft), information, version: file?.version ?? 0, isSaved },
    wrong: information && isSaved ? wrongInformation(information) : [],
    skills: (module?.skills ?? []).map(({ id, name }) => ({ id, name })),
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, draft } = await requireDraft(asked)
  const { draftId } = draft
  const before = readInformation(draft.files.find(({ name }) => name === 'lesson.mdx')?.text ?? '')
  if (!before) return redirect(`/soan-bai/${draftId}/thong-tin`, 303)
  const sent = await readInformationForm(asked.request, before)
  const saved = await saveInformation({ viewer, draftId, ...sent, now: new Date() })
  if ('ok' in saved) {
    const headers = { 'set-cookie': await flashHeader('draft-saved') }
    return redirect(`/soan-bai/${draftId}/thong-tin?da-luu`, { status: 303, headers })
  }
  if (/^no-such/.test(saved.refusal)) throw notFound()
  const typed = sent.information
  if (saved.refusal !== 'changed-meanwhile')
    return data({ typed, version: sent.baseVersion, changedBy: null }, { status: 400 })
  const changedBy = { name: saved.changedByName }
  return data({ typed, version: saved.version, changedBy }, { status: 409 })
}

export default function LessonInformationPage() {
  const words = useWords(formWords)
  const { draft, information, version, skills, wrong, isSaved } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const typed = refused?.typed ?? information
  const problem = refused && (refused.changedBy ? words.changed(refused.changedBy.name) : words.notOpen)
  return (
    <DraftFrame draft={draft} part="thong-tin">
      {!typed && <Notice>{words.unreadable}</Notice>}
      {typed && (
        <>
          <p>{words.informationLead}</p>
          <InformationForm
            {...{ draftId: draft.draftId, typed, skills, isSaved, mayWrite: draft.mayWrite }}
            {...{ wrong: refused ? [] : wrong, problem: problem ?? null }}
            version={refused?.version ?? version}
          />
        </>
      )}
    </DraftFrame>
  )
}
