import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Listens on this machine, watches a file and a global: `heard` says what an attack has touched. */
export async function anAlarm() {
  const heard: string[] = []
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-alarm-'))
  const file = path.join(folder, 'touched')
  const server = createServer((request, response) => {
    heard.push(`request ${request.url}`)
    response.end('<!ENTITY x "read">')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    bait: { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, file },
    heard(): string[] {
      const global = globalThis as { ngosoWasHere?: unknown }
      return [
        ...heard,
        ...(existsSync(file) ? ['file'] : []),
        ...(global.ngosoWasHere === undefined ? [] : ['global']),
        ...('isAdmin' in {} ? ['prototype'] : []),
      ]
    },
    stop(): void {
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
