type Passage = { anchor: string | null; title: string; units: string[] }
type Known = { title: string; text?: string; keywords?: string[]; passages?: Passage[] }

/** A lesson as it is searched, with this title and text, and nothing else that could be found. */
export function searchedLesson({ title, text, keywords = [], passages }: Known) {
  const only = text === undefined ? [] : [{ anchor: 'muc', title: '', units: [text] }]
  return {
    ...{ id: title, title, number: '', moduleTitle: '', about: [] },
    ...{ keywords, passages: passages ?? only },
  }
}
