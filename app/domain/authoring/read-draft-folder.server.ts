import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { LessonFolder } from './lesson-work'
import { mayDraft } from './may-draft'
import { mayReview } from './may-review'
import { readScopePath } from './scope-queries.server'

type Row = {
  title: string
  moduleId: string
  slug: string
  scopeKind: string
  scopeId: string
  name: string | null
  text: string | null
  hash: string | null
  width: number | null
  height: number | null
}

/**
 * A draft's texts and pictures as the process takes them, for who may write or review it; `typed` are texts that are not saved
 * yet. One query, because it is asked after each word that an author types.
 */
export async function readDraftFolder(input: {
  viewer: Viewer
  draftId: string
  typed?: Readonly<Record<string, string>>
}): Promise<{ ok: true; title: string; folder: LessonFolder } | { refusal: 'no-such-draft' }> {
  const { viewer, draftId, typed = {} } = input
  const rows = await readStraight<Row>(sqltag`
    SELECT d."title", d."moduleId", d."slug", d."scopeKind", d."scopeId", f."name", f."text", f."mediaHash" AS "hash",
      m."width", m."height"
    FROM "Draft" d
    LEFT JOIN "DraftFile" f ON f."draftId" = d."id"
    LEFT JOIN "UploadedMedia" m ON m."hash" = f."mediaHash"
    WHERE d."id" = ${draftId} ORDER BY f."name"`)
  const [first] = rows
  const scopeKind = first?.scopeKind === 'class' ? 'class' : 'place'
  const scope = first && (await readScopePath({ scopeKind, scopeId: first.scopeId }))
  if (!first || !scope || !(mayDraft(viewer, scope) || mayReview(viewer, scope)))
    return { refusal: 'no-such-draft' }
  const texts: Record<string, string> = {}
  for (const { name, text } of rows) if (name && text) texts[name] = text
  const pictures = rows.flatMap(({ name, hash, width, height }) =>
    name && hash
      ? [{ name: name.replace(/^media\//, ''), hash, width: Number(width ?? 0), height: Number(height ?? 0) }]
      : [],
  )
  const { title, moduleId, slug } = first
  return { ok: true, title, folder: { moduleId, slug, texts: { ...texts, ...typed }, pictures } }
}
