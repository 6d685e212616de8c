/**
 * A file to be saved, of which no browser keeps a copy by itself: it may hold people's names, or what opens their accounts. The
 * name holds plain letters only.
 */
export function fileAnswer(body: Uint8Array | string, name: string, type: string): Response {
  return new Response(body as BodyInit, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const PDF = 'application/pdf'
