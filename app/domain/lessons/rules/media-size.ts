import type { MediaFile } from '../content-files'
import type { Problem } from '../problem'
import { MAX_MEDIA_BYTES } from '../source/limits'

/** Pictures are paid for by the kilobyte. */
export function mediaSize(media: readonly MediaFile[]): Problem[] {
  return media
    .filter(({ bytes }) => bytes.byteLength > MAX_MEDIA_BYTES)
    .map(({ path, bytes }) => ({
      file: path,
      line: 1,
      column: 1,
      rule: 'media-size',
      message: `Hình nặng ${Math.ceil(bytes.byteLength / 1000)} kB, nhiều nhất là ${MAX_MEDIA_BYTES / 1000} kB. Hãy vẽ đơn giản hơn, hoặc nén lại.`,
    }))
}
