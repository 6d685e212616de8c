import type { MediaFile } from '../content-files'
import { imageSize } from '../image-size'
import { checkSvg } from '../media/check-svg'
import type { Problem } from '../problem'
import { MAX_MEDIA_BYTES } from '../source/limits'

/** A picture is what its name says, has a size, and cannot run or fetch anything. */
export function mediaSafe(media: readonly MediaFile[]): Problem[] {
  return media.flatMap((file) => {
    if (file.bytes.byteLength > MAX_MEDIA_BYTES) return [] // told by media-size
    const findings = file.name.endsWith('.svg') ? checkSvg(file.bytes) : []
    if (findings.length === 0 && !imageSize(file.name, file.bytes)) {
      const message = file.name.endsWith('.svg')
        ? 'Hình chưa ghi cỡ. Hãy thêm width và height bằng số vào thẻ <svg>.'
        : 'Tệp không đúng loại như tên của nó. Hãy lưu lại hình đúng loại .png, .jpg hoặc .webp.'
      findings.push({ line: 1, column: 1, message })
    }
    return findings.map((finding) => ({ file: file.path, rule: 'media-safe', ...finding }))
  })
}
