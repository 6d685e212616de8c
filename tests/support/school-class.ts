import { expect, type Page } from '@playwright/test'

/** Where a teacher of the demonstration's commune may make classes. */
export const TEACHER = { kind: 'class-teacher', scopeKind: 'place', scopeId: 'demo-xa-mau' } as const

/** Makes a class by its form; gives its address and its join code, which stands on the page that is open now. */
export async function makeClass(page: Page, name: string): Promise<{ address: string; code: string }> {
  await page.goto('/lop/moi')
  await page.getByLabel('Tên lớp').fill(name)
  await page.getByRole('button', { name: 'Tạo lớp' }).click()
  await page.waitForURL(/\/ma$/)
  const code = (await page.locator('.code-big').textContent())?.replace(/\s/g, '') ?? ''
  expect(code).toMatch(/^\w{8}$/)
  return { address: new URL(page.url()).pathname.replace(/\/ma$/, ''), code }
}

export async function addNames(page: Page, address: string, ...names: string[]): Promise<void> {
  await page.goto(`${address}/danh-sach/them`)
  await page.getByLabel('Họ và tên').fill(names.join('\n'))
  await page.getByRole('button', { name: 'Thêm vào lớp' }).click()
}

/** Opens the door of a class and chooses a name from its list. */
export async function chooseName(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/vao-lop/${code}`)
  await page.getByRole('list', { name: 'Tên trong lớp' }).getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Chào ${name}!`)
}

/** Presses these pictures one after the other. */
export async function pressPictures(page: Page, ...pictures: string[]): Promise<void> {
  for (const [at, picture] of pictures.entries()) {
    const group = page.getByRole('group', { name: ['Hình thứ nhất', 'Hình thứ hai', 'Hình thứ ba'][at] })
    await group.getByRole('button', { name: picture, exact: true }).click()
  }
}

/** The same, and enters. */
export async function enterWith(page: Page, ...pictures: string[]): Promise<void> {
  await pressPictures(page, ...pictures)
  await page.getByRole('button', { name: 'Vào lớp' }).click()
}

/** What is on the list of a class, by name: whether they have joined. */
export function onList(page: Page, name: string) {
  return page
    .locator('.class-rows')
    .first()
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
}
