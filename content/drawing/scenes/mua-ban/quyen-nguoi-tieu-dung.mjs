import { box, circ, ground, ln, man, phone, raw, sh } from '../../kit.mjs'
import { button, cross, file, hand, head, left, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

// garden shears lying flat, tip to the right; len long
const shears = (x, y, len) => {
  const u = len / 100
  const p = (a, b) => `${Math.round(x + a * u)} ${Math.round(y + b * u)}`
  const blade = `M${p(40, -4)}Q${p(72, -15)} ${p(100, 0)}Q${p(70, 3)} ${p(40, 5)}z`
  const blade2 = `M${p(40, -5)}Q${p(70, -3)} ${p(100, 0)}Q${p(72, 15)} ${p(40, 4)}z`
  const grip = `M${p(42, -4)}Q${p(20, -26)} ${p(0, -18)}Q${p(-3, -12)} ${p(4, -11)}Q${p(20, -14)} ${p(38, 5)}z`
  const grip2 = `M${p(42, 4)}Q${p(20, 26)} ${p(0, 18)}Q${p(-3, 12)} ${p(4, 11)}Q${p(20, 14)} ${p(38, -5)}z`
  return `<path class="f-dim" d="${blade2}${blade}"/>${raw(blade2 + blade)}<path class="f-clay" d="${grip}${grip2}"/>${raw(grip + grip2)}${circ(x + 41 * u, y, 4, 'f-mari')}`
}

// A page of goods with six lines, two of them empty
export const sauDieu = () => {
  let s = circ(470, 150, 104, 'f-sun', false) + ground(600, 334, 20)
  const row = (i, label, value) => {
    const y = 50 + i * 38
    const b = left(16, y + 22, label, 17)
    return b + (value ? left(126, y + 22, value, 17) + tick(308, y + 16, 12) : raw(`M126 ${y + 4}h150v26h-150z`, 'l t') + cross(308, y + 16, 12)) + (i < 5 ? ln([[12, y + 36], [318, y + 36]], 't') : '')
  }
  let b = head(330, 'Màn hình tập')
  b += row(0, 'Tên', 'Cửa hàng Mẫu') + row(1, 'Địa chỉ', '') + row(2, 'Giá', '180.000 đ') + row(3, 'Phí giao', '25.000 đ') + row(4, 'Nguồn gốc', '') + row(5, 'Đổi trả', '7 ngày')
  s += tel(54, 38, 330, 284, b)
  s += woman(500, 332, 1.75, true, 'f-leaf') + phone(456, 239, -12, 1.9)
  return file(640, 360, s)
}

// The fork of the road
export const haiNhanh = () => {
  let s = circ(320, 128, 90, 'f-sun', false) + ground(600, 336, 20)
  s += sh([[312, 70], [328, 70], [328, 336], [312, 336]], 'f-clay')
  s += sh([[306, 84], [306, 148], [72, 148], [44, 116], [72, 84]], 'f-leaf') + mid(184, 110, 'Người bán nói sai', 19) + mid(184, 136, 'hoặc nói thiếu', 19)
  s += sh([[334, 84], [334, 148], [568, 148], [596, 116], [568, 84]], 'f-wall') + mid(452, 110, 'Hàng đúng như rao,', 19) + mid(452, 136, 'mình đổi ý', 19)
  s += circ(320, 62, 9, 'f-mari')
  // calendar
  s += box(114, 190, 124, 116, 'f-paper') + `<path class="f-green" d="M115 191h122v32h-122z"/>` + raw('M140 182v18M212 182v18') + onGreen(176, 215, 'được huỷ', 18) + mid(176, 272, '30', 42) + mid(176, 297, 'ngày', 18)
  // the shop's conditions
  s += box(400, 186, 124, 122, 'f-paper') + mid(462, 214, 'Điều kiện', 18) + mid(462, 238, 'đổi trả', 18) + ln([[416, 254], [508, 254]], 't') + ln([[416, 272], [508, 272]], 't') + ln([[416, 290], [480, 290]], 't')
  s += raw('M176 156v18M169 166l7 9l7 -9M462 156v18M455 166l7 9l7 -9')
  return file(640, 360, s)
}

// What was promised, what came
export const keoHaiCo = () => {
  let s = circ(470, 146, 100, 'f-sun', false)
  let b = head(266, 'Trang rao (màn hình tập)')
  b += box(14, 54, 238, 100, 'f-paper') + shears(28, 104, 212)
  b += mid(133, 190, 'Kéo thép dài', 19) + mid(133, 230, '24 cm', 32)
  s += tel(42, 44, 266, 254, b)
  s += left(392, 64, 'Nhận được', 20)
  s += box(352, 92, 258, 176, 'f-mist') + shears(374, 164, 150)
  s += box(364, 212, 232, 40, 'f-wall') + raw(Array.from({ length: 22 }, (_, i) => `M${374 + i * 10} 212v${i % 5 ? 8 : 14}`).join(''), 'l t')
  s += mid(524, 246, '15', 18) + raw('M524 150v58', 'l r') + raw('M374 150v58', 'l r')
  s += mid(481, 308, 'chỉ 15 cm', 22)
  return file(640, 360, s)
}

// Everything goes into the box, nothing into the bin
export const hopBangChung = () => {
  let s = circ(222, 134, 104, 'f-sun', false) + ground(600, 332, 20)
  const slip = (x, y, r, w, h, fill, a, b) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, h, fill)}${mid(w / 2, 30, a, 18)}${b ? mid(w / 2, 53, b, 18) : ''}${ln([[14, b ? 72 : 48], [w - 14, b ? 72 : 48]], 't')}${ln([[14, b ? 88 : 64], [w - 26, b ? 88 : 64]], 't')}</g>`
  s += slip(66, 76, -7, 104, 150, 'f-paper', 'Hoá đơn') + slip(172, 44, -2, 104, 170, 'f-mist', 'Nhãn gói', 'mã đơn') + slip(284, 56, 5, 112, 170, 'f-wall', 'Ảnh món', 'hàng')
  s += `<path class="f-leaf" d="M292 146h88v34h-60l-14 14v-14h-14z"/>` + raw('M292 146h88v34h-60l-14 14v-14h-14z') + mid(336, 170, 'Tin nhắn', 17)
  s += sh([[52, 190], [408, 190], [392, 330], [68, 330]], 'f-clay') + sh([[52, 190], [26, 216], [44, 236], [58, 218]], 'f-clay') + sh([[408, 190], [436, 216], [416, 236], [402, 218]], 'f-clay')
  s += box(146, 234, 168, 50, 'f-paper') + mid(230, 267, 'Giữ lại', 25)
  s += sh([[502, 214], [588, 214], [578, 330], [512, 330]], 'f-dim') + sh([[494, 202], [596, 202], [596, 214], [494, 214]], 'f-dim') + raw('M530 202v-10h30v10M526 230l4 84M545 230v84M564 230l-4 84', 'l t')
  s += `<path class="l r" stroke-width="4" d="M500 186L592 322M592 186L500 322"/>`
  return file(640, 360, s)
}

// Four short lines and three photographs
export const donKhieuNai = () => {
  let s = circ(150, 150, 100, 'f-sun', false) + ground(600, 338, 20)
  let b = head(360, 'Khiếu nại (màn hình tập)')
  const row = (y, l, v) => box(12, y, 336, 36, 'f-paper') + left(22, y + 25, l, 16) + left(132, y + 25, v, 17)
  b += row(48, 'Mã đơn', '000 5218') + row(90, 'Rao', 'Kéo thép 24 cm') + row(132, 'Nhận', '12/11, kéo 15 cm') + row(174, 'Đề nghị', 'Hoàn tiền')
  for (let i = 0; i < 3; i++) b += box(12 + i * 58, 222, 48, 44, ['f-wall', 'f-sun', 'f-clay'][i]) + raw(`M${18 + i * 58} 258l12 -16l9 10l6 -6l9 12`, 'l t') + circ(48 + i * 58, 234, 4, 'f-paper')
  b += button(204, 224, 144, 'Gửi', 19)
  s += tel(238, 42, 360, 280, b)
  s += man(116, 336, 1.75) + phone(160, 243, 12, 1.9)
  s += hand(552, 294, -26, 0.62)
  return file(640, 360, s)
}
