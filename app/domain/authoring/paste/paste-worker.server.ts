import { parentPort } from 'node:worker_threads'
import type { ThreadAnswer, ThreadAsk } from '~/lib/standing-thread.server'
import { readLessonZip } from '../folders/read-lesson-zip.server'
import type { PasteWork, ZipWork } from '../read-paste.server'
import { docxToLesson } from './docx-to-lesson.server'
import { textToLesson } from './html-to-lesson'
import { pageToLesson } from './page-to-lesson.server'

// A thread of its own: what people paste and send may be large and hostile, and is read away from whoever is learning.

async function doWork(work: PasteWork | ZipWork): Promise<unknown> {
  if (work.kind === 'docx') return docxToLesson(work.bytes, work.takenNames)
  if (work.kind === 'zip') return readLessonZip(work.bytes)
  if (work.kind === 'html') return pageToLesson(work.html, work.takenNames)
  const { text, findings } = textToLesson(work.text)
  return text === '' ? { refusal: 'nothing-read' } : { text, findings, pictures: [] }
}

parentPort?.on('message', async ({ number, input }: ThreadAsk) => {
  let answer: ThreadAnswer
  try {
    answer = { number, result: await doWork(input as PasteWork) }
  } catch (error) {
    // What it stumbles over is in the file: a stack that ends, a shape that no program writes.
    answer = { number, result: { refusal: error instanceof RangeError ? 'too-heavy' : 'broken-file' } }
  }
  parentPort?.postMessage(answer)
})
parentPort?.postMessage('ready')
