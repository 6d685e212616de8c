import { createCookie } from '@remix-run/node'
import { db } from '../../app/db/client.server'
import { createSession } from '../../app/domain/accounts/create-session.server'
import type { Role } from '../../app/domain/accounts/role'
import { aPerson } from './person'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. One message in: whom to sign in,
// an existing person or a new one. One message out: the session's cookie value, as the site would set it.
export type SignInRequest = { userName: string; displayName?: string; role?: Role }
export type SignInReply = { cookie: string } | { problem: string }

process.on('message', (request: SignInRequest) => {
  signIn(request).then(
    (cookie) => process.send?.({ cookie } satisfies SignInReply),
    (error: unknown) => process.send?.({ problem: String(error) } satisfies SignInReply),
  )
})
process.on('disconnect', () => void db.$disconnect().then(() => process.exit(0)))

async function signIn({ userName, displayName, role }: SignInRequest): Promise<string> {
  const personId = displayName
    ? await aPerson({ identifier: userName, displayName, createdAt: new Date() })
    : (await db.person.findUniqueOrThrow({ where: { identifier: userName } })).id
  if (role)
    await db.role.create({ data: { id: crypto.randomUUID(), personId, grantedAt: new Date(), ...role } })
  const token = await createSession({ personId, device: 'Chromium', now: new Date() })
  const header = await createCookie('ngoso_phien').serialize(token)
  return header.slice('ngoso_phien='.length).split(';')[0] ?? ''
}
