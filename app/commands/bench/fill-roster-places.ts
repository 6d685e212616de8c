import { createCookie } from '@remix-run/node'
import { db } from '~/db/client.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import { ensureCountry } from '~/domain/places/ensure-country.server'
import { foldText } from '~/lib/fold-text'

// Run by itself in the benchmark's database: a province of 177 communes and 1,416 villages with a team each, and its officer.
// Prints the officer's cookie and the province's id as JSON.
const now = new Date()
const place = (id: string, parentId: string, kind: string, name: string) => ({
  ...{ id, parentId, kind, name, foldedName: foldText(name) },
})
const province = 'bench-province'
await db.place.create({ data: place(province, await ensureCountry(), 'province', 'tỉnh Đo') })
for (let at = 0; at < 177; at++) {
  const commune = `bench-commune-${at}`
  await db.place.create({ data: place(commune, province, 'commune', `xã Đo ${at}`) })
  const villages = Array.from({ length: 8 }, (_, index) => `${at}-${index}`)
  await db.place.createMany({
    data: villages.map((name) => place(`bench-village-${name}`, commune, 'village', `thôn Đo ${name}`)),
  })
  await db.team.createMany({
    data: villages.map((name) => ({
      id: `bench-team-${name}`,
      placeId: `bench-village-${name}`,
      name: `Tổ ${name}`,
    })),
  })
}
const officer = {
  ...{
    id: 'bench-officer',
    ...nameColumns('Cán bộ tỉnh'),
    identifier: 'bench-officer',
    identifierKind: 'user-name',
  },
}
await db.person.create({ data: { ...officer, createdAt: now } })
await db.role.create({
  data: {
    ...{ id: 'bench-role', personId: 'bench-officer', kind: 'province-officer', scopeKind: 'place' },
    ...{ scopeId: province, grantedAt: now, seesNames: true },
  },
})
const token = await createSession({ personId: 'bench-officer', device: 'Chrome, Windows', now })
const cookie = (await createCookie('ngoso_phien').serialize(token)).split(';')[0]
process.stdout.write(JSON.stringify({ cookie, province }))
await db.$disconnect()
