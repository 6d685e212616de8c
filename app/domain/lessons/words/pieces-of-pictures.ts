import type { MediaFile } from '../content-files'
import { placeAt } from '../source/check-text'
import { MAX_MEDIA_BYTES } from '../source/limits'
import type { Piece } from './piece'

/** What the drawings say: the words between their tags. */
export function piecesOfPictures(media: readonly MediaFile[]): Piece[] {
  return media
    .filter(({ name, bytes }) => name.endsWith('.svg') && bytes.byteLength <= MAX_MEDIA_BYTES)
    .flatMap(({ path, bytes }) => {
      const source = new TextDecoder().decode(bytes)
      return [...source.matchAll(/(?<!<style[^>]*)>([^<]*[^<\s][^<]*)</g)].map((found) => ({
        file: path,
        text: withoutEscapes(found[1] ?? ''),
        placeOf: () => placeAt(source, found.index + 1),
      }))
    })
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEscapes(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name] ?? '')
}
