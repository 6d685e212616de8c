import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Desk } from '~/components/authoring/desk/desk'
import { DraftFrame } from '~/components/authoring/draft-frame'
import { framedDraft } from '~/components/authoring/framed-draft'
import { isTextPart, TEXT_PARTS, type TextPart } from '~/components/authoring/lesson-part'
import { previewDraft } from '~/domain/authoring/preview-draft.server'
import { repairKnowledgeOf } from '~/domain/authoring/repair-knowledge.server'
import { requireDraft } from '~/http/require-draft.server'
import { formatTime } from '~/lib/format-time'
import authoring from '~/ui/styles/authoring.css?url'
import groups from '~/ui/styles/groups.css?url'

export const links: LinksFunction = () => [groups, authoring].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.draft.title ?? 'Soạn bài'} · Ngõ Số` },
]

export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, draft } = await requireDraft(asked)
  const { draftId } = draft
  const search = new URL(asked.request.url).searchParams
  const wanted = search.get('phan') ?? 'bai'
  if (wanted === 'thong-tin') throw redirect(`/soan-bai/${draftId}/thong-tin`)
  const part: TextPart = isTextPart(wanted) ? wanted : 'bai'
  const name = TEXT_PARTS[part]
  const file = draft.files.find((each) => each.name === name)
  const previewed = await previewDraft({ viewer, draftId, now: new Date() })
  return {
    draft: framedDraft(draft),
    part,
    text: { name, text: file?.text ?? '', version: file?.version ?? 0 },
    savedTime: file ? formatTime(file.changedAt) : null,
    problems: 'ok' in previewed ? previewed.problems : null,
    known: await repairKnowledgeOf(draft),
    questions:
      'ok' in previewed && previewed.drawn
        ? previewed.drawn.questions.map(({ id, prompt }) => ({ id, prompt }))
        : [],
    line: Number(search.get('dong')) || null,
  }
}

export default function DraftPage() {
  const page = useLoaderData<typeof loader>()
  return (
    <DraftFrame draft={page.draft} part={page.part}>
      <Desk key={`${page.draft.draftId} ${page.part}`} {...page} />
    </DraftFrame>
  )
}
