import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { z } from 'zod'
import { ConflictPanel } from '~/components/authoring/conflict-panel'
import { DraftFrame, type FramedDraft } from '~/components/authoring/draft-frame'
import { editorWords } from '~/components/authoring/editor-words'
import { framedDraft } from '~/components/authoring/framed-draft'
import { partOfText } from '~/components/authoring/lesson-part'
import { readVersionText } from '~/domain/authoring/earlier-queries.server'
import { saveDraftFile } from '~/domain/authoring/save-draft-file.server'
import { flashHeader } from '~/http/flash.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireDraft } from '~/http/require-draft.server'
import { typedText } from '~/http/typed-text'
import { getViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'
import { formatTime } from '~/lib/format-time'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import authoring from '~/ui/styles/authoring.css?url'
import groups from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

const fields = z.object({ name: line(40), text: text(400_001), baseVersion: line(12) })

type Refused = {
  draft: FramedDraft
  settling: Omit<ComponentProps<typeof ConflictPanel>, 'onSettle'> | null
  unsaved: { name: string; text: string; refusal: 'not-open' | 'text-too-long' } | null
}

/** A script is answered straight, without a page. */
export const handle = { leadsOn: true }

export const links: LinksFunction = () => [groups, authoring].map((href) => ({ rel: 'stylesheet', href }))

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}`)
}

export async function action(asked: ActionFunctionArgs) {
  const isScript = wantsJson(asked.request)
  if (isScript && !(await getViewer(asked))) return jsonAnswer({ refusal: 'signed-out' })
  const { viewer, draft } = await requireDraft(asked)
  const typed = await readFields(asked.request, fields)
  const { draftId } = draft
  const [mine, now] = [typedText(typed.text), new Date()]
  const baseVersion = Number(typed.baseVersion)
  const saved = await saveDraftFile({ viewer, draftId, name: typed.name, text: mine, baseVersion, now })
  if ('ok' in saved) {
    if (isScript) return jsonAnswer({ version: saved.version, savedTime: formatTime(now) })
    const headers = { 'set-cookie': await flashHeader('draft-saved') }
    return redirect(`/soan-bai/${draftId}?phan=${partOfText(typed.name)}`, { status: 303, headers })
  }
  if (saved.refusal === 'no-such-draft' || saved.refusal === 'no-such-file') throw notFound()
  if (saved.refusal !== 'changed-meanwhile') {
    if (isScript) return jsonAnswer({ refusal: saved.refusal })
    const unsaved = { name: typed.name, text: mine, refusal: saved.refusal }
    const refused: Refused = { draft: framedDraft(draft), unsaved, settling: null }
    return data(refused, { status: 400 })
  }
  const theirs = {
    ...{ text: saved.text, version: saved.version, changedByName: saved.changedByName },
    changedTime: formatTime(saved.changedAt),
  }
  if (isScript) return jsonAnswer({ refusal: 'changed-meanwhile', theirs })
  const base = await readVersionText(draft, typed.name, baseVersion)
  const settling = { draftId, name: typed.name, mine, base, theirs }
  const refused: Refused = { draft: framedDraft(draft), settling, unsaved: null }
  return data(refused, { status: 409 })
}

/** Without a script: two writings of one text, to be settled; or what could not be saved, to be taken elsewhere. */
export default function DraftSavingPage() {
  const words = useWords(editorWords)
  const refused = useActionData<typeof action>() as Refused | undefined
  if (!refused) return null
  const { draft, settling, unsaved } = refused
  const part = partOfText(settling?.name ?? unsaved?.name ?? '')
  return (
    <DraftFrame draft={draft} part={part}>
      {settling && <ConflictPanel {...settling} />}
      {unsaved && (
        <>
          <ProblemSummary
            title={words.notSaved}
            problems={[{ field: 'chu', text: words.notSavedText[unsaved.refusal] }]}
          />
          <Field id="chu" label={words.yourText}>
            {(ties) => (
              <textarea {...ties} id="chu" className="text-input source" readOnly value={unsaved.text} />
            )}
          </Field>
        </>
      )}
    </DraftFrame>
  )
}
