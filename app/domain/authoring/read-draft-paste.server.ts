import type { Viewer } from '~/domain/accounts/viewer'
import { putPicture } from './drafts/put-picture.server'
import { type NotOpen, openDraft, pictureNamesOf } from './open-draft.server'
import type { PasteFinding, PasteRefusal } from './paste-finding'
import { preparePicture } from './prepare-picture.server'
import { type PasteWork, type RawPaste, readPaste } from './read-paste.server'
import { storeMedia } from './store-media.server'

/** Text for a draft with what was said of the rest, and its pictures as they are kept. */
export type DraftPaste = {
  text: string
  findings: PasteFinding[]
  pictures: { name: string; hash: string }[]
}

type Sent =
  | { kind: 'docx'; bytes: Uint8Array }
  | { kind: 'html'; html: string }
  | { kind: 'text'; text: string }

/**
 * Reads what somebody pasted or sent for a draft. Its pictures are kept; with `isTaken` they belong to the draft at once, otherwise
 * only when the text is taken (`takePaste`).
 */
export async function readDraftPaste(input: {
  viewer: Viewer
  draftId: string
  sent: Sent
  isTaken: boolean
  now: Date
}): Promise<({ ok: true } & DraftPaste) | { refusal: PasteRefusal } | NotOpen> {
  const { viewer, draftId, sent, isTaken, now } = input
  const opened = await openDraft(viewer, draftId)
  if ('refusal' in opened) return opened
  const work: PasteWork = sent.kind === 'text' ? sent : { ...sent, takenNames: pictureNamesOf(opened.draft) }
  const read = await readPaste(work)
  if ('refusal' in read) return read
  const { text, findings, pictures } = await keepPictures(read, viewer, now)
  if (isTaken)
    for (const picture of pictures) await putPicture({ draftId, ...picture, personId: viewer.personId, now })
  return text.trim() === '' ? { refusal: 'nothing-read' } : { ok: true, text, findings, pictures }
}

/** A picture that cannot be kept is taken out of the text, and told. */
async function keepPictures(read: RawPaste, viewer: Viewer, now: Date): Promise<DraftPaste> {
  let { text } = read
  const findings = [...read.findings]
  const pictures: DraftPaste['pictures'] = []
  for (const { name, bytes } of read.pictures) {
    const prepared = await preparePicture(bytes)
    if ('refusal' in prepared) {
      findings.push({ code: 'picture', value: prepared.refusal })
      text = text.replace(
        new RegExp(`\\n*<Figure src="media/${name.replaceAll('.', '[.]')}"[^\\n]*`, 'g'),
        '',
      )
    } else pictures.push({ name, hash: await storeMedia({ name, bytes: prepared.bytes, viewer, now }) })
  }
  return { text: text.trim(), findings, pictures }
}
