import * as k from '../../kit.mjs'

const { sh, box, ln, raw, circ, words, ground, at } = k
// neighbouring ink lines become one path: a smaller file, the same picture
const file = (w, h, b) => { b = b.replaceAll('class="l "', 'class="l"'); for (let was; was !== b;) { was = b; b = b.replace(/<path class="(l t|l)" d="([^"]*)"\/><path class="\1" d="([^"]*)"\/>/g, '<path class="$1" d="$2$3"/>') } return k.file(w, h, b) }
const flip = (x, y, b) => `<g transform="translate(${x} ${y}) scale(-1 1)">${b}</g>`
const bubble = (x, y, w, h, tx, px, py) => sh([[x + 12, y], [x + w - 12, y], [x + w, y + 12], [x + w, y + h - 12], [x + w - 12, y + h], [tx + 22, y + h], [px, py], [tx, y + h], [x + 12, y + h], [x, y + h - 12], [x, y + 12]], '')
const finger = (x, y, s = 1) => {
  const d = 'M-6 8Q-6 -1 0 -1Q6 -1 6 8V30Q11 25 16 30Q22 26 26 32Q33 31 33 39V54Q33 66 24 70H4Q-5 65 -10 54L-17 40Q-17 33 -11 35L-6 41Z'
  return `<g transform="translate(${x} ${y}) scale(${s})">` + `<path class="f-skin" d="${d}"/>` + raw(d) + raw('M6 30V40M16 30V38M26 33V39', 'l t') + sh([[1, 70], [28, 70], [30, 92], [-1, 92]], 'f-leaf') + '</g>'
}
const flat = { dx: 0, dy: 0 }
const onGreen = (x, y, t) => `<text x="${x}" y="${y}" class="gt" text-anchor="middle" style="letter-spacing:0">${t}</text>`
const seller = (x, y, s) => { // bà Tư: a scarf round the hair, an apron
  let g = sh([[-12, -68], [12, -68], [18, -20], [-18, -20]], 'f-clay') + sh([[-8, -52], [8, -52], [12, -20], [-12, -20]], 'f-paper') + circ(0, -80, 11, 'f-skin')
  g += `<path class="f-grey" d="M-11 -78Q-12 -94 0 -94Q12 -94 11 -78Q6 -86 0 -86Q-6 -86 -11 -78Z"/>` + raw('M-11 -78Q-12 -94 0 -94Q12 -94 11 -78Q6 -86 0 -86Q-6 -86 -11 -78Z') + circ(-9, -92, 5, 'f-grey', true, { exact: 1 })
  g += circ(3, -80, 0.9, 'f-ink', false) + circ(8, -80, 0.9, 'f-ink', false) + raw('M2 -73q4 -3 6 0', 'l t') + raw('M10 -62Q18 -48 24 -48M4 -56Q12 -44 24 -44') + k.phone(29, -54, 12, 1.1)
  return `<g transform="translate(${x} ${y}) scale(${s})">${g}</g>`
}

// The rumour comes to bà Tư's stall
export const tinDon = () => {
  let s = circ(204, 120, 78, 'f-sun', false) + ground(620, 330, 10)
  s += sh([[60, 92], [306, 92], [324, 134], [42, 134]], 'f-paper')
  for (let i = 0; i < 6; i += 2) { const a = 60 + i * 41, b = 42 + i * 47; s += `<path class="f-green" d="M${a} 92h41L${b + 47} 134h-47z"/>` }
  s += raw('M60 92H306L324 134q-23.500 14 -47 0q-23.500 14 -47 0q-23.500 14 -47 0q-23.500 14 -47 0q-23.500 14 -47 0q-23.500 14 -47 0Z')
  s += ln([[58, 138], [58, 330]]) + ln([[308, 138], [308, 330]])
  s += seller(176, 306, 1.55)
  s += box(46, 262, 274, 68, 'f-clay') + ln([[46, 284], [320, 284]], 't')
  for (const [x, f] of [[74, 'f-leaf'], [98, 'f-leaf'], [122, 'f-mari'], [256, 'f-mari'], [280, 'f-leaf']]) s += circ(x, 252, 12, f) + raw(`M${x} 240q2 -6 7 -8`, 'l t')
  s += bubble(344, 26, 262, 108, 366, 236, 216) + words(475, 60, 'Liên kết trước 31/12') + words(475, 85, 'kẻo bị xoá tài khoản!') + words(475, 110, 'Bấm vào đường dẫn') + `<path class="l r" d="M402 117h146"/>`
  s += flip(452, 346, k.lady(0, 0, 1.55)) + k.hen(574, 348)
  return file(640, 360, s)
}

// One identity, tied to many accounts
export const lienKet = () => {
  let s = circ(320, 176, 120, 'f-sun', false) + ground(620, 332, 10)
  const knot = (a, b, c, d) => raw(`M${a} ${b}Q${(a + c) / 2} ${(b + d) / 2 + 16} ${c} ${d}`) + circ((a + c) / 2, (b + d) / 2 + 8, 6, 'f-mari')
  s += knot(266, 120, 186, 92) + knot(266, 216, 186, 242) + knot(374, 120, 454, 92) + knot(374, 216, 454, 242)
  s += sh([[262, 60], [378, 60], [378, 296], [262, 296]], 'f-paper') + `<path class="f-mist" d="M272 80h96v190h-96z"/>` + raw('M272 80h96v190h-96z', 'l t') + raw('M308 70h24', 'l t')
  s += box(280, 128, 80, 84, 'f-green', flat) + circ(320, 156, 14, 'f-skin') + `<path class="f-paper" d="M296 206q0 -28 24 -28t24 28z"/>` + raw('M296 206q0 -28 24 -28t24 28z') + words(320, 112, 'Định danh') + words(320, 238, 'của bạn')
  const tag = (x, y, t, pic) => box(x, y, 150, 92, 'f-paper', flat) + pic(x + 75, y + 38) + words(x + 75, y + 80, t)
  s += tag(32, 44, 'Số điện thoại', (x, y) => sh([[x - 22, y - 24], [x + 10, y - 24], [x + 22, y - 12], [x + 22, y + 20], [x - 22, y + 20]], 'f-mari') + raw(`M${x - 10} ${y - 8}h20v18h-20zM${x - 10} ${y + 1}h20`, 'l t'))
  s += tag(32, 196, 'Ngân hàng', (x, y) => sh([[x - 30, y - 20], [x + 30, y - 20], [x + 30, y + 20], [x - 30, y + 20]], 'f-leaf') + `<path class="f-ink" d="M${x - 30} ${y - 12}h60v8h-60z"/>` + raw(`M${x - 20} ${y + 9}h20`, 'l t'))
  s += tag(458, 44, 'Bán hàng', (x, y) => sh([[x - 26, y - 4], [x + 26, y - 4], [x + 20, y + 20], [x - 20, y + 20]], 'f-clay') + circ(x - 12, y - 12, 9, 'f-leaf') + circ(x + 10, y - 12, 9, 'f-mari'))
  s += tag(458, 196, 'Mạng xã hội', (x, y) => sh([[x - 28, y - 22], [x + 28, y - 22], [x + 28, y + 10], [x - 2, y + 10], [x - 14, y + 22], [x - 14, y + 10], [x - 28, y + 10]], 'f-wall') + circ(x - 12, y - 6, 2.6, 'f-ink', false) + circ(x, y - 6, 2.6, 'f-ink', false) + circ(x + 12, y - 6, 2.6, 'f-ink', false))
  return file(640, 360, s)
}

// Three milestones along the village road
export const cotMoc = () => {
  let s = circ(500, 92, 60, 'f-sun', false)
  s += `<path class="f-mist" d="M0 226Q120 150 300 172T640 150V300H0Z"/>`
  s += `<path class="f-wall" d="M0 292Q160 262 320 282T640 262V338Q480 322 320 340T0 344Z"/>` + raw('M0 292Q160 262 320 282T640 262M0 344Q160 322 320 340T640 338') + raw('M20 318q30 -6 60 -6M130 308q30 0 56 3M250 310q40 3 66 4M400 308q36 -4 66 -8M540 300q30 -3 56 -3', 'l t')
  const stone = (x, y, f, a, b, c, d) => `<path class="f-paper" d="M${x - 74} ${y}v-84q0 -48 74 -48t74 48v84z"/>` + `<path class="${f}" d="M${x - 72} ${y - 78}v-6q0 -46 73 -46t73 46v6z"/>` + raw(`M${x - 74} ${y}v-84q0 -48 74 -48t74 48v84zM${x - 74} ${y - 80}h148`) + words(x, y - 96, a, { size: 17 }) + words(x, y - 56, b) + words(x, y - 34, c) + (d ? words(x, y - 12, d) : '')
  s += stone(112, 278, 'f-leaf', '28/9/2026', 'Quy định', 'có hiệu lực') + stone(320, 276, 'f-wall', '31/12/2026', 'Trước ngày này:', 'các tài khoản', 'đã có sẵn') + stone(528, 268, 'f-clay', '30/6/2027', 'Trước ngày này:', 'tài khoản', 'ngân hàng')
  s += k.hen(210, 346) + k.chick(242, 350) + k.chick(178, 350)
  s += words(320, 54, 'Ba cột mốc cần nhớ', { size: 19 })
  return file(640, 360, s)
}

// Close the message, then open the app yourself
export const tuMoUngDung = () => {
  let s = circ(508, 116, 76, 'f-sun', false) + ground(620, 332, 10)
  const one = sh([[14, 46], [136, 46], [136, 146], [14, 146]], 'f-paper') + words(75, 74, 'Tin nhắn') + raw('M26 92h96M26 108h80', 'l t') + `<path class="l r" d="M26 128h70"/>` + box(30, 176, 90, 34, 'f-green', flat) + onGreen(75, 198, 'Đóng')
  let two = ''
  for (let i = 0; i < 9; i++) two += i === 4 ? '' : box(16 + i % 3 * 42, 60 + Math.floor(i / 3) * 52, 30, 30, 'f-dim', flat)
  two += box(54, 108, 38, 38, 'f-mari') + raw('M62 122h22l-3 16h-16zM66 122q0 -8 7 -8t7 8', 'l t') + words(75, 36, 'Tự mở')
  s += at(0, 0, 1, k.bigPhone(52, 40, one)) + raw('M234 180q22 -14 44 0M268 170l10 10l-12 8') + k.bigPhone(312, 40, two)
  s += finger(128, 240, 0.86) + finger(390, 182, 0.86)
  s += k.man(552, 346, 1.6, true)
  return file(640, 360, s)
}

// Read who asks and what they ask for before you agree
export const docMan = () => {
  let s = circ(478, 140, 84, 'f-sun', false) + ground(620, 332, 10)
  let scr = words(75, 30, 'Xác nhận', { size: 17 }) + box(10, 46, 130, 50, 'f-paper', flat) + words(75, 68, 'Bên xin:') + words(75, 88, 'Chợ Quê') + box(10, 108, 130, 70, 'f-paper', flat) + words(75, 130, 'Thông tin:') + words(75, 150, 'họ tên,') + words(75, 170, 'ngày sinh')
  scr += box(8, 196, 52, 34, 'f-paper', flat) + words(34, 218, 'Huỷ') + box(68, 196, 74, 34, 'f-green', flat) + onGreen(105, 218, 'Đồng ý')
  s += k.bigPhone(96, 40, scr)
  const ask = (y, n, t) => raw(`M262 ${y}q24 -8 40 0`, 'l t') + box(308, y - 22, 196, 44, 'f-leaf') + words(324, y + 6, t, { anchor: 'start', size: 17 })
  s += ask(110, 1, 'Ai xin liên kết?') + ask(182, 2, 'Xin thông tin gì?')
  s += k.elder(556, 346, 1.55) + k.phone(516, 272, -16, 1.6)
  return file(640, 360, s)
}

// Three procedures, three fees
export const baMucPhi = () => {
  let s = circ(104, 118, 70, 'f-sun', false) + ground(620, 332, 10)
  const page = (x, f, a, b, c) => sh([[x, 70], [x + 128, 70], [x + 128, 290], [x, 290]], 'f-paper') + words(x + 64, 104, 'Thủ tục ' + a, { size: 17 }) + raw(`M${x + 18} 126h92M${x + 18} 142h92M${x + 18} 158h60`, 'l t') + box(x + 14, 206, 100, 56, f, flat) + words(x + 64, 230, b) + words(x + 64, 250, c)
  s += page(190, 'f-leaf', 'A', 'Được', 'miễn phí') + page(338, 'f-wall', 'B', 'Được', 'giảm phí') + page(486, 'f-dim', 'C', 'Thu', 'như cũ')
  s += k.kid(96, 346, 1.7) + words(402, 50, 'Mỗi thủ tục một mức phí', { size: 19 })
  return file(640, 360, s)
}
