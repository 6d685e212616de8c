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
import { DraftFrame } from '~/components/authoring/draft-frame'
import { editorWords } from '~/components/authoring/editor-words'
import { formWords } from '~/components/authoring/form-words'
import { framedDraft } from '~/components/authoring/framed-draft'
import { TeachCardForm } from '~/components/authoring/teach-card-form'
import { saveTeachCard } from '~/domain/authoring/save-teach-card.server'
import { readTeachCardText, type TeachCardTexts } from '~/domain/authoring/teach-card-text'
import { teachCardSchema } from '~/domain/lessons/lesson-schema'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireDraft } from '~/http/require-draft.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import authoring from '~/ui/styles/authoring.css?url'
import classes from '~/ui/styles/classes.css?url'
import groups from '~/ui/styles/groups.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({
  ...{
    'say-1': line(1000),
    'say-2': line(1000),
    'say-3': line(1000),
    handsOn: text(4000),
    never: text(4000),
  },
  ...{ 'question-1': line(1000), 'listen-1': line(1000), 'question-2': line(1000), 'listen-2': line(1000) },
  baseVersion: line(12),
})

export const links: LinksFunction = () =>
  [groups, classes, authoring].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, {
    vi: editorWords.vi.partNames['the-huong-dan'],
    en: editorWords.en.partNames['the-huong-dan'],
  })

export async function loader(asked: LoaderFunctionArgs) {
  const { draft } = await requireDraft(asked)
  const file = draft.files.find(({ name }) => name === 'teach.yaml')
  const card = readTeachCardText(file?.text ?? '')
  const isSaved = new URL(asked.request.url).searchParams.has('da-luu')
  const read = teachCardSchema.safeParse(card)
  const wrong = isSaved && !read.success ? read.error.issues.map(({ path }) => String(path[0])) : []
  return {
    ...{ draft: framedDraft(draft), card, version: file?.version ?? 0 },
    wrong: [...new Set(wrong)] as (keyof TeachCardTexts)[],
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, draft } = await requireDraft(asked)
  const { draftId } = draft
  const { baseVersion, ...sent } = await readFields(asked.request, fields)
  const card = cardOf(sent)
  const saved = await saveTeachCard({
    ...{ viewer, draftId, card, baseVersion: Number(baseVersion), now: new Date() },
  })
  if ('ok' in saved) {
    const headers = { 'set-cookie': await flashHeader('draft-saved') }
    return redirect(`/soan-bai/${draftId}/the?da-luu`, { status: 303, headers })
  }
  if (/^no-such/.test(saved.refusal)) throw notFound()
  if (saved.refusal !== 'changed-meanwhile')
    return data({ card, version: Number(baseVersion), changedBy: null }, { status: 400 })
  return data({ card, version: saved.version, changedBy: { name: saved.changedByName } }, { status: 409 })
}

function cardOf(sent: Omit<z.infer<typeof fields>, 'baseVersion'>): TeachCardTexts {
  const lines = (typed: string) =>
    typed
      .split(/\r?\n/)
      .map((each) => each.replace(/[\p{Cc}]+/gu, ' ').trim())
      .filter(Boolean)
  const pair = (question: string, listenFor: string) =>
    question.trim() || listenFor.trim() ? [{ question: question.trim(), listenFor: listenFor.trim() }] : []
  return {
    say: [sent['say-1'], sent['say-2'], sent['say-3']].map((each) => each.trim()).filter(Boolean),
    ...{ handsOn: lines(sent.handsOn), never: lines(sent.never) },
    ask: [...pair(sent['question-1'], sent['listen-1']), ...pair(sent['question-2'], sent['listen-2'])],
  }
}

export default function TeachCardTextsPage() {
  const words = useWords(formWords)
  const editor = useWords(editorWords)
  const { draft, card, version, wrong } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const typed = refused?.card ?? card
  const problem = refused && (refused.changedBy ? words.changed(refused.changedBy.name) : words.notOpen)
  return (
    <DraftFrame draft={draft} part="the-huong-dan">
      <p>
        {words.cardLead} <a href={`/soan-bai/${draft.draftId}?phan=the-huong-dan`}>{editor.editRaw}</a>
      </p>
      {!typed && <Notice>{words.unreadableCard}</Notice>}
      {typed && (
        <TeachCardForm
          {...{ draftId: draft.draftId, typed, mayWrite: draft.mayWrite, problem: problem ?? null }}
          {...{ wrong: refused ? [] : wrong, version: refused?.version ?? version }}
        />
      )}
    </DraftFrame>
  )
}
