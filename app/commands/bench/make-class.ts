import { db } from '~/db/client.server'
import { addNames } from '~/domain/groups/add-names.server'
import { ensureCountry } from '~/domain/places/ensure-country.server'

// Run by itself in the benchmark's database: makes two classes with as many names on their lists, prints their join codes as JSON.
const count = Number(process.argv[2] ?? 30)
const now = new Date()
const placeId = await ensureCountry()
const codes: string[] = []
for (const name of ['warm', 'measured']) {
  const classId = `bench-${name}-${now.getTime()}`
  const joinCode = `${name.slice(0, 4)}${now.getTime().toString(36).slice(-4)}`.toUpperCase()
  await db.class.create({ data: { id: classId, placeId, name: `Lớp ${name}`, joinCode, createdAt: now } })
  const viewer = {
    personId: 'bench',
    roles: [{ kind: 'class-teacher' as const, scopeKind: 'class' as const, scopeId: classId }],
  }
  const text = Array.from({ length: count }, (_, at) => `Học Sinh ${at}`).join('\n')
  await addNames({ viewer, classId, text, now })
  codes.push(joinCode)
}
process.stdout.write(JSON.stringify(codes))
await db.$disconnect()
