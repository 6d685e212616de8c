import { at, box, chick, circ, ground, kid, lady, ln, man, phone, qr, raw, sh } from '../../kit.mjs'
import { bubble, cross, file, hand, head, left, lock, mid, onGreen, tel, tick } from '../../parts.mjs'

const flip = (x, y, s, b) => `<g transform="translate(${x} ${y}) scale(${-s} ${s})">${b}</g>`
// em Lan: a pupil with long hair
const girl = (x, y, s) => `<g transform="translate(${x} ${y}) scale(${s})">${kid(0, 0, 1)}<path class="f-hair" d="M-10.5 -70q-7 16 -3 32q5 1 8 -3q-4 -10 -1 -22z"/></g>`
// a switch of 58 x 30, on or off
const toggle = (x, y, on) => `<path class="${on ? 'f-leaf' : 'f-dim'}" d="M${x + 15} ${y}h28q15 0 15 15q0 15 -15 15h-28q-15 0 -15 -15q0 -15 15 -15z"/>` + raw(`M${x + 15} ${y}h28q15 0 15 15q0 15 -15 15h-28q-15 0 -15 -15q0 -15 15 -15z`) + circ(on ? x + 43 : x + 15, y + 15, 11, 'f-paper', true, { exact: 1 })

// The torch that asks too much
export const denPin = () => {
  let s = '<path class="f-sun" d="M392 96L620 24V208L392 132z"/>' + ground(600, 338, 20)
  s += flip(540, 336, 1.8, man(0, 0, 1))
  let b = head(276, 'Đèn pin hỏi')
  const row = (y, t, fill) => box(14, y, 248, 56, fill) + left(34, y + 37, t, 23) + mid(240, y + 38, '?', 26)
  b += row(54, 'Xem danh bạ', 'f-sun') + row(122, 'Biết vị trí', 'f-wall') + row(190, 'Nghe micro', 'f-clay')
  s += tel(76, 44, 276, 262, b)
  s += sh([[366, 98], [392, 92], [392, 136], [366, 130]], 'f-mari')
  s += raw('M560 160q3 -10 12 -8q8 4 0 12q-6 4 -6 10M566 180v2') + chick(420, 340) + chick(446, 342)
  return file(640, 360, s)
}

// Two baskets: one open, one with a lid and a lock
export const haiRo = () => {
  let s = circ(320, 130, 112, 'f-sun', false) + ground(600, 336, 20)
  const basket = (x) => sh([[x, 200], [x + 236, 200], [x + 212, 328], [x + 24, 328]], 'f-clay') + raw(`M${x + 6} 232h224M${x + 12} 264h212M${x + 18} 296h200M${x + 60} 202l8 126M${x + 118} 202v126M${x + 176} 202l-8 126`, 'l t')
  const card = (x, y, w, t, fill, r) => `<g transform="rotate(${r} ${x + w / 2} ${y + 24})">${box(x, y, w, 48, fill)}${mid(x + w / 2, y + 32, t, 21)}</g>`
  s += card(70, 92, 116, 'Họ tên', 'f-paper', -5) + card(156, 142, 116, 'Số máy', 'f-leaf', 4) + basket(52)
  s += card(366, 36, 144, 'Khuôn mặt', 'f-paper', -4) + card(500, 64, 96, 'Tiền', 'f-leaf', 5) + card(378, 100, 130, 'Bệnh tật', 'f-wall', 3)
  s += basket(352) + sh([[338, 182], [602, 182], [594, 206], [346, 206]], 'f-mari') + raw('M446 182q0 -16 24 -16t24 16') + lock(470, 232, 1.4)
  return file(640, 360, s)
}

// Three doors, all yours
export const baQuyen = () => {
  let s = circ(122, 164, 92, 'f-sun', false) + ground(600, 336, 20)
  s += lady(110, 334, 1.75)
  const doorOf = (x, t, fill, mark) => sh([[x, 130], [x + 118, 130], [x + 118, 334], [x, 334]], fill) + raw(`M${x + 14} 146h90v80h-90zM${x + 14} 244h90v76h-90z`, 'l t') + circ(x + 104, 236, 4.5, 'f-mari') + box(x - 6, 78, 130, 40, 'f-green', { dx: 0, dy: 0 }) + onGreen(x + 59, 106, t, 22) + mark
  s += doorOf(212, 'Đồng ý', 'f-leaf', tick(271, 186, 20)) + doorOf(358, 'Từ chối', 'f-clay', cross(417, 186, 20)) + doorOf(504, 'Rút lại', 'f-sun', circ(563, 186, 20, 'f-paper') + raw('M574 178q-6 -8 -15 -4q-9 6 -4 15q6 8 16 3M576 170v10h-10'))
  return file(640, 360, s)
}

// Switch off what it does not need
export const chinhQuyen = () => {
  let s = circ(486, 176, 100, 'f-sun', false) + ground(600, 338, 20)
  let b = head(320, 'Màn hình tập') + mid(160, 70, 'Quyền của Đèn pin', 22)
  const row = (y, t, on) => box(12, y, 296, 50, 'f-paper') + left(32, y + 33, t, 22) + toggle(234, y + 10, on)
  b += row(84, 'Danh bạ', false) + row(142, 'Vị trí', false) + row(200, 'Đèn', true)
  s += tel(56, 46, 320, 262, b) + hand(314, 210, -34, 0.84)
  s += flip(510, 336, 1.8, man(0, 0, 1)) + phone(462, 244, -14, 1.9)
  s += bubble(414, 24, 196, 70, 506, 506, 166) + mid(512, 54, 'Đèn thì chỉ', 20) + mid(512, 80, 'cần sáng thôi!', 20)
  return file(640, 360, s)
}

// Cover the code and the number, then take the photograph
export const cheGiayTo = () => {
  let s = circ(258, 150, 116, 'f-sun', false) + ground(600, 340, 20)
  s += `<g transform="rotate(-3 220 170)">${box(76, 40, 290, 250, 'f-paper')}${mid(221, 80, 'Bảng điểm', 26)}`
  for (const [y, t, d] of [[122, 'Toán', '9'], [160, 'Văn', '8'], [198, 'Sử', '9']]) s += left(100, y, t, 21) + mid(208, y, d, 22) + ln([[96, y + 10], [232, y + 10]], 't')
  s += `<path class="q0" d="M250 102h100v100H250z"/><g transform="translate(256 108) scale(5.200)">${qr(17, 23)}</g>` + left(100, 250, 'Số:', 21) + mid(226, 250, '000 000 …', 20) + '</g>'
  // a leaf upon the code, a slip of paper upon the number
  const leaf = 'M242 168Q252 92 342 92Q378 150 330 194Q280 216 242 168Z'
  s += `<path class="f-leaf" d="${leaf}"/>` + raw(leaf) + raw('M242 168Q290 150 344 96M276 156l4 40M300 142l16 42M322 122l24 16', 'l t') + raw('M242 168l-14 8')
  s += `<g transform="rotate(4 226 244)">${box(150, 222, 160, 40, 'f-mari')}</g>`
  s += flip(480, 338, 1.85, girl(0, 0, 1)) + phone(436, 232, -10, 2.2) + raw('M424 208l-12 -8M420 222l-14 -2M420 238l-13 5', 'l t')
  s += tick(566, 96, 24)
  return file(640, 360, s)
}
