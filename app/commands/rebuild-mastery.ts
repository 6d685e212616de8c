import { db } from '~/db/client.server'
import { rebuildMastery } from '~/domain/mastery/rebuild-mastery.server'

/**
 * Computes mastery anew from all evidence and reports where what is kept differs: nowhere, unless a table was edited by
 * hand or the engine has changed. `--write` puts it right. Ends with 1 when differences are left.
 */
const SHOWN = 20
const write = process.argv.includes('--write')

const { people, skills, differences } = await rebuildMastery({ write })
console.log(
  `${people} people, ${skills} skills: ${differences.length} differences${write ? ', all put right' : ''}`,
)
for (const { personId, skillId, fields } of differences.slice(0, SHOWN)) {
  console.log(`  person ${personId}, ${skillId ?? 'as a learner'}: ${fields.join(', ')}`)
}
if (differences.length > SHOWN) console.log(`  and ${differences.length - SHOWN} more`)
if (differences.length > 0 && !write) process.exitCode = 1
await db.$disconnect()
