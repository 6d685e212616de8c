import { at, box, chick, circ, ground, hen, house, kid, ln, man, raw, sh } from '../../kit.mjs'
import { bubble, cross, file, left, mid, num, tel, tick, woman } from '../../parts.mjs'

const flip = (x, y, b) => `<g transform="translate(${x} ${y}) scale(-1 1)">${b}</g>`
const dots = (x, y, d) => circ(x, y, 1.4, 'f-ink', false) + circ(x + d, y, 1.4, 'f-ink', false)

export const cangBien = () => {
  let s = circ(504, 130, 84, 'f-sun', false) + ground(600, 340, 20)
  s += at(416, 168, 1.15, house(3, 0))
  s += man(100, 338, 1.7) + flip(344, 338, kid(0, 0, 1.6)) + raw('M334 208q-4 -8 2 -12M366 208q6 -8 0 -14', 'l t')
  s += `<g transform="rotate(3 200 250)">${box(146, 226, 84, 62, 'f-paper')}${raw('M156 244h60M156 258h52M156 272h58', 'l t')}</g>`
  s += bubble(28, 26, 268, 92, 76, 104, 178) + mid(162, 64, '“Thôn Đồng Chùa', 21) + mid(162, 96, 'có cảng biển”?', 21)
  s += hen(446, 342) + chick(482, 344)
  return file(640, 360, s)
}

export const goiYLamThay = () => {
  let s = circ(150, 150, 92, 'f-sun', false) + circ(490, 150, 92, 'f-dim', false) + ground(600, 342, 20)
  s += raw('M320 30v296', 'l t')
  const desk = (x) => box(x, 262, 244, 14, 'f-clay') + raw(`M${x + 16} 276v64M${x + 228} 276v64`)
  // left: the pupil writes, the phone only shows three lines
  s += sh([[76, 262], [84, 206], [132, 206], [142, 262]], 'f-paper') + circ(110, 178, 27, 'f-skin') + dots(116, 180, 12) + raw('M116 192q7 4 12 0') + '<path class="f-hair" d="M82 180q-4 -34 28 -34q28 2 27 22q-20 -2 -32 -10q-10 14 -23 22z"/>' + raw('M136 218Q160 248 186 250')
  s += desk(40) + sh([[158, 256], [222, 256], [232, 264], [150, 264]], 'f-paper') + raw('M188 252l14 -26', 'l')
  s += tel(238, 186, 34, 54, raw('M6 12h22M6 24h22M6 36h14', 'l t'))
  s += mid(160, 44, 'Gợi ý', 24) + tick(104, 36, 16)
  // right: the telephone holds the pen, the pupil sleeps
  s += sh([[372, 262], [384, 214], [444, 214], [458, 262]], 'f-paper') + circ(426, 226, 28, 'f-skin') + raw('M434 230q5 3 9 0M414 230q5 3 9 0M424 242q5 -3 9 0') + '<path class="f-hair" d="M397 228q-4 -34 30 -34q28 2 27 24q-20 0 -30 -10q-12 14 -27 20z"/>'
  s += desk(356) + sh([[466, 256], [512, 256], [518, 264], [458, 264]], 'f-paper') + tel(540, 148, 48, 92, dots(16, 36, 16) + raw('M14 56q10 8 20 0')) + raw('M528 196Q506 200 502 226M508 214L490 256')
  s += left(454, 192, 'z', 18) + left(468, 174, 'z', 22)
  s += mid(496, 44, 'Làm thay', 24) + cross(410, 36, 16)
  return file(640, 360, s)
}

export const baLoi = () => {
  let s = circ(524, 150, 84, 'f-sun', false) + ground(600, 342, 20)
  s += box(40, 24, 396, 292, 'f-paper') + mid(238, 62, 'Bản nháp', 22)
  const line = (y, a, ax, b, bx, w, c, cx) => left(ax, y, a, 20) + mid(bx, y, b, 20) + (c ? left(cx, y, c, 20) : '') + `<ellipse class="l r" cx="${bx}" cy="${y - 7}" rx="${w}" ry="24"/>` + ln([[66, y + 30], [390, y + 28]], 't')
  s += line(116, 'Thôn có', 66, '72 hộ', 200, 42, 'trồng cam.', 254)
  s += line(190, 'Sách', 66, '“Cam quê ta”', 208, 82, 'viết:', 304)
  s += line(264, 'Cam chín rộ', 66, 'tháng Sáu.', 262, 68, '', 0)
  s += num(412, 110, 1) + num(412, 184, 2) + num(412, 258, 3)
  s += flip(528, 340, kid(0, 0, 1.8)) + raw('M496 222l-26 -12')
  return file(640, 360, s)
}

export const ganNhan = () => {
  let s = circ(112, 180, 90, 'f-sun', false) + ground(600, 342, 20)
  s += woman(110, 340, 1.7, false, 'f-paper')
  s += box(214, 22, 392, 300, 'f-paper') + raw('M240 54h340M240 76h316M240 98h330', 'l t')
  s += box(240, 124, 342, 176, 'f-sun') + circ(560, 124, 7, 'f-clay')
  const row = (y, n, t) => num(272, y, n) + left(302, y + 7, t, 21)
  s += row(164, 1, 'AI gợi ý dàn bài') + row(214, 2, 'Em tự viết') + row(264, 3, 'Em đã kiểm số liệu')
  return file(640, 360, s)
}

export const giongGia = () => {
  let s = circ(300, 160, 118, 'f-sun', false) + ground(600, 342, 20)
  let b = circ(63, 70, 20, 'f-mari') + raw('M63 58v14M55 68q0 14 8 14t8 -14M63 82v8') + raw('M16 140v16M30 128v40M44 136v24M58 118v60M72 132v32M86 124v48M100 138v20', 'l')
  s += tel(60, 70, 126, 226, b + mid(63, 212, 'giọng giả', 20))
  // a mask on a stick
  s += raw('M330 240v92') + '<path class="f-skin" d="M268 120q0 -50 62 -50t62 50q0 74 -62 122q-62 -48 -62 -122z"/>' + raw('M268 120q0 -50 62 -50t62 50q0 74 -62 122q-62 -48 -62 -122z') + '<path class="f-hair" d="M268 118q-2 -52 62 -52q64 0 62 52q-30 -2 -62 -26q-32 24 -62 26z"/>'
  s += '<path class="f-paper" d="M290 134q14 -12 28 0q-14 10 -28 0zM342 134q14 -12 28 0q-14 10 -28 0z"/>' + raw('M290 134q14 -12 28 0q-14 10 -28 0zM342 134q14 -12 28 0q-14 10 -28 0zM306 186q24 18 48 0M330 150v16')
  s += raw('M206 140q10 12 0 24M220 128q20 24 0 48M236 118q28 36 0 70', 'l t')
  s += `<path class="l r" style="stroke-width:5px" d="M252 76L410 240M410 76L252 240"/>`
  s += flip(528, 340, kid(0, 0, 1.7)) + raw('M492 214q-6 -8 2 -14', 'l t')
  return file(640, 360, s)
}
