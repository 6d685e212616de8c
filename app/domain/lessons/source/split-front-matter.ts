import type { Finding } from './check-text'

export type SplitSource = {
  /** The YAML between the fences; its first line is line 2 of the file. */
  yaml: string
  /** The lesson below them, with an empty line for each line above, so that every place stays that of the file. */
  body: string
}

/**
 * Takes the front matter off a lesson. Only a first line of exactly three hyphens opens it: spellings that name a
 * language (`---js`) make other readers run the text that follows, so they are refused here, before any other reader.
 */
export function splitFrontMatter(text: string): SplitSource | Finding {
  const lines = text.split('\n')
  if (lines[0] !== '---') {
    const isOtherLanguage = /^\s*---+\s*\S/.test(lines[0] ?? '')
    return refused(
      1,
      isOtherLanguage
        ? 'Dòng đầu chỉ được có ba dấu gạch ---, không thêm gì sau đó. Hãy xoá phần còn lại của dòng này.'
        : 'Bài phải bắt đầu bằng phần thông tin nằm giữa hai dòng ---. Hãy thêm dòng --- ở ngay dòng đầu.',
    )
  }
  const end = lines.indexOf('---', 1)
  if (end < 0) {
    return refused(1, 'Phần thông tin đầu bài chưa đóng. Hãy thêm một dòng chỉ có --- sau phần thông tin.')
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  }
}

function refused(line: number, message: string): Finding {
  return { line, column: 1, rule: 'front-matter', message }
}
