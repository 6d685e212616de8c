/** What the buttons above a lesson put into it. `mark` is the part to be typed over. */
export type Snippet = { text: string; mark: string }
export type SnippetKind = 'heading' | 'step' | 'note' | 'warning' | 'scene' | 'picture' | 'question'

export const SNIPPETS: Readonly<Record<Exclude<SnippetKind, 'picture' | 'question'>, Snippet>> = {
  heading: { text: '## Tiêu đề của phần', mark: 'Tiêu đề của phần' },
  step: { text: '<Step title="Việc phải làm">\n\nNói rõ bấm vào đâu.\n\n</Step>', mark: 'Việc phải làm' },
  note: { text: '<Note title="Ghi nhớ">\n\nĐiều cần nhớ.\n\n</Note>', mark: 'Điều cần nhớ.' },
  warning: {
    text: '<Warning title="Dừng lại">\n\nĐiều nguy hiểm và cách tránh.\n\n</Warning>',
    mark: 'Điều nguy hiểm và cách tránh.',
  },
  scene: {
    text: '<Scene title="Chuyện ở thôn">\n\nKể ai cần làm việc này, vì sao.\n\n<Say who="Bác Sáu">Bác hỏi điều bác chưa rõ.</Say>\n\n<Say who="Cô Hạnh">Cô trả lời bằng lời giản dị.</Say>\n\n</Scene>',
    mark: 'Kể ai cần làm việc này, vì sao.',
  },
}

/** One more who speaks, where there is a scene already: it stands once in a lesson. */
export const ONE_MORE_SAYS: Snippet = {
  text: '<Say who="Bà Tư">Lời của bà.</Say>',
  mark: 'Lời của bà.',
}

export function pictureSnippet(name: string): Snippet {
  return {
    text: `<Figure src="media/${name}" alt="Kể ai đang làm gì trong hình" caption="Cần để ý điều gì" />`,
    mark: 'Kể ai đang làm gì trong hình',
  }
}

export function questionSnippet(questionId: string): Snippet {
  const text = `<Question id="${questionId}" />`
  return { text, mark: text }
}
