import pg from 'pg'

/** A new database that starts as a copy of the template's; returns its address. */
export async function createDatabaseFrom(templateUrl: string): Promise<string> {
  const url = new URL(templateUrl)
  const template = url.pathname.slice(1)
  const name = `ngoso_test_${crypto.randomUUID().replaceAll('-', '')}`
  await asAdministrator(templateUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  url.pathname = `/${name}`
  return url.href
}

export async function asAdministrator(url: string, sql: string): Promise<void> {
  const admin = new URL(url)
  admin.pathname = '/postgres'
  const client = new pg.Client({ connectionString: admin.href })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
