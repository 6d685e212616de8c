/** The kinds of lists, by the word that addresses and forms have for them: /quan-ly/danh-sach?loai=dia-ban. */
const KINDS: Record<string, string> = { nguoi: 'people', 'dia-ban': 'places' }

/** The kind that an address or a form names, when it is one of those there are. */
export function readListKind(word: string | null, among: readonly string[]): string | null {
  const kind = KINDS[word ?? ''] ?? ''
  return among.includes(kind) ? kind : null
}

export function listKindWord(kind: string): string {
  return Object.keys(KINDS).find((word) => KINDS[word] === kind) ?? ''
}
