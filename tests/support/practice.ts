import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'
import type { Input } from '~/domain/practice/run-state'
import type { Scenario } from '~/domain/practice/scenario-schema'
import { tabTo } from './keyboard'

/** The practice of a lesson, "thanh-toan/quet-ma-chuyen-tien", as its authors wrote it. */
export function shippedScenario(lesson: string): Scenario {
  return parse(readFileSync(`content/${lesson}/practice.yaml`, 'utf8')) as Scenario
}

/** Opens a practice and waits until it answers by itself. */
export async function openPractice(page: Page, slug: string, search = ''): Promise<void> {
  await page.goto(`/luyen/${slug}${search}`)
  await expect(page.locator('form.practice[data-awake]')).toBeVisible()
}

/** What an input is made with. */
export function targetOf(page: Page, input: Input): Locator {
  if ('press' in input) return page.locator(`button[name="bam"][value="${input.press}"]`).first()
  if ('type' in input) return page.locator(`[name="o.${input.type}"]`)
  return page.locator(`button[name="bam"][value="${'back' in input ? '*quay-lai' : '*giup'}"]`)
}

/** Makes inputs with a finger. */
export async function play(page: Page, inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) {
    const target = targetOf(page, input)
    if ('type' in input) await target.fill(input.text)
    else await target.click()
  }
}

/** Makes inputs with the keyboard alone. */
export async function playByKeyboard(page: Page, inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) {
    await tabTo(page, targetOf(page, input))
    if ('type' in input) await page.keyboard.type(input.text)
    else await page.keyboard.press('Enter')
  }
}

export function phone(page: Page): Locator {
  return page.locator('.practice-phone')
}

/** The panel that says what a mistake led to. */
export function consequence(page: Page): Locator {
  return page.locator('.practice-mistake')
}

export function debrief(page: Page): Locator {
  return page.locator('.practice-end')
}

/** A wait as long as people need, so that a run is not faster than fingers are. */
export async function takeTime(page: Page, presses: number): Promise<void> {
  await page.waitForTimeout(260 * presses)
}
