import type { Page } from '@playwright/test'
import type { Question } from '~/domain/lessons/question'
import { chosenAnswer } from '../../prisma/seeds/chosen-answer'
import { startExam } from './exam-paper-page'

/** Takes the exam of VNeID and passes it: for journeys about what comes after. All questions are filled in at one stroke. */
export async function passExam(page: Page): Promise<void> {
  const paper = await startExam(page)
  const moves = (await paper.questions()).map(rightMoves)
  await page
    .locator('form', { has: page.locator('fieldset') })
    .evaluate(async (form: HTMLFormElement, all) => {
      for (const [at, moves] of all.entries()) {
        const fields = form.querySelectorAll('fieldset')[at]
        const holding = (selector: string, text: string) =>
          [...(fields?.querySelectorAll<HTMLElement>(selector) ?? [])].find((it) =>
            it.textContent?.includes(text),
          )
        for (const { press, inRow, value } of moves) {
          if (press) holding('label, button', press)?.click()
          const input = inRow ? holding('li', inRow)?.querySelector('select') : fields?.querySelector('input')
          const option = [...(input instanceof HTMLSelectElement ? input.options : [])].find(
            (it) => it.text === value,
          )
          if (input && value) input.value = option?.value ?? value
        }
      }
      await new Promise(requestAnimationFrame)
      form.requestSubmit()
    }, moves)
  await page.waitForURL('**/ket-qua')
}

/** Passes the exam, asks for the certificate and stays on its page; gives its code. */
export async function earnCertificate(page: Page): Promise<string> {
  await passExam(page)
  await page.getByRole('button', { name: 'Nhận chứng nhận' }).click()
  return await codeOf(page)
}

/** The code of the certificate whose page is open. */
export async function codeOf(page: Page): Promise<string> {
  await page.waitForURL(/\/chung-nhan\/[2-9A-Z]{10}$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

type Move = { press?: string; inRow?: string; value?: string }

function rightMoves(question: Question): Move[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ right, text }) => (right ? [{ press: text }] : []))
    case 'order':
      return question.items.map(({ text }) => ({ press: text }))
    case 'match':
      return question.pairs.map(({ left, right }) => ({ inRow: left, value: right }))
    case 'number':
    case 'text':
      return [{ value: String(chosenAnswer(question, true, () => 0)) }]
  }
}
