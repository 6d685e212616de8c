/** A lesson as a zip of content/ holds it. */
export type ZippedLesson = {
  /** The folder that it lies in; empty when the lesson came alone. */
  module: string
  folder: string
  texts: Record<string, string>
  media: { name: string; bytes: Uint8Array }[]
}

export type ZipFinding = {
  code: 'not-content' | 'module-file' | 'text-too-large' | 'picture-too-large' | 'not-text'
  path: string
}

export type ReadZip = { lessons: ZippedLesson[]; findings: ZipFinding[] }

/** Why nothing of a zip is taken; `path` names the file in it, where it is one file's fault. */
export type ZipRefusal = {
  refusal:
    | 'file-missing'
    | 'file-too-large'
    | 'not-zip'
    | 'broken-file'
    | 'zip-bomb'
    | 'unsafe-name'
    | 'same-name'
    | 'link-inside'
    | 'no-lesson'
    | 'too-many-lessons'
    | 'too-heavy'
  path?: string
}
