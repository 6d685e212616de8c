import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkAccessibility, expect, look, test } from '../support/journey'
import { askDraft } from '../support/lesson-draft'
import { sessionMaker } from '../support/session-maker'
import { sidewaysRoom } from '../support/sideways'
import { startSite } from '../support/worker-site'

test('the original of a local version changes: what both wrote is chosen, and nothing is lost', async ({
  page,
  noise,
}, info) => {
  test.slow()
  const content = mkdtempSync(path.join(tmpdir(), 'ngoso-content-'))
  cpSync('content', content, { recursive: true })
  const file = path.join(content, 'nen-tang/zalo-an-toan/lesson.mdx')
  const changed = readFileSync(file, 'utf8')
    .replace('Nhóm giống như nhà văn hoá của thôn.', 'Nhóm giống như sân đình của thôn.')
    .replace('Sau đó đóng màn hình quét mã lại.', 'Sau đó đóng màn hình quét mã lại ngay.')
  writeFileSync(file, changed)
  const site = await startSite(`original-${info.parallelIndex}`, { NGOSO_CONTENT_DIR: content })
  const sessions = sessionMaker(site.database)
  noise.listenTo(page.context())
  try {
    const scope = { author: 'canboxa', scopeKind: 'place', scopeId: 'demo-xa-mau' } as const
    const begin = { do: 'begin', ...scope, lessonId: 'nen-tang.8-1' } as const
    const { draftId } = await askDraft<{ draftId: string }>(site.database, begin)
    const write = { do: 'write', author: 'canboxa', draftId } as const
    const from = 'Nhóm giống như nhà văn hoá của thôn.'
    await askDraft(site.database, { ...write, from, to: 'Nhóm giống như nhà văn hoá Đồng Chùa.' })
    const value = await sessions.cookieFor({ userName: 'canboxa' })
    const cookie = { name: 'ngoso_phien', value, url: site.origin, httpOnly: true, sameSite: 'Lax' as const }
    await page.context().addCookies([cookie])

    await page.goto(`${site.origin}/soan-bai/${draftId}/ban-dia-phuong`)
    await expect(page.getByRole('heading', { name: 'Bài gốc đã đổi' })).toBeVisible()
    await expect(page.locator('ins').filter({ hasText: 'sân đình' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '1 chỗ cả hai bên cùng sửa' })).toBeVisible()
    await checkAccessibility(page, 'original-changed')
    expect(await sidewaysRoom(page)).toBe(0)
    await look(page, 'original-changed')
    await page.getByLabel(/^Giữ của mình/).check()
    await page.getByRole('button', { name: 'Lấy bản gốc mới' }).click()
    await expect(page.getByText('Đã lấy bản gốc mới vào bài.')).toBeVisible()
    await expect(page.getByText('Bài gốc chưa có gì mới.')).toBeVisible()

    await page.goto(`${site.origin}/soan-bai/${draftId}/duyet`)
    await expect(page.getByText('Lấy bản gốc mới')).toBeVisible()
    await expect(page.locator('ins').filter({ hasText: 'nhà văn hoá Đồng Chùa' })).toBeVisible()
    await page.getByRole('link', { name: 'Hiện cả bài' }).click()
    await expect(page.getByText('Sau đó đóng màn hình quét mã lại ngay.')).toBeVisible()
  } finally {
    sessions.stop()
    await site.stop()
    rmSync(content, { recursive: true, force: true })
  }
})
