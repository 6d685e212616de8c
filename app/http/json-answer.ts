/** As `Response.json`, which passes the text through a stream: an answer's budget feels that. */
export function jsonAnswer(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } })
}
