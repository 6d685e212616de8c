const TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A file to be saved, of which no browser keeps a copy by itself: it holds people's names, and perhaps what opens their accounts. */
export function fileAnswer(bytes: Uint8Array<ArrayBuffer>, name: string, kind: keyof typeof TYPES): Response {
  return new Response(bytes, {
    headers: {
      'content-type': TYPES[kind],
      'content-disposition': `attachment; filename="${name}.${kind}"`,
      'cache-control': 'no-store',
    },
  })
}
