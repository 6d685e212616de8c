import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { aScenario } from './a-scenario'

const SMALL = path.resolve(import.meta.dirname, '../fixtures/content-small')

/** A copy of a small content folder (module "nha", two lessons) that a test may change; gone when the test ends. */
export function contentFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-content-'))
  cpSync(SMALL, folder, { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function changeFile(folder: string, file: string, from: string, to: string): void {
  const at = path.join(folder, file)
  const text = readFileSync(at, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
  writeFileSync(at, text.replace(from, to))
}

/** Gives the lesson "mo-cua" of such a folder a practice. */
export function addPractice(folder: string, known: Parameters<typeof aScenario>[0] = {}): void {
  const practice = stringify(aScenario({ named: ['force', 'any-key'], ...known }), { lineWidth: 0 })
  writeFileSync(path.join(folder, 'nha/mo-cua/practice.yaml'), practice)
}
