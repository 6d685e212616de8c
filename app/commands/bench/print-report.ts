import type { Bytes } from './first-visit'
import type { Cost } from './measure'

type Row = Cost & { concurrency: number }

/** A table for each number of learners at once; `x empty` is the cost beside the framework's empty page. */
export function printCosts(rows: Row[]): void {
  for (const concurrency of new Set(rows.map((row) => row.concurrency))) {
    const own = rows.filter((row) => row.concurrency === concurrency)
    const empty = own.find((row) => row.name === 'empty page')?.cpuMs ?? Number.NaN
    console.info(
      `\n${concurrency} at once${' '.repeat(28)}CPU ms   x empty   CPU share   mean ms    p95 ms     /s`,
    )
    for (const row of own) {
      const cells = [
        row.cpuMs.toFixed(2),
        (row.cpuMs / empty).toFixed(2),
        `${Math.round(row.cpuShare * 100)}%`,
      ]
      const times = [row.wallMs.toFixed(1), row.p95Ms.toFixed(1), row.perSecond.toFixed(0)]
      console.info(row.name.padEnd(36) + [...cells, ...times].map((cell) => cell.padStart(8)).join('  '))
    }
  }
}

export function printBytes(bytes: Bytes): void {
  const kb = (size: number) => `${(size / 1000).toFixed(1)} kB`
  console.info('\nFirst visit to a lesson, bytes as they travel')
  console.info(
    `HTML + CSS                 ${kb(bytes.html + bytes.css)}  (${kb(bytes.html)} + ${kb(bytes.css)})   budget 30 kB`,
  )
  console.info(`JavaScript                 ${kb(bytes.js)}   budget 120 kB`)
  console.info(`fonts + first pictures     ${kb(bytes.fonts + bytes.picturesAtOnce)}   budget 60 kB`)
  console.info(`all pictures (as one reads) ${kb(bytes.pictures)}`)
}

export function printMemory({ now, peak }: { now: number; peak: number }): void {
  const mb = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`
  console.info(
    `\nMemory of the server process: ${mb(now)} after it all, ${mb(peak)} at its peak   budget 250 MB`,
  )
}
