import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aBucket } from '#tests/support/bucket'
import { s3Settings } from './media/s3-settings.server'
import { s3Store } from './media/s3-store.server'
import { mediaFolder } from './media-store.server'
import type { MediaStore } from './stored-media'

const BYTES = new TextEncoder().encode('a picture')
const HASH = createHash('sha256').update(BYTES).digest('hex')
const OTHER = 'a'.repeat(64)

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-media-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function inBucket(known: Record<string, string> = {}) {
  const bucket = await aBucket()
  onTestFinished(() => bucket.stop())
  const env = {
    NGOSO_MEDIA_S3: `${bucket.origin}/pictures/ngoso`,
    NGOSO_MEDIA_S3_KEY: 'key',
    NGOSO_MEDIA_S3_SECRET: 'secret',
  }
  const settings = s3Settings({ ...env, ...known })
  if (!settings) throw new Error('no settings')
  return { bucket, store: s3Store(settings) }
}

async function everyHash(store: MediaStore): Promise<string[]> {
  const hashes: string[] = []
  for await (const hash of store.list()) hashes.push(hash)
  return hashes.sort()
}

const STORES: [string, () => Promise<MediaStore>][] = [
  ['a folder', async () => mediaFolder(path.join(aFolder(), 'not', 'there', 'yet'))],
  ['a bucket', async () => (await inBucket()).store],
]

test.each(STORES)('%s gives back what it was given, and says what it has', async (_name, open) => {
  const store = await open()
  expect(await everyHash(store)).toEqual([])
  expect(await store.get(HASH)).toBeNull()
  expect(await store.has(HASH)).toBe(false)
  await Promise.all([1, 2, 3].map(() => store.put(HASH, BYTES, 'image/webp')))
  await store.put(HASH, BYTES, 'image/webp')
  expect(await store.get(HASH)).toEqual(BYTES)
  expect(await store.has(HASH)).toBe(true)
  expect(await everyHash(store)).toEqual([HASH])
})

test.each(STORES)(
  '%s takes nothing but hashes for names, and no bytes under another hash',
  async (_name, open) => {
    const store = await open()
    for (const name of ['../../etc/passwd', '/etc/passwd', '', HASH.toUpperCase(), `${HASH}/..`]) {
      await expect(store.put(name, BYTES, 'image/webp')).rejects.toThrow('hash')
      await expect((async () => store.get(name))()).rejects.toThrow('hash')
    }
    await expect(store.put(OTHER, BYTES, 'image/webp')).rejects.toThrow('hash')
    expect(await everyHash(store)).toEqual([])
  },
)

test('a folder is fanned out by two letters, holds nothing half-written, and damaged bytes are no picture', async () => {
  const folder = aFolder()
  const store = mediaFolder(folder)
  await store.put(HASH, BYTES, 'image/webp')
  expect(readdirSync(folder)).toEqual([HASH.slice(0, 2)])
  expect(readdirSync(path.join(folder, HASH.slice(0, 2)))).toEqual([HASH])
  writeFileSync(path.join(folder, HASH.slice(0, 2), HASH), 'something else')
  expect(await store.get(HASH)).toBeNull()
  expect(existsSync(path.join(folder, 'aa'))).toBe(false)
})

test('a bucket is asked with a signature, lists more than one page, and its faults are not taken for missing pictures', async () => {
  const { bucket, store } = await inBucket({ NGOSO_MEDIA_S3_REGION: 'vn-hn-1' })
  for (const text of ['a', 'b', 'c', 'd', 'e']) {
    const bytes = new TextEncoder().encode(text)
    await store.put(createHash('sha256').update(bytes).digest('hex'), bytes, 'image/webp')
  }
  expect(await everyHash(store)).toHaveLength(5) // two a page
  expect(bucket.requests.length).toBeGreaterThan(10)
  for (const { authorization, path: asked } of bucket.requests) {
    expect(authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/vn-hn-1\/s3\/aws4_request/)
    expect(asked).toMatch(/^\/pictures/)
  }
  expect([...bucket.objects.values()].every(({ type }) => type === 'image/webp')).toBe(true)
  bucket.breakDown()
  await expect(store.get(HASH)).rejects.toThrow()
})

test('half a setting of a bucket stops the site instead of keeping pictures elsewhere', () => {
  const keys = { NGOSO_MEDIA_S3_KEY: 'key', NGOSO_MEDIA_S3_SECRET: 'secret' }
  expect(s3Settings({})).toBeNull()
  expect(s3Settings({ NGOSO_MEDIA_S3: 'https://s3.example.vn/b', ...keys })).toMatchObject({
    ...{ endpoint: 'https://s3.example.vn', bucket: 'b', prefix: '' },
  })
  for (const address of ['s3', 'https://s3.example.vn', 'http://s3.example.vn/b'])
    expect(() => s3Settings({ NGOSO_MEDIA_S3: address, ...keys })).toThrow('NGOSO_MEDIA_S3')
  expect(() => s3Settings({ NGOSO_MEDIA_S3: 'https://s3.example.vn/b' })).toThrow('NGOSO_MEDIA_S3_KEY')
})
