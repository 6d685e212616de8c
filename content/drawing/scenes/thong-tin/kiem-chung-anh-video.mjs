import { areca, at, box, chick, circ, ground, hen, house, kid, ln, phone, raw, sh } from '../../kit.mjs'
import { arrow, file, grand, hand, head, left, mid, num, tel, tick, woman } from '../../parts.mjs'

const wave = (x, y, n) => raw(`M${x} ${y}${'q8 -5 16 0t16 0'.repeat(n)}`, 'l t')
// the one photo of this lesson: a roof above the water, w x h
const flood = (x, y, w, h) => {
  let g = box(x, y, w, h, 'f-paper', { dx: 0, dy: 0 })
  const m = x + w / 2
  g += sh([[m - w * 0.34, y + h * 0.58], [m - w * 0.16, y + h * 0.26], [m + w * 0.16, y + h * 0.26], [m + w * 0.34, y + h * 0.58]], 'f-clay')
  g += sh([[m - w * 0.27, y + h * 0.58], [m + w * 0.27, y + h * 0.58], [m + w * 0.27, y + h * 0.7], [m - w * 0.27, y + h * 0.7]], 'f-wall')
  g += `<path class="f-leaf" d="M${x + 2} ${y + h * 0.7}h${w - 4}v${h * 0.3 - 2}h${4 - w}z"/>`
  return w < 60 ? g : g + wave(x + 8, y + h * 0.78, Math.floor((w - 16) / 32)) + wave(x + 8, y + h * 0.9, Math.floor((w - 16) / 32))
}

export const anhCu = () => {
  let s = circ(320, 140, 92, 'f-sun', false) + ground(600, 340, 20)
  const one = (t) => head(180, t) + flood(12, 52, 156, 124) + mid(90, 204, 'Nhà ngập nước', 18)
  s += tel(46, 42, 180, 224, one('Đăng sáng nay')) + tel(414, 42, 180, 224, one('Đăng 6 năm trước'))
  s += woman(320, 338, 1.6, false, 'f-leaf') + phone(362, 258, 14, 1.5)
  s += arrow('M258 66Q320 34 382 66', 384, 67, 28)
  s += mid(320, 112, 'cùng một ảnh', 19)
  return file(640, 360, s)
}

export const docChiTiet = () => {
  let s = ground(600, 338, 20)
  s += box(36, 30, 400, 262, 'f-mist')
  s += circ(366, 84, 26, 'f-mari') + raw('M366 46v-8M402 84h8M392 58l6 -6M340 58l-6 -6')
  s += at(66, 110, 1.12, house(0, 0)) + raw('M108 146v18M188 146v18') + box(84, 110, 128, 36, 'f-paper', { dx: 0, dy: 0 }) + mid(148, 134, 'Tiệm Mẫu', 19)
  s += ln([[40, 274], [432, 274]])
  // a person in a padded coat
  s += sh([[286, 272], [290, 234], [318, 234], [322, 272]], 'f-dim') + sh([[272, 190], [336, 190], [342, 240], [266, 240]], 'f-clay') + raw('M270 206h68M268 223h72', 'l t') + circ(304, 170, 17, 'f-skin') + circ(309, 168, 1.2, 'f-ink', false) + circ(317, 168, 1.2, 'f-ink', false) + raw('M287 166q0 -17 18 -17q16 0 16 13q-18 2 -24 -4q-4 6 -10 8') + box(284, 184, 40, 10, 'f-leaf')
  s += `<circle class="l r" cx="366" cy="84" r="44"/><ellipse class="l r" cx="148" cy="128" rx="80" ry="32"/><ellipse class="l r" cx="304" cy="216" rx="50" ry="38"/>`
  s += num(62, 172, 1) + num(252, 258, 2) + num(418, 130, 3)
  s += circ(556, 130, 60, 'f-sun', false) + `<g transform="translate(556 336) scale(-1 1)">${kid(0, 0, 1.75)}</g>` + sh([[504, 197], [511, 192], [534, 226], [527, 231]], 'f-clay', { dx: 0, dy: 0 }) + circ(490, 170, 32, 'f-hair') + circ(490, 170, 25, 'f-mist') + raw('M476 164q6 -11 18 -9', 'l t')
  return file(640, 360, s)
}

export const timNguoc = () => {
  let s = circ(320, 170, 116, 'f-sun', false) + ground(600, 340, 20)
  let a = head(150, 'Bài đăng') + flood(10, 54, 130, 110) + ln([[14, 190], [130, 190]], 't') + ln([[14, 208], [104, 208]], 't')
  let b = head(150, 'Tìm kiếm') + box(10, 62, 130, 46, 'f-paper', { dx: 0, dy: 0 }) + sh([[102, 76], [132, 76], [132, 98], [102, 98]], 'f-mari', { dx: 1, dy: 1 }) + circ(117, 87, 6) + raw('M110 76l3 -5h8l3 5') + mid(75, 146, 'chọn ảnh', 18) + flood(30, 158, 90, 66)
  let c = head(150, 'Kết quả')
  const row = (y, t, f) => box(8, y, 134, 46, f, { dx: 0, dy: 0 }) + sh([[18, y + 32], [26, y + 14], [46, y + 14], [54, y + 32]], 'f-clay', { dx: 1, dy: 1 }) + left(66, y + 31, t, 20)
  c += row(50, '2026', 'f-paper') + row(106, '2023', 'f-paper') + row(162, '2018', 'f-leaf') + mid(75, 236, 'cũ nhất', 18)
  s += tel(36, 62, 150, 248, a) + tel(245, 62, 150, 248, b) + tel(454, 62, 150, 248, c)
  s += arrow('M202 186H226', 228, 186, 0) + arrow('M411 186H435', 437, 186, 0)
  s += hand(98, 146, -24, 0.8) + hand(362, 154, -24, 0.8) + num(36, 24, 1) + num(245, 24, 2) + num(454, 24, 3)
  return file(640, 360, s)
}

export const dauHieuAi = () => {
  let s = ground(600, 344, 20)
  s += box(44, 28, 360, 290, 'f-mist') + circ(228, 176, 92, 'f-sun', false)
  // the sign whose letters are no letters
  s += box(66, 48, 128, 46, 'f-wall') + raw('M80 62q10 20 4 22M80 74h14M102 60l10 24l8 -20l4 22M134 62q-10 12 6 12q10 4 -6 10M150 62v22q14 -4 8 -22M170 84q12 -24 14 -2')
  // a person with a smile, a hand with six fingers
  s += sh([[150, 316], [158, 232], [204, 216], [250, 216], [290, 236], [300, 316]], 'f-green') + box(212, 196, 30, 26, 'f-skin', { dx: 0, dy: 0 }) + circ(227, 152, 48, 'f-skin') + circ(212, 148, 3.4, 'f-ink', false) + circ(246, 148, 3.4, 'f-ink', false) + raw('M210 174q18 12 36 -2M228 152v10')
  s += '<path class="f-hair" d="M178 150q-6 -52 50 -54q52 0 48 50q-34 -4 -52 -24q-14 22 -46 28z"/>'
  const finger = (x, y, r) => `<g transform="translate(${x} ${y}) rotate(${r})"><path class="f-skin" d="M-6 0v-38q0 -7 6 -7q6 0 6 7v38z"/>${raw('M-6 0v-38q0 -7 6 -7q6 0 6 7v38')}</g>`
  for (const [x, r] of [[318, -30], [328, -15], [339, -4], [350, 6], [361, 17]]) s += finger(x, 236, r)
  s += finger(364, 262, 52)
  s += '<path class="f-skin" d="M312 234h54l2 34q-8 18 -16 20v28h-26v-28q-12 -6 -14 -20z"/>' + raw('M312 234l0 34q2 14 14 20v28M352 316v-28q12 -6 16 -22M312 234')
  s += `<ellipse class="l r" cx="346" cy="224" rx="56" ry="48"/><ellipse class="l r" cx="130" cy="71" rx="76" ry="36"/><ellipse class="l r" cx="356" cy="56" rx="38" ry="24"/>`
  s += box(330, 40, 52, 32, 'f-sun', { dx: 0, dy: 0 }) + mid(356, 63, 'AI', 20)
  s += num(432, 60, 1) + left(458, 67, 'nhãn AI', 20) + num(432, 152, 2) + left(458, 159, 'sáu ngón tay', 20) + num(432, 244, 3) + left(458, 251, 'chữ méo', 20)
  s += num(302, 56, 1) + num(386, 176, 2) + num(62, 110, 3)
  s += hen(480, 344) + chick(516, 346) + chick(540, 343)
  return file(640, 360, s)
}

export const goiLai = () => {
  let s = circ(128, 180, 96, 'f-sun', false) + ground(600, 338, 20) + areca(42, 336, 150)
  s += grand(118, 336, 1.7)
  let a = `<path class="f-dim" d="M0 0h150v238H0z"/>` + circ(75, 84, 40, 'f-skin') + circ(62, 80, 3, 'f-ink', false) + circ(90, 80, 3, 'f-ink', false) + raw('M62 102q13 8 26 0') + '<path class="f-hair" d="M34 84q-4 -44 42 -44q42 2 38 40q-28 -2 -44 -18q-12 16 -36 22z"/>' + mid(75, 152, 'Ông ơi, gấp!', 19)
  a += '<circle class="f-red" cx="75" cy="196" r="22"/>' + circ(75, 196, 22) + '<path class="f-paper" d="M62 199q13 -11 26 0l-3 6l-7 -3v-4q-3 -1 -6 0v4l-7 3z"/>'
  s += tel(222, 52, 150, 238, a) + hand(300, 262, -24, 0.72)
  let b = head(176, 'Danh bạ')
  b += box(10, 56, 156, 50, 'f-paper', { dx: 0, dy: 0 }) + left(24, 88, 'Chị Mận', 19) + box(10, 118, 156, 50, 'f-leaf', { dx: 0, dy: 0 }) + left(24, 150, 'Cháu Minh', 19) + box(10, 180, 156, 44, 'f-paper', { dx: 0, dy: 0 }) + ln([[24, 203], [120, 203]], 't')
  s += tel(436, 52, 176, 238, b) + tick(586, 194, 13)
  s += arrow('M388 150H414', 417, 150, 0)
  return file(640, 360, s)
}
