import { pictureFaults } from '~/domain/lessons/picture-faults'
import { standingProcess } from '~/lib/standing-process.server'
import { recognisePicture } from './pictures/recognise-picture'
import type { ShrunkPicture } from './pictures/shrink-picture.server'

/** Of the file as it is sent: larger than any photograph of a telephone. */
const MOST_PICTURE_FILE_BYTES = 12_000_000

export type PictureRefusal =
  | 'picture-missing'
  | 'picture-too-large'
  | 'not-a-picture'
  | 'heic'
  | 'svg-not-safe'
  | 'too-many-pixels'
  | 'broken-picture'
  | 'picture-too-heavy'

export type PreparedPicture = { bytes: Uint8Array; ending: 'webp' | 'svg' }

const ask = standingProcess({
  source: new URL('./pictures/picture-process.server.ts', import.meta.url),
  built: 'build/picture-process.js',
  // Of the clock; a busy machine may take long over little work.
  patienceMs: 20_000,
  limits: { cpuMs: 1_900, memoryMb: 190 },
  mostWaiting: 20,
  idleMs: 60_000,
})

/**
 * Makes of a file what a lesson may show: a photograph is drawn anew (upright, small, without place and device), a drawing is taken
 * as it is when the rules of drawings find nothing. Nothing is kept anywhere.
 */
export async function preparePicture(
  bytes: Uint8Array,
): Promise<PreparedPicture | { refusal: PictureRefusal }> {
  if (bytes.length === 0) return { refusal: 'picture-missing' }
  if (bytes.length > MOST_PICTURE_FILE_BYTES) return { refusal: 'picture-too-large' }
  const kind = recognisePicture(bytes)
  if (kind === 'heic') return { refusal: 'heic' }
  if (kind === 'unknown') return { refusal: 'not-a-picture' }
  if (kind === 'svg')
    return pictureFaults('a.svg', bytes).length > 0 ? { refusal: 'svg-not-safe' } : { bytes, ending: 'svg' }
  const shrunk = await ask<ShrunkPicture>(bytes)
  if (!shrunk) return { refusal: 'picture-too-heavy' }
  return 'refusal' in shrunk ? shrunk : { bytes: new Uint8Array(shrunk.bytes), ending: 'webp' }
}
