import { db } from '../../app/db/client.server'
import type { Role } from '../../app/domain/accounts/role'
import { approveDraft } from '../../app/domain/authoring/approve-draft.server'
import { beginDraft } from '../../app/domain/authoring/begin-draft.server'
import { publishDraft } from '../../app/domain/authoring/publish-draft.server'
import { saveDraftFile } from '../../app/domain/authoring/save-draft-file.server'
import { sendForReview } from '../../app/domain/authoring/send-for-review.server'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. One argument, JSON: what is asked.
// It prints what came of it, JSON too.
export type DraftRequest =
  | { do: 'begin'; author: string; scopeKind: 'place' | 'class'; scopeId: string; lessonId: string }
  | { do: 'write'; author: string; draftId: string; from: string; to: string }
  | { do: 'publish'; author: string; reviewer: string; draftId: string }

const asked = JSON.parse(process.argv[2] ?? '{}') as DraftRequest
const now = new Date()

async function viewerOf(identifier: string) {
  const { id, roles } = await db.person.findUniqueOrThrow({
    where: { identifier },
    include: { roles: true },
  })
  return { personId: id, roles: roles as unknown as Role[] }
}

function must<T extends object>(answer: T): Exclude<T, { refusal: unknown }> {
  if ('refusal' in answer) throw new Error(JSON.stringify(answer))
  return answer as Exclude<T, { refusal: unknown }>
}

async function answer(): Promise<unknown> {
  const viewer = await viewerOf(asked.author)
  if (asked.do === 'begin') {
    const { scopeKind, scopeId, lessonId } = asked
    const beginning = { from: 'variant', lessonId } as const
    return must(await beginDraft({ viewer, scope: { scopeKind, scopeId }, beginning, now }))
  }
  const { draftId } = asked
  if (asked.do === 'write') {
    const key = { draftId, name: 'lesson.mdx' }
    const file = await db.draftFile.findUniqueOrThrow({ where: { draftId_name: key } })
    const text = (file.text ?? '').replace(asked.from, asked.to)
    if (text === file.text) throw new Error(`There is no “${asked.from}”`)
    return must(await saveDraftFile({ viewer, ...key, text, baseVersion: file.version, now }))
  }
  const { version } = await db.draft.findUniqueOrThrow({ where: { id: draftId } })
  const reviewer = await viewerOf(asked.reviewer)
  must(await sendForReview({ viewer, draftId, version, now }))
  must(await approveDraft({ viewer: reviewer, draftId, version, now }))
  return must(await publishDraft({ viewer: reviewer, draftId, now }))
}

process.stdout.write(JSON.stringify(await answer()))
await db.$disconnect()
process.exit(0) // the thread that reads lessons would stay
