import type { DraftFileView } from '~/domain/authoring/draft'
import type { EditionFiles } from '~/domain/authoring/edition-files'
import { foldRows, lineDiff } from '~/lib/line-diff'

const TEXTS = ['lesson.mdx', 'questions.yaml', 'teach.yaml', 'practice.yaml']
/** Lines beside a change that help to see where one is. */
const AROUND = 3

/** The texts of a draft against what they are compared with, line by line; folded unless all of it is asked for. */
export function changedFiles(files: readonly DraftFileView[], base: EditionFiles, isWhole: boolean) {
  return TEXTS.flatMap((name) => {
    const before = textIn(base, name)
    const after = files.find((file) => file.name === name)?.text ?? ''
    if (before === '' && after === '') return []
    const rows = lineDiff(before, after)
    const isChanged = rows.some(({ kind }) => kind !== 'same')
    return [{ name, isChanged, rows: isWhole ? rows : foldRows(rows, AROUND) }]
  })
}

/** Pictures that came, went, or are another under the same name. */
export function changedPictures(files: readonly DraftFileView[], base: EditionFiles) {
  const before = new Map(
    Object.entries(base).flatMap(([name, file]) => ('mediaHash' in file ? [[name, file.mediaHash]] : [])),
  )
  const after = new Map(files.flatMap(({ name, mediaHash }) => (mediaHash ? [[name, mediaHash]] : [])))
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [gone, added] = [before.get(name), after.get(name)]
    if (gone === added) return []
    const kind = gone === undefined ? 'new' : added === undefined ? 'gone' : 'changed'
    const extension = name.slice(name.lastIndexOf('.') + 1)
    return [
      { name, kind: kind as 'new' | 'gone' | 'changed', src: `/noi-dung/${added ?? gone}.${extension}` },
    ]
  })
}

function textIn(base: EditionFiles, name: string): string {
  const file = base[name]
  return file && 'text' in file ? file.text : ''
}
