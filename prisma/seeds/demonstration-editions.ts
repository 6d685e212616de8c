import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { db } from '~/db/client.server'
import { approveDraft } from '~/domain/authoring/approve-draft.server'
import { askForChanges } from '~/domain/authoring/ask-for-changes.server'
import { beginDraft } from '~/domain/authoring/begin-draft.server'
import { publishDraft } from '~/domain/authoring/publish-draft.server'
import { saveDraftFile } from '~/domain/authoring/save-draft-file.server'
import { sendForReview } from '~/domain/authoring/send-for-review.server'
import { settleNote } from '~/domain/authoring/settle-note.server'
import { readShelf } from '~/domain/authoring/shelf.server'
import { storeMedia } from '~/domain/authoring/store-media.server'
import { writeNote } from '~/domain/authoring/write-note.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { COMMUNE } from './demonstration-places'
import { must } from './must'
import { viewerOf } from './viewer-of'

const DAY = 24 * 3_600_000
const MODULE = 'nen-tang'
const MARK = 'nhantx'
const LESSON = `${MODULE}.b-${MARK}`
const TITLE = 'Nhận tin của xã Mẫu qua Zalo'
const TEXTS = ['lesson.mdx', 'questions.yaml', 'teach.yaml'] as const
/** From the built-in lessons of the module. */
const PICTURES = ['hoi-xa.svg', 'ghim-tin.svg', 'nhan-qua.svg']

/** One lesson that the demonstration's commune wrote for itself, with the way it took: written, sent, noted, mended, approved, published. */
export async function seedEditions(now: Date): Promise<void> {
  if (!findModule(await readCatalogue(), MODULE)) return
  if ((await db.edition.count({ where: { lessonId: LESSON } })) > 0) return
  const [author, reviewer] = [await viewerOf('demo-canboxa'), await viewerOf('demo-kiemduyet')]
  const at = (days: number) => new Date(now.getTime() - days * DAY)
  const begun = must(
    await beginDraft({
      ...{ viewer: author, scope: { scopeKind: 'place', scopeId: COMMUNE }, now: at(9) },
      ...{ beginning: { from: 'template', moduleId: MODULE, title: TITLE }, random: () => RANDOM },
    }),
  )
  const { draftId } = begun
  for (const name of TEXTS) await write(name, (text) => text, at(8))
  for (const name of PICTURES) {
    const bytes = await pictureOf(name)
    const mediaHash = await storeMedia({ name, bytes, viewer: author, now: at(8) })
    const changed = { changedById: author.personId, changedAt: at(8) }
    await db.draftFile.create({ data: { draftId, name: `media/${name}`, mediaHash, ...changed } })
  }
  await write('lesson.mdx', (text) => text.replace('Bấm bỏ quan tâm và báo cho chú trưởng thôn.', ''), at(7))
  must(await sendForReview({ viewer: author, draftId, version: await version(), now: at(6) }))
  const line =
    1 + (await text('lesson.mdx')).split('\n').findIndex((each) => each.startsWith('Trang nào hỏi mã'))
  const said = 'Thêm việc phải làm tiếp: bỏ quan tâm, báo cho ai.'
  const note = { viewer: reviewer, draftId, file: 'lesson.mdx', line, text: said, now: at(5) }
  const { noteId } = must(await writeNote(note))
  must(await askForChanges({ viewer: reviewer, draftId, note: 'Còn một chỗ, xem ghi chú.', now: at(5) }))
  await write('lesson.mdx', (text) => text, at(4))
  must(await settleNote({ viewer: author, draftId, noteId, now: at(4) }))
  must(await sendForReview({ viewer: author, draftId, version: await version(), now: at(4) }))
  must(await approveDraft({ viewer: reviewer, draftId, version: await version(), now: at(3) }))
  must(await publishDraft({ viewer: reviewer, draftId, now: at(3) }))

  async function write(name: string, change: (text: string) => string, when: Date): Promise<void> {
    const file = await db.draftFile.findUnique({ where: { draftId_name: { draftId, name } } })
    const written = change(await text(name))
    const save = { draftId, name, text: written, baseVersion: file?.version ?? 0, now: when }
    must(await saveDraftFile({ viewer: author, ...save }))
  }

  async function version(): Promise<number> {
    return (await db.draft.findUniqueOrThrow({ where: { id: draftId } })).version
  }
}

/** The mark in the lesson's id is made by chance; here it must be the same everywhere. */
const RANDOM = (Number.parseInt(MARK, 36) + 0.5) / 36 ** MARK.length

function text(name: string): Promise<string> {
  return readFile(path.resolve('prisma/seeds/lessons/nhan-tin-cua-xa', name), 'utf8')
}

async function pictureOf(name: string): Promise<Uint8Array> {
  const { modules } = await readShelf()
  const media = modules.flatMap(({ folder, lessons }) =>
    folder === MODULE ? lessons.flatMap((lesson) => lesson.media) : [],
  )
  const found = media.find((each) => each.name === name)
  if (!found) throw new Error(`The module has no picture ${name}`)
  return found.bytes
}
