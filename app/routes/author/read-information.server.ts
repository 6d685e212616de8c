import type { LessonInformation } from '~/domain/authoring/lesson-information'
import { readForm } from '~/http/read-form.server'

const MOST = 4_000
const MOST_LINES = 40

/** What the form about a lesson says; `mistakes` keep the ids they had, in order, so that questions still name them. */
export async function readInformationForm(
  request: Request,
  before: LessonInformation,
): Promise<{ information: LessonInformation; baseVersion: number }> {
  const form = await readForm(request)
  const one = (name: string) =>
    String(form.get(name) ?? '')
      .replace(/[\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, MOST)
  const lines = (name: string) =>
    String(form.get(name) ?? '')
      .slice(0, MOST)
      .split(/\r?\n/)
      .map((line) => line.replace(/[\p{Cc}]+/gu, ' ').trim())
      .filter(Boolean)
      .slice(0, MOST_LINES)
  const list = (name: string) =>
    one(name)
      .split(/[,;]/)
      .map((each) => each.trim())
      .filter(Boolean)
      .slice(0, MOST_LINES)
  const all = (name: string) => form.getAll(name).map(String).slice(0, MOST_LINES)
  const information = {
    ...{ title: one('title'), summary: one('summary'), minutes: one('minutes') },
    ...{ audience: all('audience'), objectives: lines('objectives'), skills: all('skills') },
    ...{ prerequisites: list('prerequisites'), keywords: list('keywords'), facts: list('facts') },
    mistakes: lines('mistakes').map((says, at) => ({
      ...{ id: before.mistakes[at]?.id || String.fromCharCode(97 + (at % 26)), says },
    })),
  }
  return { information, baseVersion: Number(form.get('baseVersion')) || 0 }
}
