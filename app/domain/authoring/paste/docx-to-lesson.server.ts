import mammoth from 'mammoth'
import type { PasteFinding, PasteRefusal } from '../paste-finding'
import { htmlToLesson, type Pasted } from './html-to-lesson'
import { pasteLog } from './paste-log'
import { TAKEN_OUT } from './picture-names'
import { unpackDocx } from './unpack-docx.server'

export type ReadPaste = {
  text: string
  findings: PasteFinding[]
  pictures: { name: string; bytes: Uint8Array }[]
}

const RASTER = /^image\/(?:png|jpe?g|gif|webp)$/i
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]
const MOST_PICTURES = 40

/** Makes text of a lesson from a document of Word (.docx), with its pictures. */
export async function docxToLesson(
  bytes: Uint8Array,
  takenNames: readonly string[],
): Promise<ReadPaste | { refusal: PasteRefusal }> {
  const log = pasteLog()
  const unpacked = unpackDocx(bytes, log)
  if ('refusal' in unpacked) return unpacked
  const pictures: Uint8Array[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (!RASTER.test(image.contentType) || pictures.length >= MOST_PICTURES) {
      log.add('picture', image.contentType)
      return { src: '' }
    }
    pictures.push(new Uint8Array(await image.readAsBuffer()))
    return { src: `${TAKEN_OUT}${pictures.length - 1}` }
  })
  let html: string
  try {
    const options = { styleMap: STYLES, convertImage, externalFileAccess: false }
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(unpacked.docx) }, options)).value
  } catch {
    return { refusal: 'broken-file' }
  }
  const read = withPictures(htmlToLesson(html, takenNames), pictures)
  const findings = [
    ...log.findings,
    ...read.findings.filter(({ code, value }) => code !== 'picture-far' || value !== ''),
  ]
  return read.text.trim() === '' ? { refusal: 'nothing-read' } : { ...read, findings }
}

/** The pictures of a text with their bytes, taken out of its page before. */
export function withPictures(pasted: Pasted, taken: readonly Uint8Array[]): ReadPaste {
  const pictures = pasted.pictures.flatMap(({ name, src }) => {
    const bytes = taken[Number(src.slice(TAKEN_OUT.length))]
    return bytes ? [{ name, bytes }] : []
  })
  return { ...pasted, pictures }
}
