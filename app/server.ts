import { createServer } from './http/server'

// The process: listens, and on SIGTERM or SIGINT finishes the requests under way before it ends.
const port = Number(process.env.PORT ?? 3000)
const { stop, address } = await createServer({ port, host: process.env.HOST ?? '0.0.0.0' })
console.info(JSON.stringify({ level: 'info', message: 'listening', address }))

let isStopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  // A terminal may send a signal twice: the second must not cut short what the first lets finish.
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    console.info(JSON.stringify({ level: 'info', message: 'stopping', signal }))
    void stop().then(() => process.exit(0))
  })
}
