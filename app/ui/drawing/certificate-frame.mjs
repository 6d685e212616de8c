// The double frame of the certificate: A4 on its side at 96 points an inch, 1123 x 794.
import { d, raw } from '../../../content/drawing/kit.mjs'

const corners = (x0, y0, x1, y1) => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

export function certificateFrame() {
  return raw(d(corners(26, 25.5, 1097, 767), true, 2)) + raw(d(corners(34, 33.5, 1089, 761), true, 2), 'l t')
}
