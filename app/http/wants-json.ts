/** True for a script of ours that asks for data; a plain form wants a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get('accept') === 'application/json'
}
