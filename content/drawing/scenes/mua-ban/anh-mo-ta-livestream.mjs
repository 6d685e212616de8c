import { at, box, circ, ground, ln, man, phone, qr, raw, sh } from '../../kit.mjs'
import { bubble, file, head, left, mid, num, tel, tick, woman } from '../../parts.mjs'

const orange = (x, y, r = 15, leaf = true) => circ(x, y, r, 'f-mari') + (leaf ? `<path class="f-leaf" d="M${x} ${y - r + 2}q3 -9 12 -8q-2 9 -12 8z"/>` + raw(`M${x} ${y - r + 2}q3 -9 12 -8q-2 9 -12 8z`, 'l t') : '')
// an orange tree, its trunk's foot at x,y
const tree = (x, y, s = 1) => at(x, y, s, sh([[-7, -60], [7, -60], [9, 0], [-9, 0]], 'f-clay') + circ(0, -100, 54, 'f-leaf') + circ(-22, -110, 8, 'f-mari') + circ(16, -122, 8, 'f-mari') + circ(26, -88, 8, 'f-mari') + circ(-10, -78, 8, 'f-mari') + raw('M-34 -92q6 6 12 0M2 -104q6 6 12 0', 'l t'))
const basket = (x, y, s = 1) => at(x, y, s, orange(-28, -42, 16) + orange(28, -42, 16) + orange(0, -48, 17) + sh([[-54, -36], [54, -36], [40, 0], [-40, 0]], 'f-sun') + raw('M-50 -26h100M-46 -14h92M-30 -34l6 32M0 -34v32M30 -34l-6 32', 'l t'))

// The sun behind him, the basket in front of him
export const chupOVuon = () => {
  let s = circ(104, 100, 58, 'f-sun', false) + raw('M104 30v-14M104 170v14M34 100h-14M174 100h14M54 50l-10 -10M154 50l10 -10M54 150l-10 10M154 150l10 10', 'l t')
  s += ground(600, 326, 20) + tree(560, 318, 1.12)
  s += man(216, 326, 1.72) + phone(260, 236, 12, 2)
  s += box(372, 286, 100, 10, 'f-clay') + raw('M384 296v30M460 296v30') + basket(422, 284, 1.05)
  s += raw('M284 226L362 200M284 246L362 280', 'l t')
  s += mid(104, 216, 'Nắng', 20) + mid(104, 242, 'sau lưng', 20)
  return file(640, 360, s)
}

// The four photographs
export const bonTamAnh = () => {
  let s = circ(320, 172, 118, 'f-sun', false)
  const X = [24, 178, 332, 486]
  const L = ['Vườn', 'Cả rổ', 'To nhỏ', 'Ruột quả']
  X.forEach((x, i) => {
    s += box(x, 74, 130, 206, 'f-paper') + `<path class="${['f-mist', 'f-wall', 'f-mist', 'f-wall'][i]}" d="M${x + 9} 83h112v144h-112z"/>` + raw(`M${x + 9} 83h112v144h-112z`, 'l t') + mid(x + 65, 262, L[i], 21)
  })
  X.forEach((x, i) => {
    s += num(x + 65, 56, i + 1)
  })
  s += tree(89, 222, 0.82) + ln([[34, 222], [144, 222]], 't')
  s += basket(243, 200, 0.92)
  // an orange in an open hand
  s += orange(397, 140, 27) + `<path class="f-skin" d="M350 168q-6 -22 4 -24q8 0 9 16l8 8h52l8 -8q1 -16 9 -16q10 2 4 24q-6 26 -24 32v26h-46v-26q-18 -6 -24 -32z"/>` + raw('M350 168q-6 -22 4 -24q8 0 9 16l8 8h52l8 -8q1 -16 9 -16q10 2 4 24q-6 26 -24 32v26M374 226v-26q-18 -6 -24 -32')
  // a halved orange
  s += circ(551, 156, 42, 'f-mari') + circ(551, 156, 33, 'f-lit')
  s += raw('M551 156V124M551 156L579 141M551 156L579 172M551 156V188M551 156L523 172M551 156L523 141', 'l t') + circ(551, 156, 4, 'f-paper')
  return file(640, 360, at(0, 18, 1, s))
}

// Two sentences struck out, two put in
export const suaLoiRao = () => {
  let s = circ(472, 150, 100, 'f-sun', false) + ground(600, 336, 20)
  s += box(40, 34, 388, 268, 'f-wall') + raw('M90 302l-14 34M378 302l14 34') + raw('M50 44h368v248h-368z', 'l t')
  s += left(70, 88, '“Ăn là khỏi bệnh”', 22) + left(70, 136, '“Ngon nhất Việt Nam”', 22)
  s += `<path class="l r" d="M64 84q60 -10 116 -2t92 -4M66 90q70 -6 208 -2M64 132q70 -8 130 -2t120 -4M66 138q80 -6 246 -2"/>`
  s += ln([[64, 166], [404, 166]], 't')
  s += tick(84, 206, 15) + left(112, 213, 'Cam hái ngày 20/11', 22) + tick(84, 254, 15) + left(112, 261, 'Vỏ hơi sần, mọng nước', 22)
  s += woman(512, 334, 1.72, true, 'f-leaf')
  s += `<g transform="rotate(-24 462 250)">${box(424, 246, 42, 9, 'f-mari', { dx: 1, dy: 1 })}${raw('M424 246l-9 4.500l9 4.500')}</g>`
  return file(640, 360, s)
}

// Scan, then compare
export const quetMa = () => {
  let s = circ(176, 150, 104, 'f-sun', false) + ground(600, 330, 20)
  s += box(40, 120, 270, 206, 'f-clay') + sh([[40, 120], [64, 84], [286, 84], [310, 120]], 'f-clay')
  s += box(66, 148, 218, 148, 'f-paper') + `<path class="f-grey" d="M76 162h116v116h-116z"/>` + at(82, 168, 6.1, qr(17, 11)) + left(202, 190, 'Cam', 20) + left(202, 218, 'Mẫu', 20) + left(202, 250, '20/11', 19)
  let b = head(232, 'Màn hình tập')
  const row = (y, l, v) => left(14, y, l, 16) + left(14, y + 25, v, 19) + tick(212, y + 8, 12) + ln([[12, y + 40], [222, y + 40]], 't')
  b += row(66, 'Tên hàng', 'Cam Mẫu') + row(132, 'Nơi trồng', 'Thôn Đồng Chùa') + row(198, 'Ngày hái', '20/11')
  s += tel(382, 46, 232, 256, b)
  s += raw('M200 164L366 96M200 276L366 262', 'l r')
  return file(640, 360, s)
}

// Real oranges, real scales, true words
export const livestream = () => {
  let s = circ(196, 160, 104, 'f-sun', false) + ground(600, 336, 20)
  s += man(186, 322, 1.68)
  s += box(60, 258, 270, 76, 'f-clay') + box(48, 248, 294, 12, 'f-wall') + ln([[62, 296], [328, 296]], 't')
  for (let i = 0; i < 3; i++) s += orange(82 + i * 30, 234, 14)
  s += orange(97, 211, 14) + box(262, 218, 56, 30, 'f-dim') + box(254, 210, 72, 8, 'f-paper') + circ(290, 234, 10, 'f-paper') + raw('M290 234l5 -6') + orange(276, 198, 12) + orange(302, 198, 12)
  s += bubble(238, 24, 226, 92, 262, 216, 176) + mid(351, 64, 'Cam để ăn,', 21) + mid(351, 94, 'không phải thuốc!', 21)
  // the phone on its stand
  s += raw('M426 238L402 334M426 238L450 334M426 238V330') + sh([[408, 166], [444, 166], [444, 238], [408, 238]], 'f-ink', { line: false }) + `<path class="f-paper" d="M414 174h24v54h-24z"/>` + circ(426, 200, 6, 'f-red')
  s += woman(530, 334, 1.66, true, 'f-wall')
  return file(640, 360, s)
}
