import { createCookie } from '@remix-run/node'
import { db } from '~/db/client.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import type { Viewer } from '~/domain/accounts/viewer'
import { approveDraft } from '~/domain/authoring/approve-draft.server'
import { beginDraft } from '~/domain/authoring/begin-draft.server'
import { saveDraftFile } from '~/domain/authoring/save-draft-file.server'
import { sendForReview } from '~/domain/authoring/send-for-review.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { ensureCountry } from '~/domain/places/ensure-country.server'

// Run by itself in the benchmark's database: a class with one learner, and as many approved local versions of lessons as are asked
// for. Prints as JSON the cookies of the reviewer and of the learner, then of each lesson "draft address".
const count = Number(process.argv[2] ?? 5)
const now = new Date()
const placeId = await ensureCountry()
const classId = `bench-${now.getTime()}`
const name = { name: 'Lớp đo', joinCode: now.getTime().toString(36).toUpperCase() }
await db.class.create({ data: { id: classId, placeId, ...name, createdAt: now } })

async function person(identifier: string): Promise<{ personId: string; cookie: string }> {
  const personId = `bench-${identifier}-${now.getTime()}`
  const named = { ...nameColumns('Người Đo'), identifier: personId, identifierKind: 'user-name' }
  await db.person.create({ data: { id: personId, ...named, secretHash: 'none', createdAt: now } })
  const token = await createSession({ personId, device: 'bench', now })
  return { personId, cookie: (await createCookie('ngoso_phien').serialize(token)).split(';')[0] ?? '' }
}

function must<T extends object>(answer: T): Exclude<T, { refusal: unknown }> {
  if ('refusal' in answer) throw new Error(JSON.stringify(answer).slice(0, 1_000))
  return answer as Exclude<T, { refusal: unknown }>
}

const [reviewer, learner, author] = [
  await person('reviewer'),
  await person('learner'),
  await person('author'),
]
const role = { kind: 'reviewer', scopeKind: 'place', scopeId: placeId } as const
await db.role.create({
  data: { id: crypto.randomUUID(), personId: reviewer.personId, ...role, grantedAt: now },
})
await db.classMember.create({ data: { classId, personId: learner.personId, joinedAt: now } })
const writing: Viewer = {
  personId: author.personId,
  roles: [{ kind: 'trainer', scopeKind: 'class', scopeId: classId }],
}
const reviewing: Viewer = { personId: reviewer.personId, roles: [role] }
const scope = { scopeKind: 'class', scopeId: classId } as const

const drafts: string[] = []
for (const module of (await readCatalogue()).modules) {
  for (const { id: lessonId, slug } of module.lessons) {
    if (drafts.length === count) break
    const beginning = { from: 'variant', lessonId } as const
    const { draftId } = must(await beginDraft({ viewer: writing, scope, beginning, now }))
    const file = await db.draftFile.findUniqueOrThrow({
      where: { draftId_name: { draftId, name: 'lesson.mdx' } },
    })
    const text = (file.text ?? '').replace(/^title:.*$/m, 'title: Bài của lớp đo')
    const save = { draftId, name: 'lesson.mdx', text, baseVersion: file.version, now }
    must(await saveDraftFile({ viewer: writing, ...save }))
    const { version } = await db.draft.findUniqueOrThrow({ where: { id: draftId } })
    must(await sendForReview({ viewer: writing, draftId, version, now }))
    must(await approveDraft({ viewer: reviewing, draftId, version, now }))
    drafts.push(`${draftId} /hoc/${module.id}/${slug}`)
  }
}
process.stdout.write(JSON.stringify([reviewer.cookie, learner.cookie, ...drafts]))
await db.$disconnect()
process.exit(0) // the thread that reads lessons would stay
