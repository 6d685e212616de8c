import { randomBytes } from 'node:crypto'
import { db } from '~/db/client.server'
import { hashPictures } from '~/domain/accounts/hash-pictures.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import { forgetCatalogue, readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { seedCertificates } from './demonstration-certificates'
import { learnersOfClasses, learnersOfStories, learnersOfTeams, residents } from './demonstration-learners'
import { live } from './live'
import { vietnamTime } from './vietnam-time'

/** So many people at once: where each commit waits for a disk, others go on. */
const AT_ONCE = 6

/**
 * Lets teams, classes and residents live through their weeks before `now`. Whoever has done anything already is left alone;
 * without a published module nothing happens. Of those who are not told of one by one, one in `oneIn` learns. Returns the number of people it told of.
 */
export async function seedHistory(now: Date, oneIn: number): Promise<number> {
  forgetCatalogue()
  const catalogue = await readCatalogue()
  if (catalogue.modules.length === 0) return 0
  const drawn = [
    ...(await learnersOfTeams(catalogue)),
    ...(await learnersOfClasses(catalogue)),
    ...(await residents(catalogue)),
  ]
  const learners = [
    ...learnersOfStories(),
    ...drawn.filter(({ observer }, at) => observer || at % oneIn === 0),
  ]
  const isBlank = await blankAmong(learners.map(({ personId }) => personId))
  const told = learners.filter(
    ({ personId, learning }) => isBlank.has(personId) && learning.sittings.length > 0,
  )
  await admit(
    told.map(({ personId }) => personId),
    now,
  )
  const waiting = [...told]
  const next = async () => {
    for (let life = waiting.shift(); life; life = waiting.shift()) {
      await live({ ...life, catalogue, now })
      await seedCertificates(life, now)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return told.length
}

/** There, and without any history: neither evidence nor a lesson opened. */
async function blankAmong(personIds: readonly string[]): Promise<Set<string>> {
  const blank = { evidence: { none: {} }, completions: { none: {} }, examAttempts: { none: {} } }
  const rows = await db.person.findMany({
    where: { id: { in: [...personIds] }, ...blank },
    select: { id: true },
  })
  return new Set(rows.map((row) => row.id))
}

/** Whoever learns has signed in once and has a secret; nobody knows it, and a card or a teacher gives a new one. */
async function admit(personIds: readonly string[], now: Date): Promise<void> {
  const some = { id: { in: [...personIds] }, secretHash: null }
  const unknown = randomBytes(32).toString('hex')
  await db.person.updateMany({
    where: { ...some, identifierKind: 'class' },
    data: { secretHash: await hashPictures(unknown), secretKind: 'pictures' },
  })
  await db.person.updateMany({ where: some, data: { secretHash: await hashSecret(unknown) } })
  await db.signInCard.updateMany({
    where: { personId: some.id, firstUsedAt: null },
    data: { firstUsedAt: vietnamTime(now, 66, 19) },
  })
}
