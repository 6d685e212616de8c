import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Question, questionSchema } from '~/domain/lessons/question'
import { fillInAnswer } from './fill-in-answer'
import { rightAnswer } from './right-answer'

/** Every published question by what it asks: the key, read from content/ and from no page. */
const key: ReadonlyMap<string, Question> = new Map(
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'questions.yaml')
    .flatMap((file) =>
      z
        .array(questionSchema)
        .parse(parse(readFileSync(path.join('content', file), 'utf8')))
        .map((question) => [question.prompt, question]),
    ),
)

/** The question that is asked now. */
export async function askedNow(page: Page): Promise<{ question: Question; form: Locator }> {
  const form = page.locator('form.q')
  const prompt = (await form.locator('legend').innerText()).trim()
  const question = key.get(prompt)
  if (!question) throw new Error(`no such question: ${prompt}`)
  return { question, form }
}

/** Answers the question that is asked now, as its author says, and waits for what comes next. */
export async function answerRightly(page: Page, hasScript = true): Promise<void> {
  const { question, form } = await askedNow(page)
  if (question.kind === 'order' && !hasScript) await numberInOrder(form, question.items)
  else await fillInAnswer(form, question, rightAnswer(question))
  await press(page, 'Trả lời')
}

/** Says "I do not know" to it. */
export async function doNotKnow(page: Page): Promise<void> {
  await press(page, 'Tôi chưa biết')
}

/** Goes on like that until the result stands there; gives how many questions it took. */
export async function goOnUntilTheResult(page: Page, answer: () => Promise<void>): Promise<number> {
  for (let asked = 0; asked <= 20; asked++) {
    if (page.url().endsWith('/ket-qua')) return asked
    await answer()
  }
  throw new Error('The test does not end')
}

/** The house of a lesson in the result. */
export function placedHouse(page: Page, number: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${number.replace('.', '\\.')}`) }) })
}

async function press(page: Page, name: string): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before)
}

async function numberInOrder(form: Locator, items: readonly { text: string }[]): Promise<void> {
  for (const [at, { text }] of items.entries())
    await form.getByLabel(`Thứ tự của: ${text}`, { exact: true }).selectOption(String(at + 1))
}
