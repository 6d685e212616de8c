import { at, banana, box, chick, circ, door, ground, hen, kid, lady, ln, phone, raw, sh, win } from '../../kit.mjs'
import { arrow, bubble, cross, file, head, left, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

// bó rau: a bunch of greens tied in the middle
const greens = (x, y, s = 1) => at(x, y, s, sh([[-16, -22], [-8, -32], [0, -24], [8, -34], [17, -22], [5, 0], [9, 16], [-9, 16], [-5, 0]], 'f-leaf') + raw('M-7 0h14M-6 4h12M-2 -20l2 18M8 -26l-5 24M-10 -24l5 22', 'l t'))
const camera = (x, y, s = 1) => at(x, y, s, box(-26, -16, 52, 36, 'f-mari') + box(-10, -24, 20, 8, 'f-mari') + circ(0, 2, 11, 'f-paper') + circ(0, 2, 5, 'f-ink', false))

// Bà Tư lays her phone face down among the greens
export const upMay = () => {
  let s = circ(330, 140, 104, 'f-sun', false) + banana(96, 330) + ground(600, 334, 20)
  s += woman(310, 330, 1.75, false, 'f-clay', false)
  s += sh([[236, 250], [540, 250], [520, 332], [258, 332]], 'f-wall') + raw('M250 276h280M254 304h270M300 252l8 80M380 252l2 80M460 252l-6 80', 'l t')
  s += greens(262, 236, 1.1) + greens(446, 236, 1.15) + greens(490, 238, 1.05)
  s += sh([[350, 240], [398, 240], [406, 252], [356, 252]], 'f-dim') + circ(362, 244, 2, 'f-ink', false) + raw('M330 224l-8 -6M332 242h-10M416 222l8 -7', 'l t')
  s += `<g transform="translate(584 332) scale(-1 1)">${lady(0, 0, 1.65)}</g>`
  s += bubble(404, 30, 190, 70, 480, 540, 148) + mid(499, 60, 'Bà cứ từ từ,', 20) + mid(499, 86, 'úp máy đã!', 20)
  s += hen(196, 340) + chick(168, 342)
  return file(640, 360, s)
}

// Three signs beside the village road
export const baBienBao = () => {
  let s = circ(556, 96, 58, 'f-sun', false) + ground(620, 320, 10)
  const sign = (x, y, w, icon) => raw(`M${x} ${y + 92}V320M${x + 8} ${y + 92}V320`) + sh([[x + 4, y - 70], [x + 80, y + 76], [x - 72, y + 76]], 'f-mari') + icon(x + 4, y + 20) + box(x - 60, y + 98, 128, 42, 'f-paper') + mid(x + 4, y + 127, w, 24)
  s += sign(94, 114, 'Vội', (x, y) => circ(x, y + 16, 27, 'f-paper') + raw(`M${x} ${y - 2}v18l13 8`))
  s += sign(264, 114, 'Doạ', (x, y) => sh([[x + 8, y - 22], [x - 20, y + 24], [x - 2, y + 22], [x - 10, y + 52], [x + 22, y + 8], [x + 4, y + 10]], 'f-paper', { dx: 0, dy: 0 }))
  s += sign(434, 114, 'Dụ', (x, y) => box(x - 26, y + 4, 52, 40, 'f-paper') + box(x - 30, y - 6, 60, 13, 'f-paper') + raw(`M${x} ${y - 6}v50M${x} ${y - 6}q-20 -18 -22 -6q2 8 22 6q20 -18 22 -6q-2 8 -22 6`))
  s += `<g transform="translate(568 336) scale(-1 1)">${kid(0, 0, 1.5)}</g>` + chick(210, 334) + chick(232, 336)
  return file(640, 360, s)
}

// The way back to the stranger is barred; two other ways are open
export const duongKhac = () => {
  let s = circ(326, 196, 78, 'f-sun', false)
  s += arrow('M288 214Q220 224 176 186', 176, 186, -140)
  s += tel(34, 60, 120, 190, head(120, 'Số lạ') + circ(60, 90, 26, 'f-dim') + circ(60, 82, 8, 'f-paper') + raw('M44 106q16 -18 32 0') + mid(60, 152, 'gọi lại?', 19))
  s += cross(230, 212, 20)
  s += woman(318, 336, 1.7, false, 'f-clay') + phone(366, 248, 14, 1.8)
  s += arrow('M392 222Q418 170 446 140', 446, 138, -44) + arrow('M396 256Q428 264 448 266', 448, 266, 2)
  s += box(462, 62, 152, 104, 'f-leaf') + left(480, 94, 'Danh bạ', 20) + raw('M478 106h120', 'l t') + left(480, 134, 'Con trai', 20) + left(480, 156, 'đã lưu', 16) + tick(588, 136, 15)
  s += box(462, 214, 152, 104, 'f-wall') + `<path class="f-ink" d="M462 230h152v18h-152z"/>` + left(476, 278, 'Số in sau', 19) + left(476, 302, 'thẻ', 19) + tick(588, 288, 15)
  s += ground(600, 342, 20)
  return file(640, 360, s)
}

// Keep it before you block it: photograph, then three notes
export const giuBangChung = () => {
  let s = circ(180, 170, 112, 'f-sun', false)
  s += tel(76, 46, 196, 258, head(196, 'Tin nhắn lạ') + box(14, 60, 168, 92, 'f-wall') + left(26, 88, 'Nhận hoàn tiền', 18) + left(26, 113, 'gấp, bấm vào', 18) + raw('M26 132q9 -4 18 0t18 0t18 0', 'l t') + left(16, 186, '0900 000 012', 19) + left(16, 214, '09:41', 19))
  s += raw('M54 40v-14h26M294 40v-14h-26M54 310v14h26M294 310v14h-26', 'l r')
  s += camera(336, 176, 1.25)
  const slip = (y, a, r) => `<g transform="rotate(${r} 490 ${y + 34})">${box(388, y, 216, 66, 'f-paper')}${left(408, y + 41, a, 20)}</g>` + tick(572, y + 34, 15)
  s += slip(44, 'Số gọi đến', -2) + slip(142, 'Số tài khoản', 1.5) + slip(240, 'Ngày, giờ', -1)
  return file(640, 360, s)
}

// Bà Tư walks to the police of the commune
export const baoDungNoi = () => {
  let s = circ(470, 140, 106, 'f-sun', false) + ground(600, 330, 20)
  s += box(388, 152, 188, 178, 'f-wall') + sh([[368, 158], [482, 92], [596, 158]], 'f-clay') + raw('M392 146q90 12 180 0M410 134q72 10 144 0', 'l t')
  s += box(398, 170, 168, 42, 'f-green', { dx: 0, dy: 0 }) + onGreen(482, 199, 'Công an xã', 22)
  s += door(454, 236, 58, 94, true) + win(404, 236, 34, 36, true) + win(528, 236, 34, 36, true)
  s += woman(216, 326, 1.85, false, 'f-clay') + phone(267, 230, 10, 2)
  s += arrow('M296 262h58', 356, 262, 0)
  s += ln([[86, 190], [86, 328]]) + box(34, 96, 106, 96, 'f-sun') + mid(87, 148, '113', 38) + mid(87, 178, 'khẩn cấp', 18)
  s += hen(150, 340)
  return file(640, 360, s)
}
