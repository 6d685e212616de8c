import { areca, box, chick, circ, ground, hen, ln, raw, sh } from '../../kit.mjs'
import { arrow, button, file, hand, head, heart, left, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

// an insurance card, w wide: green band, heart, ruled lines
const card = (x, y, w, { r = 0, fill = 'f-wall', label = 'Thẻ BHYT', size = 17 } = {}) => {
  const h = w * 0.62
  let s = box(0, 0, w, h, fill) + `<path class="f-green" d="M1 1h${w - 2}v${h * 0.3}H1z"/>` + onGreen(w / 2, h * 0.15 + size * 0.36, label, size)
  s += heart(w * 0.19, h * 0.62, w / 160) + ln([[w * 0.36, h * 0.5], [w * 0.9, h * 0.5]], 't') + ln([[w * 0.36, h * 0.65], [w * 0.82, h * 0.65]], 't') + ln([[w * 0.36, h * 0.8], [w * 0.88, h * 0.8]], 't')
  return `<g transform="translate(${x} ${y}) rotate(${r})">${s}</g>`
}
// an identity card, w wide: emblem plate, face, ruled lines
const idCard = (x, y, w, r = 0) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, w * 0.62, 'f-leaf')}${circ(w * 0.2, w * 0.3, w * 0.09, 'f-skin')}${raw(`M${w * 0.08} ${w * 0.5}q${w * 0.12} ${-w * 0.14} ${w * 0.24} 0`)}${ln([[w * 0.42, w * 0.16], [w * 0.9, w * 0.16]], 't')}${ln([[w * 0.42, w * 0.26], [w * 0.82, w * 0.26]], 't')}${ln([[w * 0.42, w * 0.36], [w * 0.88, w * 0.36]], 't')}</g>`
// a nurse's cap over a woman drawn at x,y with scale s, facing left
const cap = (x, y, s) => `<g transform="translate(${x} ${y}) scale(${-s} ${s})">${sh([[-9, -91], [-6, -102], [10, -102], [11, -91]], 'f-paper')}${raw('M2 -100v6M-1 -97h6', 'l')}</g>`

export const theQuaMayGiat = () => {
  let s = circ(420, 130, 104, 'f-sun', false) + ground(600, 334, 20) + areca(50, 334, 230)
  s += ln([[232, 334], [232, 66]]) + ln([[600, 334], [600, 66]]) + raw('M232 78Q410 108 600 78')
  // shirt
  s += sh([[268, 88], [296, 92], [318, 96], [346, 96], [374, 132], [354, 148], [342, 134], [344, 214], [274, 210], [276, 130], [262, 142], [244, 124]], 'f-leaf') + raw('M296 93q10 14 22 4M309 108v96', 'l t')
  // the card, pegged and dripping
  s += `<g transform="rotate(3 470 150)">${box(402, 106, 140, 92, 'f-wall')}<path class="f-green" d="M403 107h138v27H403z"/>${heart(428, 164, 0.9)}${raw('M452 152q8 -6 14 2t16 -2t14 4t18 -3M452 168q6 5 13 -1t14 3t16 -2M452 184q9 -5 16 1t18 -2t10 3', 'l t')}</g>`
  s += box(416, 88, 9, 24, 'f-mari') + box(520, 88, 9, 24, 'f-mari') + box(286, 82, 8, 20, 'f-mari') + box(340, 86, 8, 20, 'f-mari')
  for (const [x, y] of [[420, 222], [456, 236], [494, 226], [524, 240], [440, 262], [508, 268]]) s += raw(`M${x} ${y}q-6 10 0 13q6 -3 0 -13`)
  s += `<path class="f-mist" d="M408 322q60 -14 122 0q-60 14 -122 0z"/>` + raw('M408 322q60 -14 122 0q-60 14 -122 0z', 'l t')
  s += woman(160, 332, 1.9, false, 'f-clay')
  s += chick(330, 336) + chick(354, 340)
  return file(640, 360, s)
}

export const haiNoiCoThe = () => {
  let s = circ(322, 170, 118, 'f-sun', false)
  const screen = (name) => head(150, name) + card(10, 84, 130, { fill: 'f-paper', size: 16 }) + tick(75, 206, 16)
  s += tel(44, 50, 150, 256, screen('VNeID')) + tel(446, 50, 150, 256, screen('VssID'))
  s += card(238, 120, 164, { label: 'Thẻ giấy', r: -2 }) + raw('M212 160h14M212 170h14M416 160h14M416 170h14')
  s += mid(320, 276, 'Như nhau', 22)
  return file(640, 360, s)
}

export const moThe = () => {
  let s = circ(322, 190, 120, 'f-sun', false)
  let a = head(160, 'Trang chính')
  a += button(12, 62, 136, 'Ví giấy tờ') + box(12, 126, 60, 52, 'f-paper') + box(88, 126, 60, 52, 'f-paper') + box(12, 198, 60, 42, 'f-paper') + box(88, 198, 60, 42, 'f-paper')
  let b = head(160, 'Passcode')
  for (let i = 0; i < 6; i++) b += `<circle class="f-green" cx="${25 + i * 22}" cy="76" r="8"/>`
  for (let i = 0; i < 9; i++) b += `<circle class="f-paper" cx="${36 + (i % 3) * 44}" cy="${124 + Math.floor(i / 3) * 44}" r="16"/>` + mid(36 + (i % 3) * 44, 130 + Math.floor(i / 3) * 44, String(i + 1), 17)
  const c = head(160, 'Thẻ của tôi') + card(8, 66, 144, { fill: 'f-wall', size: 16 }) + tick(80, 204, 18)
  s += tel(36, 46, 160, 262, a) + tel(244, 46, 160, 262, b) + tel(452, 46, 160, 262, c)
  s += arrow('M212 176H226', 228, 176, 0) + arrow('M420 176H434', 436, 176, 0) + hand(126, 138, -20, 0.8)
  return file(640, 360, s)
}

export const oQuay = () => {
  let s = circ(470, 150, 100, 'f-sun', false) + ground(600, 336, 20)
  s += box(46, 40, 176, 42, 'f-green') + onGreen(134, 68, 'Tiếp đón', 21) + ln([[64, 40], [64, 20]]) + ln([[204, 40], [204, 20]])
  s += woman(132, 322, 1.7, false, 'f-paper', false) + `<g transform="translate(264 0) scale(-1 1)">${cap(132, 322, 1.7)}</g>`
  s += sh([[30, 262], [300, 262], [300, 334], [30, 334]], 'f-clay') + ln([[30, 288], [300, 288]], 't') + ln([[30, 312], [300, 312]], 't') + ln([[120, 264], [120, 288]], 't') + ln([[200, 288], [200, 312]], 't') + box(20, 252, 290, 14, 'f-wall')
  s += sh([[200, 182], [258, 176], [262, 228], [204, 232]], 'f-dim') + raw('M234 230l2 20M214 251h44')
  s += woman(470, 334, 1.9, true, 'f-clay')
  // her telephone, held up to the counter
  s += `<g transform="translate(372 196) rotate(-6)">${sh([[0, 0], [44, 0], [44, 74], [0, 74]], 'f-ink', { dx: 0, dy: 0 })}<path class="f-paper" d="M4 6h36v60H4z"/></g>` + `<g transform="rotate(-6 394 230)">${box(379, 214, 28, 18, 'f-wall', { dx: 1, dy: 1 })}${raw('M380 218h26', 'l t')}</g>`
  s += raw('M420 238q-6 -6 -12 0')
  s += card(342, 34, 150, { r: -3, size: 17 }) + raw('M398 142q-6 16 -2 34', 'l t')
  s += hen(572, 336)
  return file(640, 360, s)
}

export const soatThe = () => {
  let s = circ(320, 180, 100, 'f-sun', false) + ground(600, 338, 20)
  s += idCard(34, 84, 270, -2) + left(140, 214, 'Sinh năm', 17) + left(224, 216, '1966', 28)
  s += mid(164, 62, 'Thẻ căn cước', 19)
  let b = head(230, 'Thẻ bảo hiểm y tế')
  b += box(12, 58, 206, 172, 'f-wall') + heart(42, 94, 1.2) + ln([[68, 84], [196, 84]], 't') + ln([[68, 102], [176, 102]], 't') + left(24, 154, 'Sinh năm', 17) + left(122, 157, '1996', 28) + ln([[28, 196], [190, 196]], 't')
  s += tel(370, 48, 230, 262, b)
  s += raw('M484 196q2 -28 44 -26q40 4 36 32q-6 24 -42 22q-38 -2 -38 -28', 'l r')
  s += arrow('M312 206Q330 216 350 204', 352, 203, -28)
  s += hen(110, 336) + chick(150, 338)
  return file(640, 360, s)
}

export const tinMoiCau = () => {
  let s = circ(226, 150, 104, 'f-sun', false) + ground(600, 338, 20)
  let b = head(210, 'Tin từ số lạ')
  b += box(10, 58, 190, 138, 'f-paper') + left(22, 86, 'Thẻ BHYT hết', 17) + left(22, 110, 'hạn tối nay! Cài', 17) + left(22, 134, 'ứng dụng tại:', 17) + raw('M22 160q8 -6 15 0t15 0t15 0t15 0t15 0t15 0M22 166h108', 'l r')
  s += tel(70, 46, 210, 270, b)
  // the rod, the line, the bait
  s += ln([[628, 20], [408, 66]]) + ln([[628, 26], [410, 67]]) + raw('M408 66Q396 110 398 144')
  s += raw('M398 144v88q0 20 -18 20q-16 0 -16 -16l-7 8M364 236l8 6')
  s += sh([[366, 150], [430, 150], [430, 212], [366, 212]], 'f-clay') + mid(398, 192, '?', 34)
  s += woman(540, 334, 1.8, true, 'f-clay')
  s += raw('M500 160l-14 -8M512 142l-8 -14M532 134l0 -16')
  return file(640, 360, s)
}
