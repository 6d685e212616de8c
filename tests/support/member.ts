import type { Page } from '@playwright/test'

export type Member = { name: string; identifier: string; secret: string }

/** Somebody whom no other journey knows. */
export function aNewMember(known: Partial<Member> = {}): Member {
  const identifier = `hanh.${crypto.randomUUID().slice(0, 8)}`
  return { name: 'Nguyễn Thị Hạnh', identifier, secret: '482913', ...known }
}

/** A telephone number that no other journey uses, as "0912345678". */
export function aNewPhoneNumber(): string {
  const digits = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  return `09${String(digits % 100_000_000).padStart(8, '0')}`
}

/** Fills in the registration that stands open and sends it. */
export async function register(page: Page, { name, identifier, secret }: Member): Promise<void> {
  await page.getByLabel('Tên hoặc biệt danh').fill(name)
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(identifier)
  await page.getByLabel('Mật khẩu, hoặc mã PIN 6 số').fill(secret)
  await page.getByRole('button', { name: 'Lập tài khoản' }).click()
}

/** Fills in the sign-in form that stands open and sends it. */
export async function signIn(page: Page, { identifier, secret }: Omit<Member, 'name'>): Promise<void> {
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(identifier)
  await page.getByLabel('Mật khẩu hoặc mã PIN').fill(secret)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}
