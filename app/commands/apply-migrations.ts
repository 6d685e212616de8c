import { applyMigrations } from '~/db/apply-migrations.server'

const applied = await applyMigrations()
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`)
