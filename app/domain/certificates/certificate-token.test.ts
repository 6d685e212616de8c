import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawCode } from './certificate-code'
import {
  certificateUrl,
  encodePayload,
  formatToken,
  oneLine,
  parseToken,
  readScanned,
} from './certificate-token'

const VIETNAMESE =
  'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵéçñƀŏ’'
const word = fc.string({ unit: fc.constantFrom(...VIETNAMESE, ...VIETNAMESE.toUpperCase()), minLength: 1 })
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ').normalize('NFC'))
const signature = fc.uint8Array({ minLength: 64, maxLength: 64 })

const certificate = {
  code: drawCode(() => 3),
  issuedOn: '2026-11-22',
  personName: 'Nguyễn Thị Hạnh',
  moduleTitle: 'VNeID: danh tính số',
  issuer: 'Ngõ Số',
  keyId: 'k3yk3yk3',
}

test('any Vietnamese name, title and issuer comes back letter by letter', () => {
  fc.assert(
    fc.property(words, words, words, signature, (personName, moduleTitle, issuer, bytes) => {
      const given = { ...certificate, personName, moduleTitle, issuer }
      const parsed = parseToken(formatToken(encodePayload(given), bytes))
      expect(parsed?.certificate).toEqual(given)
      expect(parsed?.signature).toEqual(Uint8Array.from(bytes))
    }),
  )
})

test('any text at all becomes one line that can be signed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const personName = oneLine(text)
      const token = formatToken(encodePayload({ ...certificate, personName }), new Uint8Array(64))
      expect(parseToken(token)?.certificate.personName).toBe(personName)
    }),
  )
})

test('a value with a line break is never signed', () => {
  expect(() => encodePayload({ ...certificate, personName: 'A\n2026-01-01' })).toThrow('one line')
})

test('what is no token is no token, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseToken(text)).toBeNull()
    }),
  )
  expect(parseToken('x'.repeat(1_000_000))).toBeNull()
})

test('the address in the QR gives back its token, and older or typed forms give back the code', () => {
  const token = formatToken(encodePayload(certificate), new Uint8Array(64))
  const url = certificateUrl('https://ngoso.vn', certificate.code, token)
  expect(readScanned(url)).toEqual({ token, typedCode: null })
  expect(readScanned(token)).toEqual({ token, typedCode: null })
  expect(readScanned('https://ngoso.vn/xac-minh?ma=NS7K4MQ2X9')).toEqual({
    token: null,
    typedCode: 'NS7K4MQ2X9',
  })
  expect(readScanned('https://ngoso.vn/chung-nhan/NS7K4MQ2X9.pdf').typedCode).toBe('NS7K4MQ2X9')
  expect(readScanned(' ns7k 4mq2 x9 ').typedCode).toBe('ns7k 4mq2 x9')
  expect(readScanned('  ')).toEqual({ token: null, typedCode: null })
})
