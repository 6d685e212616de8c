import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { folderOf } from './draft-folder.server'
import { textsOf } from './edition-files'
import { previewFolder } from './lesson-process.server'
import type { LessonFolder } from './lesson-work'
import type { ReviewBase } from './review'
import { readReview } from './review-queries.server'

/**
 * A draft and what it is compared with, both drawn by the process; null for one that cannot be drawn, empty where there is
 * nothing to compare with.
 */
export async function drawReview(input: {
  viewer: Viewer
  draftId: string
  now: Date
}): Promise<
  { ok: true; before: string | null; after: string | null } | { refusal: 'no-such-draft' | 'too-heavy' }
> {
  const { viewer, draftId, now } = input
  const review = await readReview(viewer, draftId)
  if ('refusal' in review) return review
  const { draft, base } = review
  const after = await draw(await folderOf(draft), now)
  const before = base.kind === 'nothing' ? '' : await draw(await folderOfBase(draft, base), now)
  if (before === undefined || after === undefined) return { refusal: 'too-heavy' }
  return { ok: true, before, after }
}

async function draw(folder: LessonFolder, now: Date): Promise<string | null | undefined> {
  const read = await previewFolder(folder, now)
  if ('refusal' in read) return undefined
  return read.drawn ? read.drawn.html.join('') : null
}

async function folderOfBase(
  { moduleId, slug }: { moduleId: string; slug: string },
  { files }: ReviewBase,
): Promise<LessonFolder> {
  const placed = Object.entries(files).flatMap(([name, file]) =>
    'mediaHash' in file ? [{ name: name.replace(/^media\//, ''), hash: file.mediaHash }] : [],
  )
  const rows = await db.uploadedMedia.findMany({
    where: { hash: { in: placed.map(({ hash }) => hash) } },
    select: { hash: true, width: true, height: true },
  })
  const pictures = placed.map((each) => {
    const { width = 0, height = 0 } = rows.find(({ hash }) => hash === each.hash) ?? {}
    return { ...each, width, height }
  })
  return { moduleId, slug, texts: textsOf(files), pictures }
}
