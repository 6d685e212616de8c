// Prisma's command line: `npm run prisma:generate`, and `npx prisma migrate status` for whoever has its engine.
import { defineConfig } from 'prisma/config'

const url = process.env.DATABASE_URL ?? 'file:./data/ngoso.db'
const provider = process.env.NGOSO_PRISMA_PROVIDER ?? (url.startsWith('postgres') ? 'postgresql' : 'sqlite')

export default defineConfig({
  schema: `prisma/${provider}`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url },
})
