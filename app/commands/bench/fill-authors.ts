import { createCookie } from '@remix-run/node'
import { db } from '~/db/client.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import type { Viewer } from '~/domain/accounts/viewer'
import { beginDraft } from '~/domain/authoring/begin-draft.server'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { readShelf } from '~/domain/authoring/shelf.server'

// Run by itself in the benchmark's database: ten trainers of a commune, each writing a copy of the built-in lesson with a practice
// whose text is nearest to 10 kB. Prints their cookies, drafts and the text as JSON.
const AUTHORS = 10
const WANTED = 10_000
const now = new Date()
const placeId = 'bench-writers'
await db.place.create({ data: { id: placeId, kind: 'commune', name: 'xã Viết', foldedName: 'xa viet' } })
const lessons = (await readShelf()).modules
  .flatMap(({ lessons }) => lessons)
  .filter(({ practice }) => practice)
const [nearest] = lessons.sort((a, b) => far(a.lesson.text) - far(b.lesson.text))
const lessonId = /^id: (\S+)$/m.exec(nearest?.lesson.text ?? '')?.[1] ?? ''

const authors: { cookie: string; draftId: string; text: string }[] = []
for (let at = 0; at < AUTHORS; at++) {
  const personId = `bench-author-${at}`
  const person = { id: personId, ...nameColumns(`Giảng viên ${at}`), identifier: personId }
  await db.person.create({ data: { ...person, identifierKind: 'user-name', createdAt: now } })
  const role = { kind: 'trainer', scopeKind: 'place', scopeId: placeId } as const
  await db.role.create({ data: { id: `${personId}-role`, personId, ...role, grantedAt: now } })
  const viewer: Viewer = { personId, roles: [role] }
  const scope = { scopeKind: 'place', scopeId: placeId } as const
  const beginning = { from: 'copy', lessonId, title: `Bài của người ${at}` } as const
  const begun = await beginDraft({ viewer, scope, beginning, now })
  if ('refusal' in begun) throw new Error(begun.refusal)
  const read = await readDraft(viewer, begun.draftId)
  const files = 'ok' in read ? read.draft.files : []
  const text = files.find(({ name }) => name === 'lesson.mdx')?.text ?? ''
  const token = await createSession({ personId, device: 'Chrome, Windows', now })
  const cookie = (await createCookie('ngoso_phien').serialize(token)).split(';')[0] ?? ''
  authors.push({ cookie, draftId: begun.draftId, text })
}
process.stdout.write(JSON.stringify(authors))
await db.$disconnect()

function far(text: string): number {
  return Math.abs(Buffer.byteLength(text) - WANTED)
}
