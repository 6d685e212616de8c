import type { Page } from '@playwright/test'
import { startExam } from './exam-paper-page'

/** Takes the exam of VNeID and passes it. */
export async function passExam(page: Page): Promise<void> {
  const paper = await startExam(page)
  await paper.answerAllAtOnce()
  await paper.handIn()
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
