/** A file to be kept by whoever asked for it. The name holds plain letters only. */
export function fileAnswer(body: Uint8Array | string, name: string, type: string): Response {
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
  return new Response(body as BodyInit, { headers })
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
