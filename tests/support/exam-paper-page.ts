import { expect, type Page } from '@playwright/test'
import type { Question } from '~/domain/lessons/question'
import { chosenAnswer } from '../../prisma/seeds/chosen-answer'
import { examKey } from './exam-key'
import { fillInAllRightly } from './fill-in-all-rightly'
import { fillInAnswer } from './fill-in-answer'

type How = 'rightly' | 'wrongly'

/** Starts the exam of VNeID from its page and stays on the paper. */
export async function startExam(page: Page): Promise<ExamPaper> {
  await page.goto('/thi/vneid')
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  return await openPaper(page)
}

/** The paper that the page has opened, once it has come to life. */
export async function openPaper(page: Page): Promise<ExamPaper> {
  await page.waitForURL(/\/thi\/vneid\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('button', { name: /^Câu 15,/ })).toBeVisible()
  return paperOn(page)
}

export type ExamPaper = ReturnType<typeof paperOn>

function paperOn(page: Page) {
  /** The one question that is shown. */
  const shown = page.getByRole('group', { name: /^Câu \d+ trong 15/ })
  const status = page.getByRole('status').filter({ hasText: /lưu|đăng nhập|giờ/ })

  const paper = {
    shown,
    status,
    attemptId: new URL(page.url()).pathname.split('/').at(-1) ?? '',
    timeLeft: page.getByText(/^Còn lại: \d+ phút \d\d giây$/),

    async open(at: number): Promise<void> {
      await page.getByRole('button', { name: new RegExp(`^Câu ${at},`) }).click()
      await expect(shown).toHaveAccessibleName(new RegExp(`^Câu ${at} trong 15`))
    },

    /** What is asked, in the order of the paper, with the key from content/. */
    async questions(): Promise<Question[]> {
      const legends = await page.locator('fieldset > legend').allTextContents()
      return legends.map((legend) => {
        const prompt = legend.replace(/^Câu \d+ trong 15/, '')
        const question = examKey.get(prompt)
        if (!question) throw new Error(`Not in content/vneid: ${prompt}`)
        return question
      })
    },

    /** The options of each question as this paper shows them; none where there is nothing to tick. */
    async shownOptions(): Promise<string[][]> {
      return await page
        .locator('fieldset')
        .evaluateAll((all) =>
          all.map((one) => [...one.querySelectorAll('.opt')].map((option) => option.textContent ?? '')),
        )
    },

    /** All that stands in the form: every answer, whichever question is shown. */
    async answers(): Promise<[string, string][]> {
      return await page
        .locator('form', { has: page.locator('fieldset') })
        .evaluate((form: HTMLFormElement) =>
          [...new FormData(form)].map(([name, value]) => [name, String(value)]),
        )
    },

    async answer(at: number, how: How): Promise<void> {
      await paper.open(at)
      const question = (await paper.questions())[at - 1]
      if (!question) throw new Error(`No question ${at}`)
      await fillInAnswer(
        shown,
        question,
        chosenAnswer(question, how === 'rightly', () => 0),
      )
    },

    /** Answers all from one place to another, and waits until the site has kept them. */
    async answerAll(how: How, from = 1, to = 15): Promise<void> {
      for (let at = from; at <= to; at++) await paper.answer(at, how)
      await paper.expectAnswered(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
    },

    /** Answers everything rightly at one stroke: for journeys about something else. */
    async answerAllAtOnce(): Promise<void> {
      await fillInAllRightly(page, await paper.questions())
      await paper.expectAnswered(...Array.from({ length: 15 }, (_, i) => i + 1))
    },

    /** The site keeps an answer to each of these questions. */
    async expectAnswered(...places: number[]): Promise<void> {
      for (const at of places)
        await expect(page.getByRole('button', { name: `Câu ${at}, đã trả lời` })).toBeVisible()
    },

    async review(): Promise<void> {
      await paper.open(15)
      await page.getByRole('button', { name: 'Xem lại trước khi nộp' }).click()
      await expect(page.getByRole('heading', { name: 'Xem lại trước khi nộp' })).toBeVisible()
    },

    async handIn(): Promise<void> {
      await paper.review()
      await page.getByRole('button', { name: 'Nộp bài' }).click()
      await page.waitForURL('**/ket-qua')
    },
  }
  return paper
}
