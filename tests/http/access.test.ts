import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessPage } from './access/access-page'
import { areas } from './access/areas'
import { isWholeWalk, readyToWalk } from './access/set-up'
import { type Walk, type Walked, walkRow } from './access/walk'

// Everybody at every door. How to add a row: CONTRIBUTING.md, "Adding a route".
const PAGE = 'docs/access.md'
const rows = areas.flatMap((area) => area.rows)
const walked: Walked[] = []
let walk: Walk

beforeAll(async () => {
  walk = await readyToWalk()
}, 300_000)

afterAll(() => walk?.rows.close())

test('every route of the site map stands in the matrix, with what is read and what is written', () => {
  const known = new Set(rows.map(({ method, route }) => `${method} /${route}`))
  const there = walk.site.routes.flatMap(({ path, methods }) => methods.map((method) => `${method} /${path}`))
  const missing = there.filter((each) => !known.has(each))
  const gone = [...known].filter((each) => !there.includes(each))
  expect(
    missing.map((each) => `${each} is in app/routes.ts: say who may, in a row of tests/http/access/rows`),
  ).toEqual([])
  expect(gone.map((each) => `${each} has a row in tests/http/access/rows and is no route any more`)).toEqual(
    [],
  )
  expect(rows).toHaveLength(known.size)
})

test.each(areas)(
  '$title: each gets what the matrix says, and a stranger’s is not there',
  async (area) => {
    for (const row of area.rows) walked.push(await walkRow(walk, row))
    expect(walked.flatMap(({ wrong }) => wrong)).toEqual([])
  },
  240_000,
)

test.runIf(isWholeWalk())('the matrix is printed in docs/access.md as it was walked', () => {
  const page = accessPage(areas, walked)
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page)
  expect(
    readFileSync(PAGE, 'utf8'),
    `write it anew: UPDATE_DOCS=1 npx vitest run tests/http/access.test.ts`,
  ).toBe(page)
})
