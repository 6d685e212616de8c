import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadBundle } from './load-bundle.server'

const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-cache-'))
process.env.NGOSO_CACHE_DIR = folder

const bundleSaying = (word: string) => `export default function () { return { default: () => '${word}' } }\n`
const fileOf = (bundle: string) =>
  path.join(folder, `${createHash('sha256').update(bundle).digest('hex')}.mjs`)
const say = async (bundle: string) => (await loadBundle(bundle))({ components: {} })

test('a bundle is loaded from a file named after its hash', async () => {
  expect(await say(bundleSaying('một'))).toBe('một')
  expect(readFileSync(fileOf(bundleSaying('một')), 'utf8')).toBe(bundleSaying('một'))
})

test('a file that already stands there with other bytes is not believed', async () => {
  writeFileSync(fileOf(bundleSaying('hai')), bundleSaying('giả'))
  expect(await say(bundleSaying('hai'))).toBe('hai')
})

test('loading the same bundle many times at once leaves one whole file', async () => {
  const bundle = bundleSaying('ba')
  expect(await Promise.all(Array.from({ length: 8 }, () => say(bundle)))).toEqual(Array(8).fill('ba'))
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})
