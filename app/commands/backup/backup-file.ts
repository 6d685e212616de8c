import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** The file to write: `target` when it names one, else a file named after the moment in that folder (or in data/backups). */
export function backupFile(input: { target: string | undefined; ending: string; now: Date }): string {
  const target = input.target ?? path.join('data', 'backups')
  const isFolder = input.target === undefined || /[/\\]$/.test(target) || isExistingFolder(target)
  return path.resolve(isFolder ? path.join(target, `ngoso-${moment(input.now)}.${input.ending}`) : target)
}

function isExistingFolder(target: string): boolean {
  return existsSync(target) && statSync(target).isDirectory()
}

/** 2026-11-22-231500, by this machine's clock, so that names sort by time. */
function moment(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())]
  const time = [two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())]
  return `${day.join('-')}-${time.join('')}`
}
