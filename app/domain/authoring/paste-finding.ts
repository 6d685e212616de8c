/**
 * What a pasted or sent text held that lessons do not, or hold otherwise. `value` is what stood there, shortened, or how often.
 * Sentences: app/components/authoring/paste-words.ts.
 */
export type PasteFinding = { code: PasteFindingCode; value: string }

export type PasteFindingCode =
  // Stays behind.
  | 'looks'
  | 'link'
  | 'picture'
  | 'picture-far'
  | 'script'
  | 'media'
  | 'form'
  | 'embedded'
  | 'macro'
  | 'drawing'
  | 'formula'
  | 'note'
  | 'comment'
  | 'removed-text'
  | 'too-deep'
  | 'too-long'
  | 'too-many-pictures'
  | 'signs'
  // Came, otherwise than it stood there.
  | 'table-list'
  | 'table-steps'
  | 'bold-heading'
  | 'deep-heading'
  | 'hidden-text'

/** Why nothing of a file can be read. */
export type PasteRefusal =
  | 'file-missing'
  | 'file-too-large'
  | 'old-word'
  | 'password-protected'
  | 'not-word'
  | 'broken-file'
  | 'zip-bomb'
  | 'with-entities'
  | 'too-heavy'
  | 'nothing-read'
