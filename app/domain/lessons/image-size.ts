export type ImageSize = { width: number; height: number }

/** Width and height in pixels from a picture's own head, or null when it is not the kind that its name says. */
export function imageSize(name: string, bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = read(name.slice(name.lastIndexOf('.') + 1), bytes, view)
    return size && size.width > 0 && size.height > 0 ? size : null
  } catch (error) {
    if (error instanceof RangeError) return null // shorter than its head
    throw error
  }
}

function read(extension: string, bytes: Uint8Array, view: DataView): ImageSize | null {
  switch (extension) {
    case 'svg':
      return svgSize(new TextDecoder().decode(bytes))
    case 'png':
      return view.getUint32(0) === 0x89504e47
        ? { width: view.getUint32(16), height: view.getUint32(20) }
        : null
    case 'jpg':
      return jpegSize(view)
    case 'webp':
      return webpSize(view)
    default:
      return null
  }
}

function svgSize(text: string): ImageSize | null {
  const head = /<svg\b[^>]*>/.exec(text)?.[0] ?? ''
  const width = / width="(\d{1,5})"/.exec(head)?.[1]
  const height = / height="(\d{1,5})"/.exec(head)?.[1]
  return width && height ? { width: Number(width), height: Number(height) } : null
}

/** Walks the segments to the frame header (ITU T.81, B.2.2). */
function jpegSize(view: DataView): ImageSize | null {
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}

/** RIFF container with a VP8, VP8L or VP8X chunk (RFC 9649). */
function webpSize(view: DataView): ImageSize | null {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null
  const chunk = view.getUint32(12)
  if (chunk === 0x56503820) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (chunk === 0x56503858) {
    return {
      width: (view.getUint32(24, true) & 0xffffff) + 1,
      height: ((view.getUint32(26, true) >> 8) & 0xffffff) + 1,
    }
  }
  return null
}
