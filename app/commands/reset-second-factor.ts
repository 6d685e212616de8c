import { db } from '~/db/client.server'
import { resetSecondFactorByOperator } from '~/domain/accounts/reset-second-factor-by-operator.server'

/** For the operator, when no administrator is left who could: `npm run second-factor:reset -- USER-NAME`. */
const [identifier = ''] = process.argv.slice(2)
const result = await resetSecondFactorByOperator({ identifier, now: new Date() })
if ('ok' in result)
  console.log('Two-step sign-in is reset. They are signed out everywhere and can set it up anew.')
else {
  console.error(
    result.refusal === 'unknown-person'
      ? 'Nobody signs in by this user name. Usage: npm run second-factor:reset -- USER-NAME'
      : 'This person has no two-step sign-in.',
  )
  process.exitCode = 1
}
await db.$disconnect()
