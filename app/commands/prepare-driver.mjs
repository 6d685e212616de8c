// Makes the database driver ready, by itself: `npm test` does this beside its first checks.
import { prepareDriver } from './steps/prepare-driver.mjs'

try {
  await prepareDriver()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
