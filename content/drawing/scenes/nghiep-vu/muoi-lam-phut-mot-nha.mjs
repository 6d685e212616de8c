import { at, box, circ, ground, hen, house, man, raw, sh } from '../../kit.mjs'
import { bubble, file, grand, left, mid, num, onGreen } from '../../parts.mjs'

const wedge = (cx, cy, r, a, b, fill) => {
  const p = (t) => `${(cx + r * Math.sin(t * Math.PI * 2)).toFixed(1)} ${(cy - r * Math.cos(t * Math.PI * 2)).toFixed(1)}`
  const d = `M${cx} ${cy}L${p(a)}A${r} ${r} 0 ${b - a > 0.5 ? 1 : 0} 1 ${p(b)}Z`
  return `<path class="${fill}" d="${d}"/>` + raw(d)
}

export const dongHo = () => {
  const cx = 210
  const cy = 188
  let s = circ(cx, cy, 160, 'f-sun', false)
  s += raw(`M${cx - 60} ${cy + 118}l-26 34M${cx + 60} ${cy + 118}l26 34`) + circ(cx - 86, cy - 112, 26, 'f-mari') + circ(cx + 86, cy - 112, 26, 'f-mari')
  s += circ(cx, cy, 140, 'f-paper', true, { exact: 1 })
  s += wedge(cx, cy, 126, 0, 0.2, 'f-wall') + wedge(cx, cy, 126, 0.2, 0.867, 'f-leaf') + wedge(cx, cy, 126, 0.867, 1, 'f-clay')
  s += mid(cx + 46, cy - 58, '3', 34) + mid(cx + 14, cy + 78, '10', 46) + mid(cx - 34, cy - 72, '2', 30)
  s += circ(cx, cy, 8, 'f-ink')
  const row = (y, fill, a, b) => box(396, y, 34, 34, fill) + left(446, y + 16, a, 22) + left(446, y + 42, b, 20)
  s += row(62, 'f-wall', '3 phút', 'mở lời') + row(156, 'f-leaf', '10 phút', 'một việc') + row(250, 'f-clay', '2 phút', 'tờ nhắc')
  return file(640, 360, s)
}

export const moLoi = () => {
  let s = circ(470, 150, 112, 'f-sun', false) + ground(600, 338, 20)
  const pillar = (x) => box(x, 206, 24, 132, 'f-clay') + box(x - 6, 194, 36, 12, 'f-wall') + raw(`M${x} 240h24M${x} 272h24M${x} 304h24`, 'l t')
  // a bamboo gate between two pillars
  s += box(272, 236, 122, 10, 'f-leaf') + box(272, 296, 122, 10, 'f-leaf')
  for (let x = 284; x < 390; x += 24) s += box(x, 222, 9, 110, 'f-leaf', { dx: 1, dy: 1 })
  s += pillar(248) + pillar(394)
  s += man(140, 338, 1.9) + grand(500, 338, 1.8, true, false)
  s += bubble(28, 24, 262, 88, 130, 156, 148) + mid(159, 62, 'Cháu xin bác', 23) + mid(159, 94, 'mười lăm phút ạ', 23)
  s += hen(446, 344)
  return file(640, 360, s)
}

export const baNgoiNha = () => {
  let s = circ(320, 176, 140, 'f-sun', false) + ground(604, 272, 18)
  s += at(24, 114, 1.08, house(2, 2)) + at(234, 114, 1.08, house(4, 2)) + at(446, 114, 1.08, house(3, 2))
  const need = (x, a) => box(x - 92, 24, 184, 62, 'f-paper') + raw(`M${x} 88v18`) + mid(x, 63, a, 23)
  s += need(110, 'Làm chữ to') + need(320, 'Mã nhận tiền') + need(532, 'Chặn số lạ')
  const who = (x, t) => box(x - 62, 300, 124, 40, 'f-green') + onGreen(x, 328, t, 22)
  s += who(110, 'Bác Sáu') + who(320, 'Bà Tư') + who(532, 'Chị Mận')
  return file(640, 360, s)
}

export const haiLan = () => {
  let s = circ(160, 190, 108, 'f-sun', false) + circ(480, 190, 108, 'f-sun', false) + ground(270, 330, 24) + ground(270, 330, 346)
  s += raw('M320 30V330', 'l t')
  s += man(88, 330, 1.85) + grand(216, 330, 1.85) + man(410, 330, 1.85) + grand(538, 330, 1.85)
  s += num(42, 48, 1) + num(360, 48, 2)
  s += bubble(70, 22, 214, 60, 86, 96, 134) + mid(177, 60, 'Bấm nút xanh', 23)
  s += mid(492, 44, 'Bác tự bấm,', 23) + mid(492, 76, 'cháu chỉ gật đầu', 23)
  s += raw('M382 168q-10 12 0 24M372 164q-13 16 0 32M440 168q10 12 0 24', 'l t')
  return file(640, 360, s)
}

export const toNhac = () => {
  let s = circ(250, 180, 150, 'f-sun', false)
  s += `<g transform="rotate(-2.500 250 180)">${box(64, 34, 376, 290, 'f-paper')}${box(206, 22, 84, 26, 'f-mari')}`
  s += mid(252, 84, 'LÀM CHỮ TO', 28) + raw('M96 102h310', 'l t')
  const row = (k, t) => num(112, 130 + k * 38, k + 1) + left(142, 138 + k * 38, t, 22)
  s += row(0, 'Mở bánh răng') + row(1, 'Tìm dòng cỡ chữ') + row(2, 'Kéo sang phải')
  s += raw('M96 232h310', 'l t') + left(98, 264, 'Hỏi: tổ của thôn', 22) + left(98, 300, 'Không đọc mã cho ai', 22) + '</g>'
  // pencil, then the charger on its wire
  s += `<g transform="translate(548 236) rotate(24)">${sh([[-11, -84], [11, -84], [11, 50], [-11, 50]], 'f-mari')}${sh([[-11, 50], [11, 50], [0, 78]], 'f-wall')}${box(-11, -104, 22, 20, 'f-clay')}</g>`
  s += box(500, 40, 60, 48, 'f-dim') + circ(518, 64, 4, 'f-ink') + circ(542, 64, 4, 'f-ink') + raw('M530 90q0 22 24 20t36 -16t26 20')
  return file(640, 360, s)
}
