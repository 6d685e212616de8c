import { codeOf, earnCertificate, passExam } from '../support/certificate-page'
import { startExam } from '../support/exam-paper-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { pdfText } from '../support/pdf-text'

/** Every vowel of Vietnamese with a mark above and one below somewhere in it. */
const NAME = 'Đặng Thị Mỹ Ẵng Hữu Ợi Quỵnh Tuyễn'

test('who passes gets a certificate with their name, as a page and as a PDF', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson(NAME)
  await passExam(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chúc mừng, bạn đã đạt')
  await checkAccessibility(page, 'exam result, passed')
  await look(page, 'exam-result-passed')

  await page.getByRole('button', { name: 'Nhận chứng nhận' }).click()
  const code = await codeOf(page)
  await expect(page.getByText(NAME, { exact: true }).last()).toBeVisible()
  await expect(page.getByText('đã học và đạt bài kiểm tra cuối học phần VNeID – danh tính số.')).toBeVisible()
  await checkAccessibility(page, 'certificate')
  await look(page, 'certificate')

  const address = await page.getByRole('link', { name: 'Tải bản PDF để in' }).getAttribute('href')
  expect(address).toBe(`/chung-nhan/${code}.pdf`)
  const pdf = await page.request.get(`/chung-nhan/${code}.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  const bytes = await pdf.body()
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(pdfText(bytes)).toContain(NAME)
  expect(pdfText(bytes)).toContain('VNeID – danh tính số')
  expect(pdfText(bytes).replaceAll(' ', '')).toContain(code)

  await page.goto('/thi/vneid')
  await page.getByRole('link', { name: 'Xem chứng nhận' }).click()
  expect(await codeOf(page)).toBe(code)
})

test('however often the button is pressed there is one certificate', async ({
  page,
  context,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await passExam(page)
  const secondTab = await context.newPage()
  await secondTab.goto(page.url())
  await page.getByRole('button', { name: 'Nhận chứng nhận' }).dblclick()
  const code = await codeOf(page)
  await secondTab.getByRole('button', { name: 'Nhận chứng nhận' }).click()
  expect(await codeOf(secondTab)).toBe(code)

  await page.goBack()
  await page.reload()
  await page.getByRole('link', { name: 'Xem chứng nhận' }).click()
  expect(await codeOf(page)).toBe(code)

  await passExam(page)
  await page.getByRole('link', { name: 'Xem chứng nhận' }).click()
  expect(await codeOf(page)).toBe(code)
  await page.goto('/ho-so')
  await expect(page.getByRole('region', { name: 'Chứng nhận' }).getByRole('link')).toHaveCount(1)
})

test('asking from many places in the same moment makes one certificate', async ({
  page,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  await passExam(page)
  const asked = Array.from({ length: 8 }, () =>
    page.request.post('/chung-nhan', { form: { module: 'vneid' } }),
  )
  const addresses = (await Promise.all(asked)).map((answer) => answer.url())
  expect(new Set(addresses).size).toBe(1)
  expect(addresses[0]).toMatch(/\/chung-nhan\/[2-9A-Z]{10}$/)
})

test('who has not passed is given none, whatever they send', async ({ page, signInAsNewPerson }) => {
  await signInAsNewPerson()
  await (await startExam(page)).handIn()
  await expect(page.getByRole('button', { name: 'Nhận chứng nhận' })).toHaveCount(0)
  const asked = await page.request.post('/chung-nhan', { form: { module: 'vneid' } })
  expect(asked.url()).toMatch(/\/thi\/vneid$/)
  expect((await page.request.post('/chung-nhan', { form: { module: 'khong-co' } })).status()).toBe(404)
  await page.goto('/ho-so')
  await expect(page.getByText('Bạn chưa có chứng nhận.')).toBeVisible()
})

test('a revoked certificate says so everywhere, and is printed no more', async ({
  page,
  browser,
  noise,
  signInAs,
  signInAsNewPerson,
}) => {
  await signInAsNewPerson()
  const code = await earnCertificate(page)
  await expect(page.getByRole('button', { name: 'Thu hồi chứng nhận' })).toHaveCount(0)
  const own = await page.request.post(`/chung-nhan/${code}/thu-hoi`, { form: { reason: 'Thử' } })
  expect(own.status()).toBe(404)

  const office = await browser.newContext()
  noise.listenTo(office)
  const officePage = await office.newPage()
  await signInAs('quantri', officePage)
  await officePage.goto(`/chung-nhan/${code}`)
  await checkAccessibility(officePage, 'certificate to an administrator')
  await officePage.getByLabel('Lý do thu hồi').fill('Cấp nhầm người')
  await officePage.getByRole('button', { name: 'Thu hồi chứng nhận' }).click()
  await expect(officePage.getByText('Đã thu hồi chứng nhận.')).toBeVisible()
  await office.close()

  await page.reload()
  await expect(page.getByRole('alert')).toContainText('Chứng nhận này đã bị thu hồi')
  await expect(page.getByRole('link', { name: 'Tải bản PDF để in' })).toHaveCount(0)
  await checkAccessibility(page, 'revoked certificate')
  await look(page, 'certificate-revoked')
  expect((await page.request.get(`/chung-nhan/${code}.pdf`)).status()).toBe(404)

  await page.goto(`/xac-minh?ma=${code}`)
  await expect(page.getByRole('heading', { name: 'Chứng nhận thật, nhưng đã bị thu hồi' })).toBeVisible()
  await expect(page.getByText('Cấp nhầm người')).toHaveCount(0)
  await checkAccessibility(page, 'verification of a revoked certificate')
})
