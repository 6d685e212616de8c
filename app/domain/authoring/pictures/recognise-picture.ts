export type PictureKind = 'photo' | 'svg' | 'heic' | 'unknown'

/** What a picture is, by what it holds: names lie. */
export function recognisePicture(bytes: Uint8Array): PictureKind {
  const head = latin(bytes.subarray(0, 16))
  if (head.startsWith('\xff\xd8\xff')) return 'photo'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'photo'
  if (/^GIF8[79]a/.test(head)) return 'photo'
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'photo'
  if (/^[\s\S]{4}ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif)/.test(head)) return 'heic'
  const text = latin(bytes.subarray(0, 600)).replace(/^\xef\xbb\xbf/, '')
  return /^\s*(<\?xml|<!--|<!DOCTYPE svg|<svg[\s>])/i.test(text) ? 'svg' : 'unknown'
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
