import { inStraightTransaction, type SqlClient } from '~/db/straight-query.server'
import type { Transaction } from '~/db/transaction.server'
import type { ImportKind } from '../import-kind'
import { checkPeople } from './check-people'
import { commitPeople } from './commit-people.server'
import { PEOPLE_COLUMNS } from './people-columns'
import type { PeopleStock } from './people-stock'
import { readPeopleStock } from './read-people-stock.server'
import { undoPeople } from './undo-people.server'

/** Lists of people: who they are, where they live, in which team and what they are there. */
export const peopleKind: ImportKind<PeopleStock, Transaction, SqlClient> = {
  ...{ kind: 'people', columns: PEOPLE_COLUMNS, hasHeadings: true, readStock: readPeopleStock },
  ...{ check: checkPeople, commit: commitPeople, inTransaction: inStraightTransaction, undo: undoPeople },
}
