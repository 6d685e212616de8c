import { createServer } from 'node:net'

/** The port to listen on. Said before the long work begins when another program has it. */
export async function freePort(wanted, host) {
  const port = Number(wanted)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is "${wanted}"; it must be a number from 1 to 65535.`)
  const problem = await tryListening(port, host)
  if (!problem) return port
  if (problem.code === 'EADDRINUSE')
    throw new Error(
      `Port ${port} is taken by another program (perhaps Ngõ Số is running already).\n` +
        `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    )
  throw new Error(`Cannot listen on port ${port} of ${host}: ${problem.message}`)
}

function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}
