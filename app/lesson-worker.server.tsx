import { parentPort } from 'node:worker_threads'
import { drawTree } from '~/components/lessons/draw-tree.server'
import {
  checkLessonFolder,
  compileLessonFolder,
  previewLessonFolder,
  warmUp,
} from '~/domain/authoring/do-lesson-work.server'
import { practiseLessonFolder } from '~/domain/authoring/do-practice-work.server'
import type { LessonWork } from '~/domain/authoring/lesson-work'
import type { ThreadAnswer, ThreadAsk } from '~/lib/standing-thread.server'

// The thread that reads what people write: it checks, draws and compiles lessons away from whoever is learning.

function doWork({ kind, folder, month }: LessonWork): Promise<unknown> {
  if (kind === 'check') return checkLessonFolder(folder)
  if (kind === 'practice') return practiseLessonFolder(folder)
  if (kind === 'compile') return compileLessonFolder(folder)
  return previewLessonFolder(folder, (tree, record) => drawTree(tree, record, month))
}

parentPort?.on('message', async ({ number, input }: ThreadAsk) => {
  let answer: ThreadAnswer
  try {
    answer = { number, result: await doWork(input as LessonWork) }
  } catch (error) {
    answer = { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(answer)
})
await warmUp((tree, record) => drawTree(tree, record, '2026-01'))
parentPort?.postMessage('ready')
