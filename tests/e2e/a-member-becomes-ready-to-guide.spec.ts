import { codeOf } from '../support/certificate-page'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { masterBasics } from '../support/master-basics'
import { anOwnTeam } from '../support/own-team'

test('exams, mastery and being seen to do it earn the certificate for guiding others', async ({
  page,
  site,
  noise,
  signInAs,
  signInAsNewPerson,
}) => {
  test.slow() // many pages with all modules
  noise.allow(/status of 40[04]/)
  const trainer = await signInAsNewPerson('Đỗ Minh Châu')
  const member = await signInAsNewPerson('Trần Thị Mận')
  const { classId } = await anOwnTeam(site.database, { members: [member], students: [member], trainer })
  masterBasics(site.database, member)

  await page.goto('/to')
  const own = page.getByRole('region', { name: 'Hướng dẫn người khác' })
  await expect(own.getByRole('listitem')).toHaveText(['một lần được quan sát tự làm'])
  await expect(own.getByRole('button', { name: 'Nhận chứng nhận' })).toHaveCount(0)
  const asked = await page.request.post('/chung-nhan/huong-dan', { headers: { origin: site.origin } })
  expect(new URL(asked.url()).pathname).toBe('/to')
  await look(page, 'not-yet-ready-to-guide')

  await signInAs(trainer)
  await page.goto(`/lop/${classId}`)
  await page.getByRole('table').getByRole('link', { name: 'Trần Thị Mận' }).click()
  await page.getByRole('link', { name: 'Ghi quan sát' }).click()
  await page.getByRole('link', { name: /^3\. / }).click()
  await expect(page.getByRole('link', { name: /^3\. / })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page.getByRole('alert')).toContainText('Chọn một kỹ năng và một kết quả.')
  await page.getByRole('group', { name: 'Kỹ năng' }).getByRole('radio').first().check()
  await page.getByLabel(/^Tự làm/).check()
  await checkAccessibility(page, 'observation')
  await look(page, 'observation')
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page.getByText('Đã ghi lần quan sát.')).toBeVisible()
  await expect(page.getByText(/^Được quan sát ngày \d\d\/\d\d\/\d{4}: tự làm\.$/)).toHaveCount(1)
  await checkAccessibility(page, 'learner who was observed')
  await look(page, 'learner-who-was-observed')

  await signInAs(member)
  expect((await page.request.get(`${page.url()}/quan-sat`)).status()).toBe(404)
  await page.goto('/ho-so')
  await expect(page.getByText(/^Được quan sát ngày \d\d\/\d\d\/\d{4}: tự làm\.$/)).toHaveCount(1)
  await page.goto('/to')
  await checkAccessibility(page, 'ready to guide')
  await look(page, 'ready-to-guide')
  await page.getByRole('button', { name: 'Nhận chứng nhận' }).click()
  const code = await codeOf(page)
  await expect(page.getByRole('article')).toContainText('Đủ điều kiện hướng dẫn')
  await checkAccessibility(page, 'certificate for guiding')
  await look(page, 'certificate-for-guiding')
  const pdf = await page.request.get(`/chung-nhan/${code}.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  await page.goto(`/xac-minh?ma=${code}`)
  await expect(page.getByRole('heading', { name: 'Chứng nhận thật, còn giá trị' })).toBeVisible()
  await expect(page.getByText('Đủ điều kiện hướng dẫn')).toBeVisible()
  await page.goto('/to')
  await expect(page.getByRole('link', { name: 'Xem chứng nhận' })).toHaveAttribute(
    'href',
    `/chung-nhan/${code}`,
  )
})
