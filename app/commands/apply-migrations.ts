import { applyMigrations } from '~/db/apply-migrations.server'
import { fillNameColumns } from '~/domain/accounts/fill-name-columns.server'
import { fillPlaceNames } from '~/domain/places/fill-place-names.server'

const applied = await applyMigrations()
if (applied.length > 0) await Promise.all([fillNameColumns(), fillPlaceNames()])
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`)
