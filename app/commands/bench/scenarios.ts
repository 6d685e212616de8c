import { uuidV7 } from '~/lib/uuid-v7'
import type { Visitor } from './visitor'

/** `run` is one unit of work by one learner; `turn` counts up over the whole measurement. */
export type Scenario = {
  name: string
  times: number
  isExam?: boolean
  run: (visitor: Visitor, turn: number) => Promise<void>
}

const LESSON = '/hoc/vneid/hai-muc-tai-khoan'
/** Well typed, with slips, and a whole sentence. */
const SEARCHES = [
  '/tim?q=kich+hoat+vneid',
  '/tim?q=maatj+khauur',
  '/tim?q=lam+the+nao+de+lay+lai+mat+khau+khi+doi+may',
]

export const scenarios: Scenario[] = [
  { name: 'empty page', times: 600, run: async (visitor) => void (await visitor.get('/trang-trong')) },
  { name: 'signed-in lesson page', times: 600, run: async (visitor) => void (await visitor.get(LESSON)) },
  {
    name: 'search',
    times: 400,
    run: async (visitor, turn) => void (await visitor.get(SEARCHES[turn % SEARCHES.length] ?? '')),
  },
  { name: 'module page', times: 400, run: async (visitor) => void (await visitor.get('/hoc/vneid')) },
  {
    name: 'sign-in page',
    times: 400,
    run: async (visitor) => void (await visitor.asGuest().get('/dang-nhap')),
  },
  { name: 'one inline answer', times: 400, run: answerOne },
  { name: 'whole exam attempt (15 questions)', times: 40, isExam: true, run: takeExam },
]

export async function answerOne(visitor: Visitor, turn: number): Promise<void> {
  const question = visitor.questions[turn % visitor.questions.length]
  if (!question) throw new Error('No question to answer')
  const fields = {
    evidenceId: uuidV7(Date.now()),
    questionId: question.id,
    revision: visitor.revision,
    occurredAt: new Date().toISOString(),
    answer: String(1 + (turn % 3)),
  }
  await visitor.post(`${LESSON}/tra-loi`, fields, 'application/json')
}

/** Start, read the paper, save each answer, hand in, read the result: every request a browser makes. */
async function takeExam(visitor: Visitor): Promise<void> {
  const started = await visitor.post('/thi/vneid', { attemptId: crypto.randomUUID() })
  const paper = started.headers.get('location') ?? ''
  const html = await (await visitor.get(paper)).text()
  const saveKey = /name="saveKey" value="([^"]+)"/.exec(html)?.[1] ?? ''
  for (let position = 1; position <= 15; position++) {
    const fields = { position: String(position), saveKey, ...answersIn(html, position) }
    await visitor.post(`${paper}/tra-loi`, fields, 'application/json')
  }
  const handedIn = await visitor.post(`${paper}/nop`, { saveKey })
  await visitor.get(handedIn.headers.get('location') ?? '')
}

function answersIn(html: string, position: number): Record<string, string> {
  const names = [...html.matchAll(new RegExp(`name="(q${position}-[^"]+)"`, 'g'))].map(
    (match) => match[1] ?? '',
  )
  const fields: Record<string, string> = {}
  for (const name of new Set(names)) {
    fields[name] = /-(item|left)-/.test(name) ? (name.split('-').at(-1) ?? '1') : '1'
  }
  return fields
}
