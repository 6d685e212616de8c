/**
 * A submitted form. Plain forms are taken apart here: the platform's own formData() passes the same text through several
 * streams, which an answer's budget feels. A body that is no form reads as an empty one.
 */
export async function readForm(request: Request): Promise<URLSearchParams | FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(await request.text())
  return request.formData().catch(() => new FormData())
}
