import { drawPreview } from '~/components/authoring/draw-preview.server'
import { readPreviewKind } from '~/components/authoring/preview-kind'
import { drawTree } from '~/components/lessons/draw-tree.server'
import {
  checkLessonFolder,
  compileLessonFolder,
  previewLessonFolder,
  warmUp,
} from '~/domain/authoring/do-lesson-work.server'
import { practiseLessonFolder } from '~/domain/authoring/do-practice-work.server'
import type { LessonWork, PagedLesson } from '~/domain/authoring/lesson-work'
import { answerInProcess } from '~/lib/answer-in-process.server'

// The process that reads what people write: it checks, draws and compiles lessons away from whoever is learning.

async function doWork({ kind, folder, month, look }: LessonWork): Promise<unknown> {
  if (kind === 'check') return checkLessonFolder(folder)
  if (kind === 'practice') return practiseLessonFolder(folder)
  if (kind === 'compile') return compileLessonFolder(folder)
  const previewed = await previewLessonFolder(folder, (tree, record) => drawTree(tree, record, month))
  if (kind === 'preview' || !look) return previewed
  const html = drawPreview(previewed.drawn, readPreviewKind(look.as), look.locale)
  return { problems: previewed.problems, html, isDrawn: previewed.drawn !== null } satisfies PagedLesson
}

await warmUp((tree, record) => drawTree(tree, record, '2026-01'))
answerInProcess((input) => doWork(input as LessonWork))
