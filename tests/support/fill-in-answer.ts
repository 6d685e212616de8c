import type { Locator } from '@playwright/test'
import type { Answer } from '~/domain/assessment/answer'
import type { Question } from '~/domain/lessons/question'

/** Answers a question in its fields as a person would; `answer` is in the author's ids. */
export async function fillInAnswer(fields: Locator, question: Question, answer: Answer): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      for (const option of question.options)
        if ([answer].flat().includes(option.id)) await fields.getByLabel(option.text, { exact: true }).check()
      return
    case 'order':
      for (const id of [answer].flat()) {
        const text = question.items.find((item) => item.id === id)?.text ?? ''
        await fields.getByRole('button', { name: text, exact: true }).click()
      }
      return
    case 'match':
      for (const [leftId, rightId] of Object.entries(answer)) {
        const left = question.pairs.find((pair) => pair.id === leftId)?.left ?? ''
        const right = question.pairs.find((pair) => pair.id === rightId)?.right ?? ''
        const row = fields
          .getByRole('listitem')
          .filter({ has: fields.page().getByText(left, { exact: true }) })
        await row.getByRole('combobox').selectOption({ label: right })
      }
      return
    case 'number':
    case 'text':
      await fields.getByRole('textbox').fill(String(answer))
  }
}
