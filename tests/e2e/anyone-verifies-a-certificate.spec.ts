import { tokenIn, withOther, withOtherSignature } from '../support/altered-token'
import { earnCertificate } from '../support/certificate-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { aCodeNeverIssued, mistyped } from '../support/mistyped-code'
import { readQr } from '../support/read-qr'

const NAME = 'Đặng Thị Mỹ Ẵng'

test('a typed code is found however it is typed, and tells nothing but what is printed', async ({
  page,
  context,
  noise,
  signInAsNewPerson,
}) => {
  noise.allow(/404/)
  const userName = await signInAsNewPerson(NAME)
  const code = await earnCertificate(page)
  await context.clearCookies()

  await page.goto('/xac-minh')
  await checkAccessibility(page, 'verification')
  const dashed = `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
  const spaced = ` ${code.slice(0, 3)} ${code.slice(3, 6)}  ${code.slice(6)} `
  for (const typed of [code, code.toLowerCase(), spaced, dashed, dashed.toLowerCase()]) {
    await page.getByLabel('Mã chứng nhận').fill(typed)
    await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('ma') === typed)
    await expect(page.getByRole('heading', { name: 'Chứng nhận thật, còn giá trị' })).toBeVisible()
    await expect(page.getByRole('definition')).toHaveText([
      NAME,
      'VNeID – danh tính số',
      /^\d{1,2}\/\d{1,2}\/\d{4}$/,
      /\S/,
      `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`,
    ])
  }
  await checkAccessibility(page, 'verification of a genuine certificate')
  await look(page, 'verification-genuine')
  const sent = await (await page.request.get(`/xac-minh?ma=${code}`)).text()
  expect(sent).toContain(NAME)
  expect(sent).not.toContain(userName)
  expect(sent).not.toMatch(/personId|rightCount|attemptId|Thành thạo/)

  await page.getByLabel('Mã chứng nhận').fill(mistyped(code))
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Mã này gõ chưa đúng' })).toBeVisible()
  await expect(page.getByLabel('Mã chứng nhận')).toHaveValue(mistyped(code))
  await expect(page.getByText(NAME)).toHaveCount(0)
  await checkAccessibility(page, 'verification of a mistyped code')
  await look(page, 'verification-mistyped')

  await page.getByLabel('Mã chứng nhận').fill(aCodeNeverIssued())
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Không có chứng nhận nào mang mã này' })).toBeVisible()
  await checkAccessibility(page, 'verification of a code never issued')
})

test('the QR code leads to the check of its signature, also on a page without a network', async ({
  page,
  context,
  site,
  noise,
  signInAsNewPerson,
}) => {
  noise.allow(/404|ERR_INTERNET_DISCONNECTED/)
  await signInAsNewPerson(NAME)
  const code = await earnCertificate(page)
  const address = await readQr(page.getByRole('img', { name: 'Mã QR để xác minh chứng nhận này' }))
  expect(address).toContain(`${site.origin}/xac-minh?ma=${code}#`)
  const token = tokenIn(address)
  await context.clearCookies()

  const genuine = page.getByRole('heading', { name: 'Chữ ký đúng: chứng nhận do chúng tôi cấp' })
  const forged = page.getByRole('heading', { name: 'Mã QR này không do chúng tôi ký' })
  await page.goto(address)
  await expect(genuine).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Chứng nhận thật, còn giá trị' })).toBeVisible()
  await checkAccessibility(page, 'verification of a genuine signature')
  await look(page, 'verification-by-qr')

  const falseTokens = [
    withOther(token, { personName: 'Đặng Thị Mỹ Ẵn' }),
    withOther(token, { issuedOn: '2020-01-01' }),
    withOther(token, { moduleTitle: 'Lái máy bay' }),
    withOtherSignature(token),
  ]
  await page.goto('/xac-minh')
  await page.goto(`/xac-minh?ma=${code}#${falseTokens[0]}`)
  await expect(forged).toBeVisible()
  await expect(page.getByText(NAME)).toHaveCount(0)

  await page.goto('/xac-minh')
  await expect(page.getByRole('button', { name: 'Quét mã QR bằng máy ảnh' })).toBeVisible()
  await context.setOffline(true)
  const field = page.getByLabel('Mã chứng nhận')
  const check = page.getByRole('button', { name: 'Xác minh', exact: true })
  for (const pasted of [address, token]) {
    await field.fill(pasted)
    await check.click()
    await expect(genuine).toBeVisible()
    await expect(page.getByRole('definition').first()).toHaveText(NAME)
    await field.fill(withOtherSignature(token))
    await check.click()
    await expect(forged).toBeVisible()
  }
  await checkAccessibility(page, 'verification of a forged signature')
  await look(page, 'verification-forged')
  for (const pasted of falseTokens) {
    await field.fill(token)
    await check.click()
    await expect(genuine).toBeVisible()
    await field.fill(pasted)
    await check.click()
    await expect(forged).toBeVisible()
    await expect(page.getByRole('definition')).toHaveCount(0)
  }

  await field.fill(code)
  await check.click()
  await expect(page.getByRole('heading', { name: 'Không có mạng nên chưa tra được mã' })).toBeVisible()
  await checkAccessibility(page, 'verification without a network')
})
