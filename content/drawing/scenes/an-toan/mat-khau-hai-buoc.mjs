import { at, box, circ, ground, hen, ln, raw, sh } from '../../kit.mjs'
import { arrow, button, cross, file, hand, head, left, lock, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

// a key: its ring at x, y, its teeth to the right, turned by r
const key = (x, y, r = 0, s = 1) => `<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})">${sh([[22, -6], [104, -6], [104, 22], [92, 22], [92, 8], [80, 8], [80, 18], [68, 18], [68, 6], [22, 6]], 'f-mari')}${circ(0, 0, 26, 'f-mari')}${circ(0, 0, 10, 'f-paper')}</g>`
// an open door with its name above; its left foot is x, y
const openDoor = (x, y, t) => sh([[x, y - 138], [x + 78, y - 138], [x + 78, y], [x, y]], 'f-dim') + sh([[x, y - 138], [x - 34, y - 124], [x - 34, y + 12], [x, y]], 'f-clay') + circ(x - 26, y - 62, 3.5, 'f-mari') + box(x - 36, y - 182, 118, 34, 'f-green', { dx: 0, dy: 0 }) + onGreen(x + 23, y - 159, t, 19)
const shadow = (x, y, s = 1) => at(x, y, s, (() => {
  const d = 'M-64 0Q-62 -100 -20 -110Q0 -98 20 -110Q62 -100 64 0Z'
  return `<path class="f-hair" d="${d}"/>` + raw(d) + circ(0, -148, 36, 'f-hair', true, { exact: 1 }) + circ(-2, -152, 4, 'f-lit', false) + circ(20, -152, 4, 'f-lit', false)
})())

// One key for three doors: all three stand open
export const motChia = () => {
  let s = circ(120, 116, 88, 'f-sun', false) + ground(600, 336, 20)
  s += key(74, 96, 8, 1.1)
  s += arrow('M196 116Q268 102 300 138', 301, 140, 52) + arrow('M196 108Q384 70 430 138', 431, 140, 58) + arrow('M196 100Q500 34 564 138', 565, 140, 60)
  s += openDoor(280, 328, 'Zalo') + openDoor(412, 328, 'Ngân hàng') + openDoor(546, 328, 'Bán hàng')
  s += hen(104, 344)
  return file(640, 360, s)
}

// Three passwords and their bars
export const thuocDo = () => {
  let s = circ(330, 176, 142, 'f-sun', false)
  const row = (y, t, w, c, ok) => box(40, y, 240, 60, 'f-paper') + left(58, y + 39, t, 23) + box(304, y + 10, 264, 40, 'f-paper', { dx: 0, dy: 0 }) + `<path class="${c}" d="M305 ${y + 11}h${w}v38h-${w}z"/>` + raw(`M304 ${y + 10}h264v40h-264z`) + (ok ? tick(600, y + 30, 17) : cross(600, y + 30, 17))
  s += row(48, '1990', 38, 'f-clay', false) + row(150, 'man1990', 88, 'f-mari', false)
  s += row(252, 'Cau3Cay-Ca2Con', 263, 'f-leaf', true).replace('font-size="23"', 'font-size="22"')
  s += mid(170, 344, 'mật khẩu mẫu, đừng dùng lại', 17)
  return file(640, 360, s)
}

// An open note on the phone; a notebook in a locked drawer
export const catODau = () => {
  let s = circ(306, 176, 96, 'f-sun', false) + ground(600, 338, 20)
  s += tel(76, 46, 178, 258, head(178, 'Ghi chú') + left(18, 78, 'Mật khẩu', 21) + left(18, 110, 'ngân hàng:', 21) + raw('M18 134q9 -5 18 0t18 0t18 0t18 0t18 0M18 168q9 -5 18 0t18 0t18 0t18 0M18 202q9 -5 18 0t18 0t18 0')) + cross(262, 60, 24)
  s += sh([[350, 96], [584, 96], [584, 334], [350, 334]], 'f-clay') + sh([[340, 82], [594, 82], [594, 98], [340, 98]], 'f-wall')
  s += box(366, 116, 202, 92, 'f-paper') + box(366, 224, 202, 92, 'f-wall')
  s += sh([[418, 128], [492, 128], [492, 192], [418, 192]], 'f-leaf') + raw('M430 128v64') + ln([[442, 148], [482, 148]], 't') + ln([[442, 162], [482, 162]], 't')
  s += lock(467, 274, 1.5) + tick(584, 68, 22)
  return file(640, 360, s)
}

// A gate, then a door: the thief is through the first only
export const haiLopCua = () => {
  let s = circ(500, 132, 104, 'f-sun', false) + ground(620, 334, 10)
  s += box(396, 176, 196, 156, 'f-wall') + sh([[370, 182], [494, 104], [618, 182]], 'f-clay') + raw('M398 170q96 12 192 0M418 156q76 10 152 0', 'l t')
  s += sh([[452, 232], [536, 232], [536, 332], [452, 332]], 'f-leaf') + lock(494, 282, 1.35) + box(418, 188, 152, 34, 'f-green', { dx: 0, dy: 0 }) + onGreen(494, 211, 'Mã lần hai', 19)
  s += sh([[62, 150], [90, 150], [90, 332], [62, 332]], 'f-clay') + sh([[204, 150], [232, 150], [232, 332], [204, 332]], 'f-clay') + box(46, 112, 204, 40, 'f-green', { dx: 0, dy: 0 }) + onGreen(148, 140, 'Mật khẩu', 22)
  s += sh([[90, 200], [46, 214], [46, 346], [90, 330]], 'f-mari') + raw('M76 206v126M60 210v130', 'l t')
  s += shadow(316, 332, 0.86) + cross(404, 250, 20)
  return file(640, 360, s)
}

// Two machines are in; one is not yours
export const mayLa = () => {
  let s = circ(500, 172, 102, 'f-sun', false) + ground(600, 338, 20)
  let b = head(322, 'Màn hình tập')
  const icon = (y, big) => (big ? box(24, y, 54, 38, 'f-dim') + sh([[20, y + 38], [82, y + 38], [88, y + 46], [16, y + 46]], 'f-paper') : sh([[38, y - 6], [66, y - 6], [66, y + 46], [38, y + 46]], 'f-paper') + `<path class="f-mist" d="M43 ${y + 2}h18v34h-18z"/>`)
  b += box(8, 56, 306, 76, 'f-leaf') + icon(74, false) + left(102, 102, 'Máy của bạn', 22) + tick(286, 94, 16)
  b += box(8, 148, 306, 100, 'f-wall') + icon(178, true) + left(102, 184, 'Máy tính lạ', 22) + button(102, 198, 130, 'Đăng xuất', 20)
  s += tel(56, 48, 322, 262, b) + hand(268, 276, -26, 0.76)
  s += `<g transform="translate(506 336) scale(-1.8 1.8)">${woman(0, 0, 1, false, 'f-paper')}</g>`
  return file(640, 360, s)
}
