import { db } from '~/db/client.server'
import type { DraftDetail } from './draft'
import type { FolderPicture, LessonFolder } from './lesson-work'

/** A draft as the process takes it; `typed` are texts that are not saved yet. Pictures come without bytes. */
export async function folderOf(
  draft: Pick<DraftDetail, 'moduleId' | 'slug' | 'files'>,
  typed: Readonly<Record<string, string>> = {},
): Promise<LessonFolder> {
  const texts: Record<string, string> = {}
  for (const { name, text } of draft.files) if (text !== null && text !== '') texts[name] = text
  const { moduleId, slug } = draft
  return { moduleId, slug, texts: { ...texts, ...typed }, pictures: await picturesOf(draft) }
}

async function picturesOf({ files }: Pick<DraftDetail, 'files'>): Promise<FolderPicture[]> {
  const placed = files.flatMap(({ name, mediaHash }) =>
    mediaHash ? [{ name: name.replace(/^media\//, ''), hash: mediaHash }] : [],
  )
  if (placed.length === 0) return []
  const rows = await db.uploadedMedia.findMany({
    where: { hash: { in: placed.map(({ hash }) => hash) } },
    select: { hash: true, width: true, height: true },
  })
  const sizes = new Map(rows.map(({ hash, ...size }) => [hash, size]))
  return placed.map((each) => ({ ...each, ...(sizes.get(each.hash) ?? { width: 0, height: 0 }) }))
}
