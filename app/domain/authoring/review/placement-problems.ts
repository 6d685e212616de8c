import type { Catalogue } from '~/domain/lessons/catalogue'
import { type LiveEdition, scopeKey } from '~/domain/lessons/edition'
import { everyLesson } from '~/domain/lessons/placed-lesson'
import { everyPractice } from '~/domain/lessons/placed-practice'
import type { Problem } from '~/domain/lessons/problem'
import { isTakenAddress } from '~/domain/lessons/taken-address'
import type { ScopePath } from '../author-scope'

/** What a lesson says of itself, and where it is to stand. */
export type PlacedDraft = {
  lessonId: string
  moduleId: string
  slug: string
  kind: 'own' | 'variant'
  draftId: string
  scope: ScopePath
  texts: Readonly<Record<string, string>>
  says: {
    id: string
    prerequisites: readonly string[]
    questionIds: readonly string[]
    practice: { id: string; slug: string } | null
  }
}

/** `editionsOf` tells which draft each edition came from. */
type Others = { catalogue: Catalogue; editions: readonly (LiveEdition & { draftId: string | null })[] }

/**
 * What keeps a lesson, right in itself, from standing among the others: ids and addresses belong to one lesson alone, and what
 * it asks to be learnt before must be there.
 */
export function placementProblems(placed: PlacedDraft, { catalogue, editions }: Others): Problem[] {
  const { lessonId, moduleId, slug, kind, says, texts } = placed
  const builtIn = everyLesson(catalogue)
  const others = editions.filter((each) => each.lessonId !== lessonId)
  const problems: Problem[] = []
  const tell = (file: string, key: string, rule: string, message: string) =>
    problems.push({ file, line: lineOf(texts[file] ?? '', key), column: 1, rule, message })

  if (says.id !== lessonId)
    tell('lesson.mdx', 'id:', 'lesson-id', `Mã bài phải giữ nguyên là ${lessonId}. Hãy sửa lại dòng id.`)
  const original = builtIn.find(({ lesson }) => lesson.id === lessonId)
  if (kind === 'variant' && !original)
    tell('lesson.mdx', 'id:', 'lesson-id', `Bài gốc ${lessonId} không còn. Hãy soạn thành một bài mới.`)
  const isAnothers = editions.some(
    (each) => each.lessonId === lessonId && each.draftId !== null && each.draftId !== placed.draftId,
  )
  if (kind === 'own' && (original || isAnothers))
    tell(
      'lesson.mdx',
      'id:',
      'lesson-id',
      `Mã ${lessonId} đã là của một bài khác. Hãy soạn thành một bài mới.`,
    )

  const isUsed =
    builtIn.some(({ module, lesson }) => module.id === moduleId && lesson.slug === slug) ||
    others.some((each) => each.moduleId === moduleId && each.entry.slug === slug)
  if (kind === 'own' && (isUsed || isTakenAddress(slug)))
    tell(
      'lesson.mdx',
      'title:',
      'lesson-address',
      `Địa chỉ “${slug}” đã có bài khác dùng. Hãy đổi địa chỉ bài.`,
    )

  const known = new Set([
    ...builtIn.map(({ lesson }) => lesson.id),
    ...others.filter((each) => isSeenFrom(placed.scope, each)).map((each) => each.lessonId),
  ])
  for (const needed of says.prerequisites)
    if (!known.has(needed))
      tell(
        ...(['lesson.mdx', 'prerequisites:', 'prerequisites'] as const),
        `Không có bài ${needed}. Hãy sửa mã bài nên học trước, hoặc bỏ mã này đi.`,
      )

  for (const id of says.questionIds)
    if (!id.startsWith(`${lessonId}.`))
      tell(
        ...(['questions.yaml', `id: ${id}`, 'question-ids'] as const),
        `Mã câu hỏi phải bắt đầu bằng “${lessonId}.”. Hãy đổi mã ${id}.`,
      )

  const { practice } = says
  if (practice && practice.id !== `${lessonId}.tap`)
    tell('practice.yaml', 'id:', 'practice-id', `Mã bài tập phải là ${lessonId}.tap. Hãy sửa lại dòng id.`)
  const isSlugUsed =
    practice &&
    (everyPractice(catalogue).some(
      (each) => each.lesson.id !== lessonId && each.practice.slug === practice.slug,
    ) ||
      others.some(({ entry }) => entry.practice?.slug === practice.slug))
  if (isSlugUsed)
    tell(
      ...(['practice.yaml', 'slug:', 'practice-address'] as const),
      `Địa chỉ bài tập “${practice.slug}” đã có bài khác dùng. Hãy đặt slug khác.`,
    )
  return problems
}

/** Whether who learns in a scope sees an edition. */
function isSeenFrom({ scopeKind, scopeId, placePath }: ScopePath, edition: LiveEdition): boolean {
  if (edition.scopeKind === 'class') return scopeKey(edition) === scopeKey({ scopeKind, scopeId })
  return placePath.includes(edition.scopeId)
}

function lineOf(text: string, key: string): number {
  const at = text.split('\n').findIndex((line) => line.replace(/^- /, '').trim().startsWith(key))
  return Math.max(at, 0) + 1
}
