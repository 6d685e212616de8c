import { at, box, circ, ground, kid, man, phone, raw, sh } from '../../kit.mjs'
import { bubble, cross, file, head, left, mid, tel, tick, woman } from '../../parts.mjs'

const flip = (x, y, s, b) => `<g transform="translate(${x} ${y}) scale(${-s} ${s})">${b}</g>`
// em Lan: a pupil with long hair
const girl = () => kid(0, 0, 1) + '<path class="f-hair" d="M-10.5 -70q-7 16 -3 32q5 1 8 -3q-4 -10 -1 -22z"/>'
const laugh = (x, y, r) => circ(x, y, r, 'f-mari') + raw(`M${x - r * 0.55} ${y - r * 0.2}q${r * 0.2} -${r * 0.35} ${r * 0.4} 0M${x + r * 0.15} ${y - r * 0.2}q${r * 0.2} -${r * 0.35} ${r * 0.4} 0`) + `<path class="f-paper" d="M${x - r * 0.5} ${y + r * 0.1}h${r}q-${r * 0.5} ${r * 0.85} -${r} 0z"/>` + raw(`M${x - r * 0.5} ${y + r * 0.1}h${r}q-${r * 0.5} ${r * 0.85} -${r} 0z`)

// The class laughs; Minh does not pass it on
export const nhomLop = () => {
  let s = circ(508, 178, 100, 'f-sun', false) + ground(600, 338, 20)
  let b = head(270, 'Nhóm lớp')
  b += box(16, 54, 118, 88, 'f-paper') + circ(75, 92, 26, 'f-skin') + raw('M56 68l-4 -14l16 5M94 68l4 -14l-16 5') + circ(66, 88, 2.4, 'f-ink', false) + circ(84, 88, 2.4, 'f-ink', false) + sh([[66, 98], [84, 98], [86, 110], [64, 110]], 'f-clay', { dx: 1, dy: 1 }) + circ(71, 104, 1.8, 'f-ink', false) + circ(79, 104, 1.8, 'f-ink', false) + raw('M68 130h14', 'l t')
  b += box(148, 66, 106, 44, 'f-wall') + mid(201, 95, 'ha ha ha', 20) + box(148, 124, 106, 44, 'f-leaf') + mid(201, 153, 'ha ha', 20)
  b += laugh(42, 190, 21) + laugh(98, 190, 21) + laugh(154, 198, 21) + laugh(212, 202, 21)
  s += tel(66, 46, 270, 262, b) + cross(348, 236, 22)
  s += flip(514, 336, 1.85, kid(0, 0, 1))
  s += bubble(396, 26, 214, 74, 498, 504, 188) + mid(503, 57, 'Mình không', 21) + mid(503, 85, 'gửi tiếp!', 21)
  return file(640, 360, s)
}

// Two hooks, two fish
export const moiCau = () => {
  let s = circ(510, 90, 62, 'f-sun', false)
  s += '<path class="f-mist" d="M20 212q40 -14 80 0t80 0t80 0t80 0t80 0t80 0t80 0t40 -6v136H20z"/>' + raw('M20 212q40 -14 80 0t80 0t80 0t80 0t80 0t80 0t80 0t40 -6')
  const hook = (x) => raw(`M${x} 10V196q0 26 20 26q18 -2 16 -24l-9 8`)
  s += box(134, 58, 92, 76, 'f-clay') + box(126, 44, 108, 22, 'f-mari') + raw('M180 44v90M180 44q-34 -30 -38 -8q4 12 38 8q34 4 38 -8q-4 -22 -38 8')
  s += box(364, 56, 150, 84, 'f-paper') + raw('M364 58l75 46l75 -46') + mid(439, 130, 'Việc nhẹ', 22)
  s += raw('M180 8v30M439 8v46') + hook(180).replace('10V196', '136V218') + hook(439).replace('10V196', '142V218')
  const fish = (x, y, fill, f = 1) => `<g transform="translate(${x} ${y}) scale(${f} 1)"><path class="${fill}" d="M-40 0Q-8 -34 34 -2L58 -22V22L34 2Q-8 34 -40 0Z"/>${raw('M-40 0Q-8 -34 34 -2L58 -22V22L34 2Q-8 34 -40 0ZM-14 -14q10 14 0 28')}${circ(-26, -4, 3, 'f-ink', false)}</g>`
  s += fish(298, 286, 'f-leaf') + fish(556, 292, 'f-clay')
  s += circ(248, 262, 4, '') + circ(240, 244, 3, '') + circ(506, 266, 4, '') + circ(500, 248, 3, '') + raw('M60 262q14 -8 28 0M372 262q14 -8 28 0M110 322q14 -8 28 0M410 326q14 -8 28 0', 'l t')
  return file(640, 360, s)
}

// Lan tells; two grown-ups listen
export const nguoiLon = () => {
  let s = circ(352, 196, 112, 'f-sun', false) + ground(600, 338, 20)
  s += flip(312, 336, 1.9, girl()) + phone(268, 240, -10, 2)
  s += `<g transform="translate(150 336)">${woman(0, 0, 1.9, false, 'f-wall')}</g>`
  s += flip(492, 336, 1.9, man(0, 0, 1)) + mid(492, 112, 'Thầy Quý', 19) + mid(118, 126, 'Mẹ', 21)
  s += bubble(216, 24, 216, 74, 288, 306, 186) + mid(324, 55, 'Con kể mẹ nghe', 22) + mid(324, 84, 'chuyện này…', 20)
  return file(640, 360, s)
}

// 111, day and night
export const tongDai = () => {
  let s = circ(196, 176, 124, 'f-sun', false) + ground(600, 338, 20)
  let b = head(184, 'Gọi điện') + mid(92, 124, '1 1 1', 52)
  b += circ(92, 200, 34, 'f-leaf') + raw('M78 188q-4 26 28 30l6 -12l-12 -6l-6 5q-8 -5 -10 -12l6 -5l-5 -11z')
  s += tel(104, 46, 184, 262, b)
  s += box(330, 66, 192, 58, 'f-paper') + left(346, 103, 'Miễn phí', 24) + tick(496, 95, 17)
  s += box(330, 144, 192, 58, 'f-wall') + left(346, 181, 'Ngày đêm', 24) + tick(496, 173, 17)
  s += circ(570, 72, 26, 'f-mari') + raw('M570 36v-10M570 118v-10M612 72h10M606 47l7 -7M606 98l7 7')
  s += '<path class="f-dim" d="M574 150q-26 16 -14 42q14 22 40 10q-34 -8 -26 -52z"/>' + raw('M574 150q-26 16 -14 42q14 22 40 10q-34 -8 -26 -52z')
  s += flip(436, 336, 1.4, kid(0, 0, 1))
  return file(640, 360, s)
}

// Three games of sixty minutes fill the day
export const gioChoi = () => {
  let s = circ(540, 128, 76, 'f-sun', false) + ground(600, 342, 20)
  const bar = (y, t, fill) => left(40, y + 33, t, 23) + box(150, y, 150, 50, fill) + mid(225, y + 34, '60 phút', 21)
  s += bar(30, 'Trò một', 'f-leaf') + bar(98, 'Trò hai', 'f-wall') + bar(166, 'Trò ba', 'f-clay')
  s += raw('M324 32q24 0 24 24v44q0 22 22 24q-22 2 -22 24v44q0 24 -24 24')
  s += box(386, 88, 96, 74, 'f-paper') + mid(434, 120, '180', 30) + mid(434, 148, 'phút', 20)
  s += sh([[150, 246], [250, 246], [250, 296], [150, 296]], 'f-leaf', { dx: 0, dy: 0 }) + sh([[250, 246], [350, 246], [350, 296], [250, 296]], 'f-wall', { dx: 0, dy: 0 }) + sh([[350, 246], [450, 246], [450, 296], [350, 296]], 'f-clay', { dx: 0, dy: 0 }) + left(40, 280, 'Cả ngày', 23) + mid(300, 280, 'hết giờ chơi', 22)
  s += at(556, 340, 1.5, flip(0, 0, 1, kid(0, 0, 1)))
  return file(640, 360, s)
}
