import { db } from '~/db/client.server'
import { beginDraft } from '~/domain/authoring/begin-draft.server'
import { listDrafts, readDraft } from '~/domain/authoring/draft-queries.server'
import { saveDraftFile } from '~/domain/authoring/save-draft-file.server'
import { personIdOf } from './demonstration-people'
import { must } from './must'
import { viewerOf } from './viewer-of'

const DAY = 24 * 3_600_000
const TITLE = 'Gửi ảnh lớp cho bố mẹ qua Zalo'

/** The trainer's half-written lesson for the class, as it was left two days before `now`. Begun once. */
export async function seedDrafts(now: Date): Promise<void> {
  const viewer = await viewerOf(personIdOf({ name: 'giangvien' }))
  const role = viewer.roles.find(({ scopeKind }) => scopeKind === 'class')
  if (!role || (await hasDraft(viewer))) return
  const at = new Date(now.getTime() - 2 * DAY)
  const { draftId } = must(
    await beginDraft({
      ...{ viewer, scope: { scopeKind: 'class', scopeId: role.scopeId }, now: at },
      beginning: { from: 'template', moduleId: 'an-toan', title: TITLE },
    }),
  )
  const { draft } = must(await readDraft(viewer, draftId))
  const file = draft.files.find(({ name }) => name === 'lesson.mdx')
  must(
    await saveDraftFile({
      ...{ viewer, draftId, name: 'lesson.mdx', text: written(file?.text ?? '') },
      ...{ baseVersion: file?.version ?? 0, now: at },
    }),
  )
}

/** Also one that somebody trying the demonstration has put away since. */
async function hasDraft(viewer: Awaited<ReturnType<typeof viewerOf>>): Promise<boolean> {
  const open = await listDrafts({ viewer })
  if (open.drafts.length > 0) return true
  return (await db.draft.count({ where: { createdById: viewer.personId } })) > 0
}

/** What the trainer got to so far; a mistyped word is left to be found. */
function written(text: string): string {
  return text
    .replace(
      'summary: Học xong bài này, bạn tự làm được việc gì? Viết một câu.',
      'summary: Học xong bài này, bạn chọn được ảnh nên gửi và ảnh phải giữ lại.',
    )
    .replace('title="Chuyện xảy ra ở đâu, với ai"', 'title="Ảnh liên hoan cuối tuần"')
    .replace(
      'Kể một cảnh ngắn trong thôn: ai cần làm việc này, vì sao.',
      'Lớp vừa liên hoan. Em Lan chụp được hai mươi tấm, muốn gửi hết vào nhóm phụ huynh.',
    )
    .replace('Bác hỏi điều bác chưa rõ.', 'Ảnh nào cũng gửi thì có sao không cháu?')
    .replace('Cô trả lời bằng lời giản dị.', 'Có ảnh gửi được, có ảnh phải hỏi trước đã bác ạ.')
    .replace('## Việc này là gì', '## Ảnh nào nên gửi')
    .replace(
      'Nói trong hai, ba câu ngắn.',
      'Ảnh chụp chung, ai cũng vui, thì gửi được. Ảnh có giấy tờ, địa chỉ nhà thì bão mật, không gửi.',
    )
}
