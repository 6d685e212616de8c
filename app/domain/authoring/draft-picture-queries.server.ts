import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { DraftDetail } from './draft'
import { readDraft } from './draft-queries.server'
import { type LessonSection, lessonSections } from './drafts/lesson-sections'

/** Where a picture is shown: in which text and line, and under which heading of the lesson. */
export type PictureUse = { file: string; line: number; section: string | null }

export type DraftPicture = {
  name: string
  address: string
  bytes: number
  width: number
  height: number
  uses: PictureUse[]
}

/** The pictures of a draft and where they are shown, for who may write or review it; the sections that one can be put into. */
export async function readDraftPictures(
  viewer: Viewer,
  draftId: string,
): Promise<
  | { ok: true; title: string; mayWrite: boolean; pictures: DraftPicture[]; sections: LessonSection[] }
  | { refusal: 'no-such-draft' }
> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  const rows = await db.uploadedMedia.findMany({
    where: { hash: { in: draft.files.flatMap(({ mediaHash }) => mediaHash ?? []) } },
    select: { hash: true, bytes: true, width: true, height: true },
  })
  const sizes = new Map(rows.map(({ hash, ...size }) => [hash, size]))
  const pictures = draft.files.flatMap(({ name: path, mediaHash }): DraftPicture[] => {
    if (!mediaHash) return []
    const name = path.replace(/^media\//, '')
    const size = sizes.get(mediaHash) ?? { bytes: 0, width: 0, height: 0 }
    return [{ name, address: pictureAddress(name, mediaHash), ...size, uses: usesOf(draft, name) }]
  })
  const lesson = draft.files.find(({ name }) => name === 'lesson.mdx')?.text ?? ''
  return {
    ok: true,
    title: draft.title,
    mayWrite: draft.mayWrite,
    pictures,
    sections: lessonSections(lesson),
  }
}

export function pictureAddress(name: string, hash: string): string {
  return `/noi-dung/${hash}.${name.slice(name.lastIndexOf('.') + 1)}`
}

function usesOf({ files }: Pick<DraftDetail, 'files'>, name: string): PictureUse[] {
  const sought = `media/${name}`
  return files.flatMap(({ name: file, text }) => {
    let section: string | null = null
    return (text ?? '').split('\n').flatMap((line, at): PictureUse[] => {
      const heading = file === 'lesson.mdx' ? /^##\s+(.*\S)/.exec(line)?.[1] : undefined
      if (heading) section = heading
      return line.includes(sought) ? [{ file, line: at + 1, section }] : []
    })
  })
}
