import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { catalogueEntry } from '~/domain/lessons/catalogue-entry'
import { forgetEditions } from '~/domain/lessons/edition-queries.server'
import { lockEditions } from '~/domain/lessons/lock-editions.server'
import type { Problem } from '~/domain/lessons/problem'
import { storeRevisions, storeScenarios } from '~/domain/lessons/store-publication.server'
import type { DraftDetail } from './draft'
import { folderOf } from './draft-folder.server'
import { readDraft } from './draft-queries.server'
import { withBytes } from './drafts/with-bytes.server'
import type { EditionFiles } from './edition-files'
import { addEdition } from './editions/add-edition.server'
import { compileFolder } from './lesson-process.server'
import type { LessonFolder } from './lesson-work'
import { findMisplaced } from './review/check-draft.server'
import { logStep, writeStep } from './review/take-step.server'

export type PublishedEdition = {
  ok: true
  editionId: number
  number: number
  /** Where learners find it. */
  address: string
  /** False when what is published already says the same. */
  isNew: boolean
}

export type PublishRefusal =
  | { refusal: 'no-such-draft' | 'not-your-review' | 'not-approved' | 'too-heavy' }
  | { refusal: 'has-problems'; problems: Problem[] }

/**
 * Publishes an approved draft in its scope, in the very version that was approved: learners there see it from now on, and the
 * draft can be written on. For reviewers of the scope. Publishing twice what is the same changes nothing.
 */
export async function publishDraft(input: {
  viewer: Viewer
  draftId: string
  now: Date
}): Promise<PublishedEdition | PublishRefusal> {
  const { viewer, draftId, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  if (!draft.mayPublish) return { refusal: 'not-your-review' }
  const steps = await readSteps(draft)
  if (draft.state === 'writing' && steps.published) return readPublished(draft)
  if (draft.state !== 'approved' || !steps.approved) return { refusal: 'not-approved' }
  const made = await compile(await withBytes(await folderOf(draft)), now)
  if ('refusal' in made) return made
  if (!made.compiled) return { refusal: 'has-problems', problems: made.problems }
  const { hash, record, questions, scenario } = made.compiled
  const misplaced = await findMisplaced(draft, { record, questions, practice: scenario?.scenario ?? null })
  if (misplaced.length > 0) return { refusal: 'has-problems', problems: misplaced }
  const entry = catalogueEntry({ record, revision: hash, practice: scenario, number: '' })
  const step = { viewer, draft, kind: 'published', from: ['approved'], to: 'writing', now } as const
  const { lessonId, moduleId, slug, kind, originRevision } = draft
  const compiled = made.compiled
  const added = await inTransaction(async (tx) => {
    await lockEditions(tx)
    if (!(await writeStep(tx, step))) return null
    await storeRevisions(tx, [compiled], now)
    if (scenario) await storeScenarios(tx, [scenario], now)
    return addEdition(tx, draft, {
      ...{ lessonId, moduleId, slug, kind, revision: hash, originRevision, draftId },
      ...{ entry: JSON.stringify(entry), files: JSON.stringify(filesOf(draft)) },
      ...{ draftedById: draft.createdById, draftedAt: steps.sent?.at ?? null },
      ...{ approvedById: steps.approved?.actorId ?? null, approvedAt: steps.approved?.at ?? null },
      ...{ publishedById: viewer.personId, publishedAt: now },
    })
  })
  // Somebody pressed at the same moment: what they published is what was to be published here.
  if (!added) return readPublished(draft)
  forgetEditions()
  await logStep(step)
  return { ok: true, ...added, address: addressOf(draft) }
}

/** The newest step of each kind in the version at hand. */
async function readSteps({ draftId, version }: DraftDetail) {
  const rows = await db.draftStep.findMany({
    where: { draftId, version },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const newest = (kind: string) => rows.find((row) => row.kind === kind)
  return { published: newest('published'), approved: newest('approved'), sent: newest('sent') }
}

async function readPublished(draft: DraftDetail): Promise<PublishedEdition | PublishRefusal> {
  const { lessonId, scopeKind, scopeId } = draft
  const row = await db.edition.findFirst({
    where: { lessonId, scopeKind, scopeId },
    orderBy: { id: 'desc' },
    select: { id: true, number: true, draftId: true },
  })
  if (row?.draftId !== draft.draftId) return { refusal: 'not-approved' }
  return { ok: true, editionId: row.id, number: row.number, isNew: false, address: addressOf(draft) }
}

function addressOf({ moduleId, slug }: DraftDetail): string {
  return `/hoc/${moduleId}/${slug}`
}

/** Once more when the process was just too busy: this is the press that many wait for. */
async function compile(folder: LessonFolder, now: Date) {
  const made = await compileFolder(folder, now)
  return 'refusal' in made ? await compileFolder(folder, now) : made
}

function filesOf(draft: DraftDetail): EditionFiles {
  const files: Record<string, EditionFiles[string]> = {}
  for (const { name, text, mediaHash } of draft.files) {
    if (mediaHash) files[name] = { mediaHash }
    else if (text) files[name] = { text }
  }
  return files
}
