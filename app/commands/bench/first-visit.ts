export type Bytes = {
  html: number
  css: number
  js: number
  fonts: number
  pictures: number
  picturesAtOnce: number
}

/** Bytes of a first visit as they travel (brotli or gzip where the server offers it). */
export async function firstVisit(origin: string, path: string): Promise<Bytes> {
  const page = await load(origin, path)
  const html = page.text
  const styles = found(html, /<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = [
    ...found(html, /<link rel="modulepreload" href="([^"]+)"/g),
    ...found(html, /import\s*(?:\*\s*as\s*\w+\s*from\s*)?"(\/assets\/[^"]+)"/g),
  ]
  const css = await Promise.all(styles.map((style) => load(origin, style)))
  const fonts = css.flatMap((style) => found(style.text, /url\("?([^")]+\.woff2)"?\)/g))
  const sprites = found(html, /<use href="([^"#]+)#/g)
  const pictures = found(html, /<img src="([^"]+)"/g)
  const size = async (list: string[]) =>
    (await Promise.all([...new Set(list)].map((file) => load(origin, file)))).reduce(
      (sum, file) => sum + file.bytes,
      0,
    )
  const atOnce = await size(sprites)
  return {
    html: page.bytes,
    css: css.reduce((sum, style) => sum + style.bytes, 0),
    js: await size(scripts),
    fonts: await size(fonts),
    pictures: atOnce + (await size(pictures)),
    picturesAtOnce: atOnce + (await size(pictures.slice(0, 1))),
  }
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]
}

/** Asks by hand, because fetch would unpack what it receives and hide its size. */
async function load(origin: string, path: string): Promise<{ text: string; bytes: number }> {
  const { default: http } = await import('node:http')
  const plain = await (await fetch(origin + path)).text()
  const bytes = await new Promise<number>((resolve, reject) => {
    http
      .get(origin + path, { headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
        let sum = 0
        answer.on('data', (chunk: Buffer) => {
          sum += chunk.length
        })
        answer.on('end', () => resolve(sum))
      })
      .on('error', reject)
  })
  return { text: plain, bytes }
}
