import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { drawCode } from './certificate-code'
import { encodePayload, formatToken } from './certificate-token'
import { verifyToken } from './verify-token'

afterEach(() => vi.unstubAllGlobals())

const pair = generateKeyPairSync('ed25519')
const publicKeys = [{ keyId: 'k3yk3yk3', publicKey: String(pair.publicKey.export({ format: 'jwk' }).x) }]
const certificate = {
  code: drawCode(() => 3),
  issuedOn: '2026-11-22',
  personName: 'Nguyễn Thị Hạnh',
  moduleTitle: 'VNeID: danh tính số',
  issuer: 'Ngõ Số',
  keyId: 'k3yk3yk3',
}
const payload = encodePayload(certificate)
const signature = sign(null, payload, pair.privateKey)
const token = formatToken(payload, signature)

test('a token that we signed is genuine and says what was signed', async () => {
  expect(await verifyToken(token, publicKeys)).toEqual({ status: 'genuine', certificate })
})

test('any altered byte of the payload is refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: payload.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const altered = payload.map((byte, i) => (i === at ? byte ^ change : byte))
        const { status } = await verifyToken(formatToken(altered, signature), publicKeys)
        expect(['forged', 'malformed', 'unknown-key']).toContain(status)
      },
    ),
  )
})

test('any altered byte of the signature is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 63 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const altered = signature.map((byte, i) => (i === at ? byte ^ change : byte))
      expect(await verifyToken(formatToken(payload, altered), publicKeys)).toEqual({ status: 'forged' })
    }),
  )
})

test('any altered letter of the token is refused', async () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.']
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: token.length - 1 }), fc.constantFrom(...letters), async (at, letter) => {
      fc.pre(token[at] !== letter)
      const altered = token.slice(0, at) + letter + token.slice(at + 1)
      expect((await verifyToken(altered, publicKeys)).status).not.toBe('genuine')
    }),
  )
})

test('a token signed by somebody else under our key name is forged', async () => {
  const theirs = sign(null, payload, generateKeyPairSync('ed25519').privateKey)
  expect(await verifyToken(formatToken(payload, theirs), publicKeys)).toEqual({ status: 'forged' })
})

test('a key that this page does not know is said to be unknown, not forged', async () => {
  expect(await verifyToken(token, [])).toEqual({ status: 'unknown-key' })
})

test('a browser that cannot check says so', async () => {
  vi.stubGlobal('crypto', { subtle: undefined })
  expect(await verifyToken(token, publicKeys)).toEqual({ status: 'unsupported' })
})
