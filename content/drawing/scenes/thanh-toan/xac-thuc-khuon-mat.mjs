import { at, box, chick, circ, ground, hen, ln, man, raw, sh } from '../../kit.mjs'
import { arrow, cross, file, grand, head, left, lock, mid, num, onGreen, tel, tick, woman } from '../../parts.mjs'

const card = (x, y, w, r = 0) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, w * 0.62, 'f-sun')}${circ(w * 0.22, w * 0.34, w * 0.11, 'f-skin')}${raw(`M${w * 0.42} ${w * 0.22}h${w * 0.46}M${w * 0.42} ${w * 0.34}h${w * 0.4}M${w * 0.42} ${w * 0.46}h${w * 0.3}`, 'l t')}</g>`
// the round frame with a face in it
const faceFrame = (x, y, s = 1) => at(x, y, s, circ(0, 0, 44, 'f-paper') + `<path class="f-leaf" d="M-34 28Q-20 10 0 10Q20 10 34 28Q20 44 0 44Q-20 44 -34 28Z"/>` + circ(0, -6, 20, 'f-skin') + `<path class="f-hair" d="M-21 -6q-2 -22 21 -22q22 1 20 18q-16 -1 -24 -8q-8 4 -17 12z"/>` + circ(-7, -3, 1.6, 'f-ink', false) + circ(8, -3, 1.6, 'f-ink', false) + raw('M-6 6q6 5 12 0', 'l t') + raw('M-58 -38v-18h18M58 -38v-18h-18M-58 38v18h18M58 38v18h-18'))

export const haiMoc = () => {
  let s = circ(470, 160, 104, 'f-sun', false) + ground(600, 340, 20)
  let a = head(190, 'Màn hình tập') + mid(95, 76, 'Chuyển', 18) + box(18, 88, 154, 48, 'f-paper') + mid(95, 120, '9 triệu', 24) + tick(95, 192, 26) + mid(95, 246, 'Đi tiếp', 18)
  let b = head(190, 'Màn hình tập') + mid(95, 76, 'Chuyển', 18) + box(18, 88, 154, 48, 'f-sun') + mid(95, 120, '11 triệu', 24) + faceFrame(95, 200, 0.84)
  s += tel(72, 46, 190, 262, a) + tel(374, 46, 190, 262, b)
  s += mid(318, 148, 'mốc', 18) + mid(318, 172, '10 triệu', 18) + ln([[318, 60], [318, 122]], 't') + ln([[318, 190], [318, 310]], 't')
  return file(640, 360, s)
}

export const congTrongNgay = () => {
  let s = circ(520, 128, 84, 'f-sun', false) + ground(600, 290, 20)
  const bar = (x, h, t, v, fill) => box(x, 288 - h, 84, h, fill) + mid(x + 42, 288 - h - 14, v, 20) + mid(x + 42, 332, t, 20)
  s += bar(56, 108, 'Sáng', '9 triệu', 'f-leaf') + bar(186, 96, 'Trưa', '8 triệu', 'f-leaf') + bar(316, 60, 'Chiều', '5 triệu', 'f-mari')
  s += mid(163, 262, '+', 26) + mid(293, 262, '+', 26) + mid(424, 262, '=', 26)
  s += raw('M56 116v-16h212v16M162 100v-10', 'l t') + mid(162, 78, '17 triệu: chưa vượt', 19)
  s += faceFrame(522, 128, 1) + mid(522, 250, '22 triệu', 26) + mid(522, 278, 'vượt 20 triệu', 18) + mid(522, 332, 'Phải quét mặt', 19)
  return file(640, 360, s)
}

export const quetChoSang = () => {
  let s = ground(600, 334, 20)
  s += box(36, 56, 170, 176, 'f-wall') + `<path class="f-lit" d="M50 70h142v148h-142z"/>` + raw('M50 70h142v148h-142zM121 70v148M50 144h142')
  s += `<path class="f-sun" d="M206 70L330 120V250L206 218Z" opacity=".55"/>`
  s += man(330, 332, 1.75, true)
  s += box(36, 296, 112, 9, 'f-clay') + raw('M46 306v28M138 306v28') + sh([[62, 295], [68, 276], [94, 274], [102, 295]], 'f-green') + raw('M60 295h66')
  s += raw('M318 226Q298 226 288 214') + sh([[264, 166], [290, 161], [296, 207], [270, 212]], 'f-paper') + raw('M272 172l13 -3l5 33l-13 3z', 'l t')
  s += tel(446, 56, 150, 240, head(150, 'Nhìn vào') + faceFrame(75, 132, 1.05) + mid(75, 222, 'Đứng yên', 18))
  s += arrow('M374 176Q402 160 424 172', 427, 174, 28)
  s += hen(206, 338)
  return file(640, 360, s)
}

export const raQuay = () => {
  let s = circ(150, 150, 100, 'f-sun', false) + ground(600, 334, 20)
  s += box(400, 40, 200, 44, 'f-green', { dx: 0, dy: 0 }) + onGreen(500, 69, 'Ngân hàng', 22) + ln([[420, 40], [420, 18]]) + ln([[580, 40], [580, 18]])
  s += woman(500, 324, 1.7, true, 'f-paper', false)
  s += sh([[356, 262], [622, 262], [622, 334], [356, 334]], 'f-clay') + ln([[356, 286], [622, 286]], 't') + ln([[356, 310], [622, 310]], 't') + box(346, 252, 286, 14, 'f-wall') + box(562, 210, 52, 36, 'f-dim') + raw('M588 248v6M575 252h26')
  s += grand(170, 332, 1.75) + card(118, 238, 62, 10) + raw('M152 226Q140 236 146 250')
  s += num(50, 48, 1) + left(76, 55, 'Thẻ căn cước', 20) + num(50, 90, 2) + left(76, 97, 'Điện thoại', 20)
  s += chick(318, 340) + chick(298, 338)
  return file(640, 360, s)
}

export const mayBiChan = () => {
  let s = circ(188, 190, 112, 'f-sun', false) + ground(600, 342, 20)
  const a = '<path class="f-green" d="M0 0h180v38H0z"/>' + onGreen(90, 26, 'Màn hình tập', 17) + mid(90, 78, 'Ứng dụng mở', 20) + lock(90, 142, 1.9) + tick(90, 204, 17)
  const b = '<path class="f-dim" d="M0 0h180v228H0z"/>' + box(14, 26, 152, 64, 'f-paper') + mid(90, 52, 'Ứng dụng', 19) + mid(90, 77, 'đã thoát', 19)
  s += mid(158, 36, 'Máy nguyên khoá', 20) + mid(462, 36, 'Máy bị phá khoá', 20)
  s += tel(68, 82, 180, 228, a) + tel(372, 82, 180, 228, b)
  s += at(462, 240, 1.9, raw('M-9 -6v-8q0 -10 9 -10q9 0 9 6') + '<g transform="rotate(8)">' + box(-14, 0, 28, 24, 'f-clay') + '</g>' + raw('M-8 2l6 8l-5 5l8 9M14 -22l6 -6M18 -14l8 -2', 'l r')) + cross(526, 290, 15)
  return file(640, 360, s)
}
