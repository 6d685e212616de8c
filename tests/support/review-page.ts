import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'
import type { Question } from '~/domain/lessons/question'
import { chosenAnswer } from '../../prisma/seeds/chosen-answer'
import { fillInAnswer } from './fill-in-answer'
import { arrowDownTo, arrowDownToRadio, tabTo } from './keyboard'
import { check, told } from './question-card'

/** Every question of content/ that a lesson asks, by its words, as its author wrote it. */
const written: ReadonlyMap<string, Question> = new Map(
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('questions.yaml'))
    .flatMap((file) => parse(readFileSync(`content/${file}`, 'utf8')) as Question[])
    .map((question) => [question.prompt, question]),
)

export type Place = { card: Locator; question: Question }

/** The question that is asked now; it is one of a lesson. */
export async function placeNow(page: Page): Promise<Place> {
  const card = page.locator('form.q')
  const legend = card.locator('legend')
  await expect(legend).toBeVisible()
  const prompt = await legend.evaluate((it) => it.lastChild?.textContent ?? '')
  const question = written.get(prompt)
  if (question?.use !== 'lesson') throw new Error(`no question of a lesson: ${prompt}`)
  return { card, question }
}

/** Answers what is asked now and waits for what is said of it. */
export async function answerNow(page: Page, isRight: boolean): Promise<Place> {
  const place = await fillNow(page, isRight)
  await check(place.card)
  await expect(told(place.card)).toContainText(isRight ? 'Đúng rồi' : 'Chưa đúng')
  return place
}

/** Fills in what is asked now. */
export async function fillNow(page: Page, isRight: boolean): Promise<Place> {
  const place = await placeNow(page)
  const answer = chosenAnswer(place.question, isRight, () => 0)
  const isPlain = (await place.card.locator('select[name^="item-"]').count()) > 0
  if (isPlain) await numberAll(place, answer as string[])
  else await fillInAnswer(place.card, place.question, answer)
  return place
}

/** Answers rightly by keys alone, from wherever the focus is. */
export async function answerByKeyboard(page: Page): Promise<Place> {
  const { card, question } = await placeNow(page)
  const key = async (target: Locator, name: string) => {
    await tabTo(page, target)
    await page.keyboard.press(name)
  }
  switch (question.kind) {
    case 'single': {
      const right = question.options.find((option) => option.right)?.text ?? ''
      await key(card.getByRole('radio').first(), 'Space')
      await arrowDownToRadio(page, card.getByLabel(right, { exact: true }))
      break
    }
    case 'multiple':
      for (const { text } of await inOrderShown(
        card,
        question.options.filter((option) => option.right),
      ))
        await key(card.getByLabel(text, { exact: true }), 'Space')
      break
    case 'order':
      for (const { text } of question.items) {
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
        await key(card.getByRole('button', { name: text, exact: true }), 'Enter')
      }
      break
    case 'match':
      for (const row of await card.getByRole('listitem').all()) {
        const left = (await row.locator('b').textContent()) ?? ''
        const select = row.getByRole('combobox')
        await tabTo(page, select)
        await arrowDownTo(page, select, question.pairs.find((pair) => pair.left === left)?.right ?? '')
      }
      break
    default:
      await tabTo(page, card.getByRole('textbox'))
      await page.keyboard.type(String(chosenAnswer(question, true, () => 0)))
  }
  await key(card.getByRole('button', { name: 'Xem đúng hay chưa' }), 'Enter')
  await expect(told(card)).toContainText('Đúng rồi')
  return { card, question }
}

async function inOrderShown<T extends { text: string }>(card: Locator, parts: readonly T[]): Promise<T[]> {
  const shown = await card.locator('.opt').allInnerTexts()
  const placeOf = ({ text }: T) => shown.findIndex((each) => each.trim() === text)
  return [...parts].sort((one, other) => placeOf(one) - placeOf(other))
}

/** Without scripts an order is told by numbers. */
async function numberAll({ card, question }: Place, ids: readonly string[]): Promise<void> {
  if (question.kind !== 'order') return
  for (const [at, id] of ids.entries()) {
    const text = question.items.find((item) => item.id === id)?.text ?? ''
    await card.getByLabel(text).selectOption(String(at + 1))
  }
}

/** Answers all that is left, from the question on the screen; gives the questions in their order. The practice waits. */
export async function answerAll(page: Page, isRight: (at: number) => boolean): Promise<Question[]> {
  const asked: Question[] = []
  for (;;) {
    const { question } = await answerNow(page, isRight(asked.length))
    asked.push(question)
    const next = page.getByRole('link', { name: 'Câu tiếp theo' })
    if ((await next.count()) === 0) {
      await page.getByRole('link', { name: 'Xem kết quả hôm nay' }).click()
      return asked
    }
    await next.click()
    await expect(page.locator('legend', { hasText: question.prompt })).toHaveCount(0)
    const later = page.getByRole('link', { name: 'Để khi khác' })
    if ((await later.count()) > 0) {
      await later.click()
      return asked
    }
  }
}

/** Neighbours that test the same skill. */
export function neighboursAlike(questions: readonly Question[]): number {
  return questions.filter((each, at) => at > 0 && each.skill === questions[at - 1]?.skill).length
}
