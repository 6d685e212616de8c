import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import { Visitor } from './visitor'

export type Author = { cookie: string; draftId: string; text: string }

/** What a process of its own is told: all of them type at once, each waiting `pauseMs` after an answer, until it is told to stop. */
export type Typing = { origin: string; authors: Author[]; pauseMs: number }

type Typist = { draftId: string; text: string; visitor: Visitor }

if (process.send) await typeUntilStopped()

export function authorOf(origin: string, authors: readonly Author[], at = 0): Typist {
  const author = authors[at]
  if (!author) throw new Error('No author')
  const { cookie, draftId, text } = author
  return { draftId, text, visitor: new Visitor(origin, cookie, '', []) }
}

/** One more word at the end of the first paragraph, as somebody would type it. Milliseconds until the answer is there whole. */
export async function preview({ draftId, text, visitor }: Typist, turn: number): Promise<number> {
  const typed = text.replace('\n</Scene>', `\nThêm câu thứ ${turn + 2}.\n\n</Scene>`)
  const start = performance.now()
  const fields = { name: 'lesson.mdx', text: typed, kieu: 'dien-thoai' }
  const answer = await visitor.post(`/soan-bai/${draftId}/xem`, fields, 'application/json')
  const reply = (await answer.json()) as { html?: string; refusal?: string }
  if (!reply.html?.includes(`Thêm câu thứ ${turn + 2}.`)) throw new Error(`Not drawn: ${reply.refusal}`)
  return performance.now() - start
}

async function typeUntilStopped(): Promise<void> {
  const [{ origin, authors, pauseMs }] = (await once(process, 'message')) as [Typing]
  const times: number[] = []
  let isOver = false
  const typists = authors.map((_, at) => authorOf(origin, authors, at))
  // Their drafts are open already: the first drawing of each, which plays its practice through, is over.
  for (const typist of typists) await preview(typist, -1)
  const typing = typists.map(async (author, at) => {
    await rest(at * 20)
    for (let turn = 0; !isOver; turn++) {
      times.push(await preview(author, turn))
      await rest(pauseMs)
    }
  })
  await rest(authors.length * 20)
  process.send?.('typing')
  await once(process, 'message')
  isOver = true
  await Promise.all(typing)
  process.send?.(times)
  process.disconnect()
}
