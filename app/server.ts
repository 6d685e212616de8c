import { createServer } from './http/server'

// The process: listens, and on SIGTERM or SIGINT finishes the requests under way before it ends.
const port = Number(process.env.PORT ?? 3000)
const { stop, address } = await createServer({ port, host: process.env.HOST ?? '0.0.0.0' })
console.info(JSON.stringify({ level: 'info', message: 'listening', address }))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    console.info(JSON.stringify({ level: 'info', message: 'stopping', signal }))
    void stop().then(() => process.exit(0))
  })
}
