import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressPage } from './compress-page.server'

const PAGE = `<!DOCTYPE html><p>${'Đi từng ngõ, gõ từng nhà. '.repeat(100)}</p>`

test('a browser gets the smallest form that it can read', async () => {
  const { body, headers } = await compressPage(PAGE, 'gzip, deflate, br, zstd')
  expect(headers).toEqual({ vary: 'Accept-Encoding', 'content-encoding': 'br' })
  expect(brotliDecompressSync(body as Uint8Array).toString()).toBe(PAGE)
})

test('without HTTPS browsers read gzip', async () => {
  const { body, headers } = await compressPage(PAGE, 'gzip, deflate')
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(body as Uint8Array).toString()).toBe(PAGE)
})

test.each([null, '', 'identity', 'br;q=0, gzip;q=0'])(
  'who reads neither (%s) gets the page as it is',
  async (accept) => {
    expect(await compressPage(PAGE, accept)).toEqual({ body: PAGE, headers: { vary: 'Accept-Encoding' } })
  },
)
