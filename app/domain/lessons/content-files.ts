/** The authors' house as it was read, before anything in it is believed. Paths are relative to the content folder. */
export type ContentFiles = {
  catalogue: TextFile
  sources: TextFile
  skills: TextFile
  frameworks: TextFile
  paths: TextFile
  /** content/facts, by number. */
  facts: TextFile[]
  /** content/spelling: lists of words for the check. */
  spelling: TextFile[]
  /** content/local, one file a place. */
  locals: TextFile[]
  modules: ModuleFiles[]
}

export type ModuleFiles = {
  folder: string
  module: TextFile
  poster: TextFile | null
  loudspeaker: TextFile | null
  classKit: TextFile | null
  lessons: LessonFiles[]
}

export type LessonFiles = {
  folder: string
  lesson: TextFile
  questions: TextFile
  teach: TextFile | null
  practice: TextFile | null
  media: MediaFile[]
}

export type TextFile = { path: string; text: string }

export type MediaFile = { path: string; name: string; bytes: Uint8Array }

/** All of them, in a fixed order. */
export function everyFile({
  modules,
  facts,
  spelling,
  locals,
  ...top
}: ContentFiles): (TextFile | MediaFile)[] {
  return [
    ...Object.values(top),
    ...facts,
    ...spelling,
    ...locals,
    ...modules.flatMap(({ module, poster, loudspeaker, classKit, lessons }) => [
      ...[module, poster, loudspeaker, classKit],
      ...lessons.flatMap(({ lesson, questions, teach, practice, media }) => [
        ...[lesson, questions, teach, practice],
        ...media,
      ]),
    ]),
  ].filter((file) => file !== null)
}
