import type { Page } from '@playwright/test'
import { checkPlainPage } from '../support/check-plain-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { tabTo } from '../support/keyboard'
import { switchLanguage } from '../support/page-header'
import { sidewaysRoom } from '../support/sideways'
import { joinVillageTeam } from '../support/village-team'

const LESSON = '/hoc/nen-tang/ung-dung-cua-tinh'
/** Its slot is one that Huế has no words for. */
const NOT_FOR_HUE = '/hoc/thong-tin/tim-dung-nguon'
const OF_THE_LESSON = 'Bài này chỉ cách dùng ứng dụng công dân của tỉnh.'
const OF_HUE = 'Bài này chỉ cách dùng Hue-S.'

const choice = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Bài này có phần riêng theo nơi bạn ở:' })
    .getByRole('button', { name, exact: true })

async function expectPlace(page: Page, name: 'Cả nước' | 'Thành phố Huế'): Promise<void> {
  const other = name === 'Cả nước' ? 'Thành phố Huế' : 'Cả nước'
  await expect(choice(page, name)).toHaveAttribute('aria-pressed', 'true')
  await expect(choice(page, other)).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByText(name === 'Cả nước' ? OF_THE_LESSON : OF_HUE)).toBeVisible()
  await expect(page.getByText(name === 'Cả nước' ? OF_HUE : OF_THE_LESSON)).toHaveCount(0)
}

test('a guest reads the words for the whole country, takes those of Huế, and goes back', async ({ page }) => {
  await page.goto(LESSON)
  await expectPlace(page, 'Cả nước')
  await checkAccessibility(page, 'lesson with words of its own')
  await look(page, 'lesson-for-the-whole-country')

  await choice(page, 'Thành phố Huế').click()
  await expectPlace(page, 'Thành phố Huế')
  await expect(choice(page, 'Thành phố Huế')).toBeInViewport()
  await expect(page.getByText('trong tổ công nghệ số về Hue-S')).toBeVisible()
  await expect(page.getByText('bạn mang mã phản ánh tới nơi tiếp dân của xã')).toBeVisible()
  await look(page, 'lesson-for-hue')
  expect(await sidewaysRoom(page)).toBe(0)

  await page.reload()
  await expectPlace(page, 'Thành phố Huế')
  await choice(page, 'Cả nước').click()
  await expectPlace(page, 'Cả nước')
})

test('the choice holds for every lesson, moving inside the site too, and the words say where they come from', async ({
  page,
}) => {
  await page.goto(LESSON)
  await choice(page, 'Thành phố Huế').click()
  await expectPlace(page, 'Thành phố Huế')

  await checkAccessibility(page, 'lesson with the words of Huế')

  await page.goto('/hoc/an-toan')
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('link', { name: /5\.1/ }).click()
  await expect(page.getByText('hỏi nhà mạng hoặc tổng đài 19001075 của Hue-S')).toBeVisible()
  await expect(choice(page, 'Thành phố Huế')).toHaveAttribute('aria-pressed', 'true')
  await page.getByText(/^Xem 8 điều trong bài/).click()
  await expect(page.getByText('Hue-S, ứng dụng của Huế, tháng 09/2025')).toBeVisible()
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  await page.goBack()
  await expect(page).toHaveURL('/hoc/an-toan')
  await expect(page.getByRole('heading', { level: 1, name: 'An toàn trên mạng' })).toBeVisible()
  await page.goForward()
  await expect(page.getByText('hỏi nhà mạng hoặc tổng đài 19001075 của Hue-S')).toBeVisible()
})

test('a lesson that no place has words for offers nothing', async ({ page }) => {
  for (const address of ['/hoc/vneid/hai-muc-tai-khoan', NOT_FOR_HUE]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Bài này có phần riêng')).toHaveCount(0)
  }
})

test('a member of a team in Huế reads the words of Huế at once, and may choose others', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  await joinVillageTeam(site.database, await signInAsNewPerson('Tôn Nữ Thị Thử'), 'hue')
  await page.goto(LESSON)
  await expectPlace(page, 'Thành phố Huế')
  await choice(page, 'Cả nước').click()
  await expectPlace(page, 'Cả nước')
  await page.reload()
  await expectPlace(page, 'Cả nước')
})

test('a member of a team elsewhere reads the words for the whole country', async ({
  page,
  site,
  signInAsNewPerson,
}) => {
  await joinVillageTeam(site.database, await signInAsNewPerson(), 'tinh-khac')
  await page.goto(LESSON)
  await expectPlace(page, 'Cả nước')
})

test('the place is chosen with the keyboard alone, and in English', async ({ page }) => {
  await page.goto(LESSON)
  await tabTo(page, choice(page, 'Thành phố Huế'))
  await page.keyboard.press('Enter')
  await expectPlace(page, 'Thành phố Huế')
  await switchLanguage(page, 'English')
  await expect(page.getByRole('button', { name: 'Whole country' })).toBeVisible()
  await expect(page.getByText(OF_HUE)).toBeVisible()
})

test('a place that no longer has words changes nothing, and leads nowhere else', async ({ page }) => {
  const send = (form: Record<string, string>) =>
    page.request.post('/tuy-chon/dia-ban', {
      form,
      maxRedirects: 0,
      headers: { origin: new URL(page.url()).origin },
    })
  await page.goto(LESSON)
  const unknown = await send({ noi: 'atlantis', ve: LESSON })
  expect([unknown.status(), unknown.headers().location]).toEqual([303, LESSON])
  expect(unknown.headers()['set-cookie']).toBeUndefined()
  const elsewhere = await send({ noi: 'hue', ve: 'https://example.com/' })
  expect(elsewhere.headers().location).toBe('/')
})

test('a text with words is kept for ever under a name of its own, one whose words are gone is not kept', async ({
  page,
}) => {
  await page.goto(LESSON)
  await choice(page, 'Thành phố Huế').click()
  await expectPlace(page, 'Thành phố Huế')
  const name = (await page.locator('[data-revision]').first().getAttribute('data-revision')) ?? ''
  expect(name).toMatch(/^[0-9a-f]{64}\?thang=\d{4}-\d\d&noi=[0-9a-f]{16}$/)
  const kept = await page.request.get(`/noi-dung/bai/${name}`)
  expect(kept.headers()['cache-control']).toContain('immutable')
  expect(await kept.text()).toContain('Bài này chỉ cách dùng <span data-local=\\"citizen-app\\">Hue-S')
  const gone = await page.request.get(`/noi-dung/bai/${name.replace(/noi=.*/, 'noi=0')}`)
  expect(gone.headers()['cache-control']).toBe('no-cache')
  expect(await gone.text()).toContain('ứng dụng công dân của tỉnh')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the words of a place are taken and left by plain forms', async ({ page }) => {
    await page.goto(LESSON)
    await expectPlace(page, 'Cả nước')
    await choice(page, 'Thành phố Huế').click()
    await expectPlace(page, 'Thành phố Huế')
    await expect(choice(page, 'Thành phố Huế')).toBeInViewport()
    await checkPlainPage(page, 'lesson with the words of Huế without JavaScript')
    await choice(page, 'Cả nước').click()
    await expectPlace(page, 'Cả nước')
  })
})
