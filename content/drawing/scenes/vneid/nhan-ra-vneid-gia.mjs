import * as k from '../../kit.mjs'

const { sh, box, ln, raw, circ, words, ground, at } = k
// neighbouring ink lines become one path: a smaller file, the same picture
const file = (w, h, b) => { b = b.replaceAll('class="l "', 'class="l"'); for (let was; was !== b;) { was = b; b = b.replace(/<path class="(l t|l)" d="([^"]*)"\/><path class="\1" d="([^"]*)"\/>/g, '<path class="$1" d="$2$3"/>') } return k.file(w, h, b) }
const flip = (x, y, b) => `<g transform="translate(${x} ${y}) scale(-1 1)">${b}</g>`
const tick = (x, y) => circ(x, y, 13, 'f-green', true, { exact: 1 }) + `<path class="f-paper" d="M${x - 7} ${y}l3 -3l3 3.500l6 -8l3 2.500l-9 11.500z"/>`
const cross = (x, y) => circ(x, y, 13, 'f-paper', false) + `<path class="l r" d="M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x + 6} ${y - 6}L${x - 6} ${y + 6}"/>` + `<circle class="l r" cx="${x}" cy="${y}" r="13"/>`
// a speech bubble: corners cut, tail from its bottom edge at tx towards (px, py)
const bubble = (x, y, w, h, tx, px, py) => sh([[x + 12, y], [x + w - 12, y], [x + w, y + 12], [x + w, y + h - 12], [x + w - 12, y + h], [tx + 22, y + h], [px, py], [tx, y + h], [x + 12, y + h], [x, y + h - 12], [x, y + 12]], '')
// a pointing hand; the tip of the finger is at x, y
const finger = (x, y, s = 1) => {
  const d = 'M-6 8Q-6 -1 0 -1Q6 -1 6 8V30Q11 25 16 30Q22 26 26 32Q33 31 33 39V54Q33 66 24 70H4Q-5 65 -10 54L-17 40Q-17 33 -11 35L-6 41Z'
  return `<g transform="translate(${x} ${y}) scale(${s})">` + `<path class="f-skin" d="${d}"/>` + raw(d) + raw('M6 30V40M16 30V38M26 33V39', 'l t') + sh([[1, 70], [28, 70], [30, 92], [-1, 92]], 'f-leaf') + '</g>'
}
const bench = (x, y, s) => k.elder(x, y, s)
const num = (x, y, n) => sh([[x - 14, y - 12], [x + 14, y - 12], [x + 14, y + 12], [x - 14, y + 12]], 'f-green', { dx: 0, dy: 0 }) + `<text x="${x}" y="${y + 5.500}" class="gt" text-anchor="middle">${n}</text>`

// Bác Sáu on his porch; the caller is only a shadow somewhere else
export const cuocGoiGia = () => {
  let s = circ(476, 132, 82, 'f-sun', false)
  s += at(392, 112, 1.5, k.house(0, 2))
  s += ground(430, 332, 206)
  // somewhere else: a dim room, a shadow, a headset
  s += sh([[10, 24], [186, 24], [186, 332], [10, 332]], 'f-dim')
  s += `<path class="f-hair" d="M44 330Q42 246 80 236Q98 246 116 236Q154 246 152 330Z"/>` + circ(98, 204, 33, 'f-hair', false)
  s += raw('M62 206Q62 164 98 164Q134 164 134 206') + sh([[56, 198], [68, 198], [68, 220], [56, 220]], 'f-clay', { dx: 1, dy: 1 }) + raw('M62 220Q64 236 84 228')
  s += words(98, 58, 'Người gọi lạ')
  s += raw('M196 214q12 -12 24 0t24 0t24 0t24 0', 'l r')
  s += bubble(204, 34, 176, 112, 236, 190, 190) + words(292, 66, 'Tôi là công an!') + words(292, 94, 'VNeID của ông lỗi,') + words(292, 122, 'cập nhật gấp!')
  s += bench(392, 344, 1.62) + k.phone(350, 264, -18, 1.7)
  s += raw('M330 246q-8 -2 -12 4M328 262q-9 0 -12 6M336 234q-6 -5 -13 -3', 'l t')
  s += k.hen(566, 350) + k.chick(598, 350) + k.chick(540, 352)
  return file(640, 360, s)
}

// The village notice board with four signs
export const bangDauHieu = () => {
  let s = circ(564, 120, 62, 'f-sun', false)
  s += ground(620, 330, 10)
  s += box(64, 84, 16, 246, 'f-clay') + box(488, 84, 16, 246, 'f-clay')
  s += box(48, 92, 472, 196, 'f-wall')
  s += sh([[28, 92], [62, 46], [506, 46], [540, 92]], 'f-clay')
  for (let y = 60; y < 90; y += 15) { let p = `M${60 - (y - 46) * .6} ${y}`; for (let i = 0; i < (y > 70 ? 26 : 25); i++) p += 'q9 6 18 0'; s += raw(p, 'l t') }
  s += raw('M28 92q-6 -1 -9 -8M540 92q6 -1 9 -8')
  const card = (x, t1, t2, pic) => box(x, 112, 98, 156, 'f-paper', { dx: 0, dy: 0 }) + circ(x + 49, 112, 4, 'f-mari') + pic(x + 49, 166) + words(x + 49, 232, t1) + words(x + 49, 252, t2)
  s += card(66, 'Xưng là', 'công an', (x, y) => sh([[x - 17, y - 30], [x + 17, y - 30], [x + 17, y + 30], [x - 17, y + 30]], 'f-dim') + raw(`M${x} ${y - 17}v20M${x} ${y + 12}v3`, 'l r'))
  s += card(180, 'Giục gấp,', 'doạ khoá', (x, y) => circ(x, y, 28, 'f-mari') + raw(`M${x} ${y - 17}V${y}L${x + 12} ${y + 8}`))
  s += card(294, 'Gửi', 'đường dẫn', (x, y) => raw(`M${x - 4} ${y + 10}l-10 10a11 11 0 0 1 -16 -16l12 -12a11 11 0 0 1 16 0M${x + 4} ${y - 10}l10 -10a11 11 0 0 1 16 16l-12 12a11 11 0 0 1 -16 0M${x - 8} ${y + 8}L${x + 8} ${y - 8}`))
  s += card(408, 'Hỏi', 'mã OTP', (x, y) => circ(x - 14, y, 15, 'f-mari') + circ(x - 14, y, 5, 'f-paper') + raw(`M${x + 1} ${y}H${x + 32}v10M${x + 21} ${y}v8`))
  s += k.kid(566, 346, 1.6)
  return file(640, 360, s)
}

// Hang up: the finger on the red button, cô Hạnh standing by
export const tatMay = () => {
  let s = circ(470, 128, 80, 'f-sun', false) + k.areca(604, 330, 150) + ground(620, 332, 10)
  let scr = circ(75, 62, 30, 'f-dim') + circ(75, 54, 9, 'f-paper') + raw('M58 80q17 -20 34 0') + words(75, 124, 'Số lạ', { size: 19 }) + words(75, 148, 'đang gọi')
  scr += `<circle class="f-red" cx="38" cy="206" r="22"/>` + circ(38, 206, 22) + `<path class="f-paper" d="M25 209q13 -11 26 0l-3 6l-7 -3v-4q-3 -1 -6 0v4l-7 3z"/>`
  scr += circ(112, 206, 22, 'f-dim') + raw('M103 197q-2 16 17 18l3 -7l-7 -3l-3 3q-5 -3 -6 -7l3 -3l-3 -6z')
  s += k.bigPhone(120, 40, scr)
  s += finger(160, 254)
  s += flip(534, 346, k.lady(0, 0, 1.62)) + flip(406, 346, k.elder(0, 0, 1.62))
  s += bubble(316, 22, 180, 64, 392, 412, 192) + words(406, 50, 'Tôi sẽ ra hỏi') + words(406, 73, 'Công an xã!')
  return file(640, 360, s)
}

// Three results in the store: only one has the right publisher
export const khoUngDung = () => {
  let s = circ(584, 62, 44, 'f-sun', false) + ground(620, 332, 10)
  let scr = sh([[10, 12], [140, 12], [140, 42], [10, 42]], '') + words(22, 33, 'VNeID', { anchor: 'start' }) + circ(122, 25, 7) + raw('M127 31l6 6')
  const row = (y, f) => box(12, y, 38, 38, f) + raw(`M60 ${y + 10}h74M60 ${y + 25}h50`)
  scr += row(62, 'f-green') + row(128, 'f-mari') + row(194, 'f-clay')
  s += k.bigPhone(70, 40, scr)
  const card = (y, a, b, ok) => raw(`M224 ${y + 22}q24 -8 44 0`, 'l t') + box(272, y - 6, 286, 62, ok ? 'f-leaf' : 'f-paper', ok ? {} : { dx: 0, dy: 0 }) + words(290, y + 18, a, { anchor: 'start', size: 17 }) + words(290, y + 42, b, { anchor: 'start' }) + (ok ? tick(530, y + 25) : cross(530, y + 25))
  s += card(94, 'VNeID', 'Đơn vị của Bộ Công an', true) + card(166, 'VNeID bản mới 2026', 'Nhà phát hành lạ', false) + card(238, 'Đồng bộ VNeID nhanh', 'Nhà phát hành lạ', false)
  s += words(414, 62, 'Đọc dòng nhà phát hành', { size: 19 })
  return file(640, 360, s)
}

// The permission "Trợ năng": who says yes gives away the strings of the phone
export const quyenTroNang = () => {
  let s = circ(468, 216, 88, 'f-sun', false) + ground(620, 332, 10)
  let scr = `<path class="f-dim" d="M0 0h150v254H0z"/>` + box(10, 46, 130, 168, 'f-paper', { dx: 0, dy: 0 }) + words(75, 74, 'Trợ năng', { size: 19 }) + words(75, 100, 'Cho ứng dụng') + words(75, 120, 'bấm thay bạn?')
  scr += box(22, 136, 106, 30, 'f-paper', { dx: 0, dy: 0 }) + words(75, 156, 'Cho phép') + box(22, 174, 106, 30, 'f-green', { dx: 0, dy: 0 }) + `<text x="75" y="194" class="gt" text-anchor="middle">Từ chối</text>`
  s += k.bigPhone(86, 40, scr) + finger(196, 236)
  // the puppet: a shadow hand, the cross of wood, the strings, the phone that moves by itself
  s += `<path class="f-hair" d="M430 0H506V34Q520 40 516 58Q510 72 496 66Q488 76 474 72Q462 78 452 68Q436 72 430 58Q424 44 430 34Z"/>` + raw('M452 68V48M474 72V50M496 66V48', 'l t')
  s += sh([[392, 74], [544, 74], [544, 84], [392, 84]], 'f-clay')
  s += ln([[400, 84], [404, 210]], 't') + ln([[440, 84], [446, 148]], 't') + ln([[496, 84], [490, 148]], 't') + ln([[536, 84], [532, 196]], 't')
  s += raw('M434 214Q416 232 404 210M502 208Q520 218 532 196') + circ(404, 208, 6, 'f-skin') + circ(532, 194, 6, 'f-skin')
  s += raw('M452 286Q448 304 440 318h-12M484 286Q490 304 498 318h12')
  s += sh([[434, 148], [502, 148], [502, 286], [434, 286]], 'f-paper') + `<path class="f-mist" d="M441 160h54v112h-54z"/>` + raw('M441 160h54v112h-54z', 'l t')
  s += circ(458, 196, 2.6, 'f-ink') + circ(478, 196, 2.6, 'f-ink') + raw('M456 216q12 -10 24 0') + words(468, 254, 'Tiền', { size: 17 })
  s += circ(556, 262, 13, 'f-mari') + circ(556, 262, 6, '') + raw('M576 256q10 -8 18 0l18 -10M603 240l9 6l-4 10', 'l r')
  return file(640, 360, s)
}

// Three things in a row: cut the network, call the bank, go to the police of the commune
export const loCai = () => {
  let s = circ(322, 130, 74, 'f-sun', false) + ground(620, 300, 10)
  // 1 the plane
  s += sh([[68, 84], [158, 84], [158, 276], [68, 276]], 'f-paper') + `<path class="f-mist" d="M77 102h72v152h-72z"/>` + raw('M77 102h72v152h-72z', 'l t') + circ(113, 265, 4)
  s += circ(113, 178, 30, 'f-mari') + `<path class="f-ink" d="M113 154q4 0 4 7v9l19 11v5l-19 -6v12l7 5v4l-11 -3l-11 3v-4l7 -5v-12l-19 6v-5l19 -11v-9q0 -7 4 -7z"/>`
  // 2 the bank
  s += k.man(318, 312, 1.62) + k.phone(358, 228, 14, 1.6) + raw('M374 214q10 8 4 20M384 206q16 14 8 34', 'l t')
  s += sh([[224, 196], [280, 196], [280, 232], [224, 232]], 'f-leaf') + `<path class="f-ink" d="M224 203h56v7h-56z"/>` + raw('M232 222h20', 'l t')
  // 3 the house of the police
  s += box(448, 172, 136, 128, 'f-wall') + sh([[434, 176], [516, 124], [598, 176]], 'f-clay') + box(464, 184, 104, 26, 'f-green', { dx: 0, dy: 0 }) + `<text x="516" y="202" class="gt" text-anchor="middle" style="letter-spacing:0">Công an xã</text>`
  s += k.door(496, 226, 40, 74, true) + k.win(462, 228, 22, 26, true) + k.win(548, 228, 22, 26, true) + k.hen(612, 312)
  s += raw('M178 200q14 -8 30 0M200 192l9 8l-10 7M398 252q14 -8 30 0M420 244l9 8l-10 7')
  s += num(66, 44, 1) + words(88, 50, 'Ngắt mạng', { anchor: 'start', size: 17 }) + num(250, 44, 2) + words(272, 50, 'Gọi ngân hàng', { anchor: 'start', size: 17 }) + num(462, 44, 3) + words(484, 50, 'Trình báo', { anchor: 'start', size: 17 })
  s += k.chick(216, 318) + k.chick(236, 322)
  return file(640, 360, at(0, 20, 1, s))
}
