import { at, box, circ, ground, hen, ln, man, raw, sh } from '../../kit.mjs'
import { arrow, bubble, button, cross, file, grand, hand, head, heart, left, mid, onGreen, tel, tick } from '../../parts.mjs'

export const baGioSang = () => {
  let s = '<path class="f-lit" d="M96 34a40 40 0 1 0 36 62a44 44 0 0 1 -36 -62z"/>' + raw('M96 34a40 40 0 1 0 36 62a44 44 0 0 1 -36 -62z')
  for (const [x, y] of [[170, 50], [214, 96], [260, 40], [40, 140]]) s += raw(`M${x - 6} ${y}h12M${x} ${y - 6}v12`, 'l t')
  s += ground(600, 336, 20)
  // the gate of the hospital, closed, with its notice
  s += box(330, 118, 280, 218, 'f-wall') + box(348, 66, 244, 52, 'f-green') + onGreen(470, 99, 'Bệnh viện', 23) + heart(470, 42, 1.3)
  s += box(372, 150, 196, 84, 'f-paper') + mid(470, 184, 'Phòng mắt', 22) + mid(470, 216, 'NGHỈ', 26)
  s += box(388, 252, 66, 84, 'f-dim') + box(486, 252, 66, 84, 'f-dim') + ln([[421, 254], [421, 336]], 't') + ln([[519, 254], [519, 336]], 't')
  s += man(116, 334, 1.8) + grand(222, 334, 1.8, false, false)
  s += mid(284, 168, '...', 28)
  return file(640, 360, s)
}

export const soTrenGiay = () => {
  let s = circ(176, 168, 122, 'f-sun', false)
  s += `<g transform="rotate(-2 170 180)">${box(44, 44, 258, 272, 'f-paper')}${heart(76, 78, 1.2)}${left(104, 86, 'Giấy khám', 22)}${raw('M62 112h220', 'l t')}${left(62, 146, 'Bệnh viện tỉnh', 19)}${raw('M62 168h180M62 188h150', 'l t')}${left(62, 232, '0900 000 012', 25)}${raw('M62 268h200M62 288h130', 'l t')}</g>`
  s += raw('M50 226q2 -30 100 -30q100 2 96 32q-6 28 -100 28q-94 0 -96 -30', 'l r')
  let b = head(210, 'Quảng cáo')
  b += box(12, 56, 186, 100, 'f-clay') + mid(105, 90, 'KHÁM NHANH', 20) + mid(105, 120, 'Cọc giữ số đầu', 18) + left(24, 192, '0900 000 099', 22) + raw('M24 214h150M24 232h118', 'l t')
  s += tel(392, 46, 210, 260, b)
  s += tick(296, 58, 20) + cross(586, 290, 20)
  return file(640, 360, s)
}

export const chonGio = () => {
  let s = circ(480, 190, 106, 'f-sun', false) + ground(600, 338, 20)
  const slot = (y, t, note, fill) => box(14, y, 262, 54, fill) + left(32, y + 35, t, 22) + left(112, y + 35, note, 17)
  const b = head(290, 'Chọn giờ khám mắt') + slot(52, '8 giờ', 'đã kín', 'f-dim') + slot(120, '9 giờ', 'bận buổi chợ', 'f-wall') + slot(188, '10 giờ', 'còn trống', 'f-leaf')
  s += tel(52, 42, 290, 262, b) + cross(306, 121, 14) + cross(306, 189, 14) + hand(300, 262, -40, 0.85)
  s += grand(496, 336, 1.95, true, false)
  s += bubble(430, 28, 176, 66, 470, 492, 124) + mid(518, 68, '10 giờ tôi đi được', 17)
  return file(640, 360, s)
}

export const cocVaoDau = () => {
  let s = circ(166, 170, 100, 'f-sun', false)
  const screen = (a, b, fill) => head(220, 'Màn hình tập') + left(18, 72, 'Người nhận', 18) + box(14, 84, 192, 72, fill) + mid(110, 114, a, 20) + mid(110, 142, b, 20) + left(18, 190, 'Tiền khám', 18) + raw('M18 206h150', 'l t')
  s += tel(54, 46, 220, 262, screen('Bệnh viện', 'tỉnh', 'f-leaf') + button(46, 218, 128, 'Tiếp tục'))
  s += tel(366, 46, 220, 262, screen('Hoa', '(người lạ)', 'f-clay') + box(46, 218, 128, 38, 'f-dim') + mid(110, 243, 'Dừng lại', 17))
  s += tick(274, 50, 22) + cross(586, 50, 22)
  return file(640, 360, s)
}

export const soanTui = () => {
  let s = circ(320, 150, 122, 'f-sun', false)
  // the table
  s += box(24, 262, 592, 22, 'f-clay') + raw('M60 286v60M580 286v60')
  // the bag
  s += sh([[232, 136], [408, 136], [426, 264], [214, 264]], 'f-leaf') + raw('M270 136q0 -56 50 -56q50 0 50 56') + heart(320, 204, 1.9)
  // telephone, identity card
  s += sh([[52, 168], [106, 162], [116, 256], [62, 262]], 'f-ink', { dx: 0, dy: 0 }) + `<path class="f-mist" d="M58 174l44 -5l8 76l-44 5z"/>` + at(84, 210, 0.9, heart(0, 0))
  s += `<g transform="rotate(-4 160 220)">${box(130, 200, 84, 54, 'f-wall')}${circ(150, 222, 8, 'f-skin')}${raw('M168 216h36M168 230h30', 'l t')}</g>`
  // papers, standing behind the bag
  s += `<g transform="rotate(5 486 180)">${box(434, 130, 108, 132, 'f-paper')}${mid(488, 164, 'Chuyển', 18)}${mid(488, 186, 'tuyến', 18)}${raw('M450 206h76M450 222h60', 'l t')}</g>`
  s += `<g transform="rotate(-3 566 216)">${box(536, 176, 82, 86, 'f-sun')}${mid(577, 208, 'Hẹn', 18)}${mid(577, 232, '9 giờ', 17)}</g>`
  // a blister of pills
  s += `<g transform="rotate(-5 160 120)">${box(112, 88, 100, 54, 'f-dim')}${[0, 1, 2].map((i) => `<circle class="f-paper l" cx="${132 + i * 30}" cy="104" r="9"/><circle class="f-paper l" cx="${132 + i * 30}" cy="128" r="9"/>`).join('')}</g>`
  s += arrow('M200 160Q212 166 220 178', 221, 180, 60)
  for (const [x, y] of [[66, 142], [230, 98], [540, 112], [610, 152]]) s += tick(x, y, 12)
  return file(640, 360, s)
}
