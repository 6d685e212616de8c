/** The files of a published lesson: texts by name, pictures by the hash of their bytes. */
export type EditionFiles = Readonly<Record<string, { text: string } | { mediaHash: string }>>

export function readEditionFiles(json: string | null): EditionFiles {
  return json === null ? {} : (JSON.parse(json) as EditionFiles)
}

/** The texts alone, by name. */
export function textsOf(files: EditionFiles): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, file]) => ('text' in file ? [[name, file.text]] : [])),
  )
}
