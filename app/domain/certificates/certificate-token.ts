import { isCode } from './certificate-code'
import { fromBase64url, toBase64url } from './token/base64url'

/** What is signed: all that a verification shows, and which key signed it. */
export type SignedCertificate = {
  code: string
  /** Day in Vietnam, YYYY-MM-DD. */
  issuedOn: string
  personName: string
  moduleTitle: string
  issuer: string
  keyId: string
}

export type ParsedToken = {
  certificate: SignedCertificate
  payload: Uint8Array<ArrayBuffer>
  signature: Uint8Array<ArrayBuffer>
}

const VERSION = '1'
const SIGNATURE_BYTES = 64
const LONGEST_TOKEN = 4_000

/** The bytes that are signed: one value a line, so that anybody can read and check them with common tools. */
export function encodePayload(certificate: SignedCertificate): Uint8Array<ArrayBuffer> {
  const { code, issuedOn, personName, moduleTitle, issuer, keyId } = certificate
  const lines = [VERSION, code, issuedOn, personName, moduleTitle, issuer, keyId]
  if (lines.some((line) => line !== oneLine(line))) throw new Error('a signed value must be one line of text')
  return new TextEncoder().encode(lines.join('\n'))
}

/** Text as it can be signed: composed (NFC), without line breaks, invisible or broken characters. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cs}\p{Cf}]/gu, '')
    .trim()
}

/** What the QR carries after the "#": payload and Ed25519 signature, each as base64url. */
export function formatToken(payload: Uint8Array, signature: Uint8Array): string {
  return `${toBase64url(payload)}.${toBase64url(signature)}`
}

/** The parts of a token, or null when it is none. Says nothing yet about the signature. */
export function parseToken(token: string): ParsedToken | null {
  if (token.length > LONGEST_TOKEN) return null
  const [first = '', second = '', ...more] = token.split('.')
  const payload = fromBase64url(first)
  const signature = fromBase64url(second)
  if (!payload || signature?.length !== SIGNATURE_BYTES || more.length > 0) return null
  const certificate = decodePayload(payload)
  return certificate && { certificate, payload, signature }
}

/**
 * The address in the QR. Any telephone's camera opens it and the server answers for the code; what follows "#" stays in
 * the browser, where a page that is already open can check it without a network. `origin` has no slash at its end.
 */
export function certificateUrl(origin: string, code: string, token: string): string {
  return `${origin}/xac-minh?ma=${code}#${token}`
}

/** What a scanned or pasted text carries: a token, a code as it was written, or neither. */
export function readScanned(text: string): { token: string | null; typedCode: string | null } {
  const trimmed = text.trim()
  const token = /#([\w.-]+)$/.exec(trimmed)?.[1] ?? trimmed
  if (parseToken(token)) return { token, typedCode: null }
  const inAddress = /[?&]ma=([^&#]+)|\/chung-nhan\/([^/?#.]+)/.exec(trimmed)
  return { token: null, typedCode: inAddress?.[1] ?? inAddress?.[2] ?? (trimmed === '' ? null : trimmed) }
}

function decodePayload(payload: Uint8Array): SignedCertificate | null {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload)
  } catch {
    return null
  }
  const [version, code = '', issuedOn = '', personName = '', moduleTitle = '', issuer = '', keyId, ...more] =
    text.split('\n')
  if (version !== VERSION || !keyId || more.length > 0) return null
  if (!isCode(code) || !/^\d{4}-\d\d-\d\d$/.test(issuedOn)) return null
  return { code, issuedOn, personName, moduleTitle, issuer, keyId }
}
