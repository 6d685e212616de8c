/**
 * What a word processor put on the clipboard, as a lesson would say it, and what was left out of it. The text is null where it
 * cannot be had: then it is pasted plainly.
 */
export async function pasted(
  draftId: string,
  html: string,
): Promise<{ text: string | null; said: string[] }> {
  try {
    const body = new URLSearchParams({ html })
    const response = await fetch(`/soan-bai/${draftId}/dan`, {
      ...{ method: 'POST', body, headers: { accept: 'application/json' } },
    })
    const made = response.ok ? ((await response.json()) as { text?: unknown; said?: unknown }) : {}
    const text = typeof made.text === 'string' && made.text !== '' ? made.text : null
    return { text, said: Array.isArray(made.said) ? made.said.map(String) : [] }
  } catch {
    return { text: null, said: [] }
  }
}
