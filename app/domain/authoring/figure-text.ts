/** The line of a lesson that shows a picture. Whatever is handed in, it is one component with plain words in it. */
export function figureText({
  name,
  alt,
  caption = '',
}: {
  name: string
  alt: string
  caption?: string
}): string {
  const words = plainWords(caption)
  return `<Figure src="media/${plainWords(name)}" alt="${plainWords(alt)}"${words ? ` caption="${words}"` : ''} />`
}

const MOST_LETTERS = 280

/** As a property of a component may say it: one line, no signs that end it or begin another. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/["<>{}`\\]/g, '')
    .replace(/&/g, ' và ')
    .replace(/[\p{C}\u2028\u2029\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_LETTERS)
    .trim()
}
