import { at, box, circ, ground, hen, kid, ln, man, phone, raw, sh } from '../../kit.mjs'
import { arrow, file, left, mid, num, onGreen, sim, woman } from '../../parts.mjs'

const coin = (x, y, r = 14) => circ(x, y, r, 'f-mari') + `<text class="f-hair" x="${x}" y="${y + r * 0.38}" text-anchor="middle" font-size="${r * 1.1}">đ</text>`
const note = (x, y, w = 70, r = 0, fill = 'f-leaf') => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, w * 0.48, fill)}${circ(w / 2, w * 0.24, w * 0.14, 'f-paper')}${raw(`M${w * 0.1} ${w * 0.1}h${w * 0.12}M${w * 0.78} ${w * 0.38}h${w * 0.12}`, 'l t')}</g>`
const card = (x, y, w, r = 0) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, w * 0.62, 'f-sun')}${circ(w * 0.22, w * 0.34, w * 0.11, 'f-skin')}${raw(`M${w * 0.42} ${w * 0.22}h${w * 0.46}M${w * 0.42} ${w * 0.34}h${w * 0.4}M${w * 0.42} ${w * 0.46}h${w * 0.3}`, 'l t')}</g>`
// a bank: steps, four columns, a roof; its corner is the middle of the ground line
const bank = (x, y, s = 1, label = 'Ngân hàng') => {
  let g = box(-76, -82, 152, 72, 'f-wall') + sh([[-90, -102], [0, -146], [90, -102]], 'f-clay') + box(-84, -104, 168, 24, 'f-green', { dx: 0, dy: 0 }) + onGreen(0, -86, label, 16)
  let c = ''
  for (const X of [-64, -26, 12, 50]) c += `M${X} -80v68h14v-68`
  g += `<path class="f-paper" d="${c}"/>` + raw(c)
  g += box(-86, -12, 172, 12, 'f-dim') + (label ? coin(0, -120, 11) : '')
  return at(x, y, s, g)
}
const wallet = (x, y, s = 1, full = true) => at(x, y, s, (full ? note(-50, -92, 78, -8) : '') + note(-30, -90, 78, 6, 'f-sun') + sh([[-66, -66], [62, -66], [66, -58], [66, 0], [-66, 0]], 'f-clay') + raw('M-58 -58h116M-58 -8h116', 'l t') + sh([[28, -44], [72, -44], [72, -20], [28, -20]], 'f-mari') + circ(42, -32, 5, 'f-paper'))
const telSim = (x, y, s = 1) => at(x, y, s, sh([[-40, -140], [40, -140], [40, 0], [-40, 0]], 'f-paper') + '<path class="f-mist" d="M-32 -126h64v106h-64z"/>' + raw('M-32 -126h64v106h-64zM-8 -133h16', 'l t') + circ(0, -10, 3) + coin(0, -96, 18) + at(-17, -68, 0.9, sim(0, 0)))
const rau = (x, y, s = 1) => at(x, y, s, `<path class="f-leaf" d="M-30 -18q-8 -22 4 -30q4 -12 14 -6q8 -14 18 -2q14 -6 14 8q14 6 6 30z"/>` + raw('M-30 -18q-8 -22 4 -30q4 -12 14 -6q8 -14 18 -2q14 -6 14 8q14 6 6 30M-16 -22l-6 -22M0 -22v-26M14 -22l6 -20') + sh([[-40, -20], [40, -20], [30, 0], [-30, 0]], 'f-clay'))

export const baNganTien = () => {
  let s = circ(322, 150, 104, 'f-sun', false) + ground(600, 270, 20)
  s += bank(124, 268, 1.12) + wallet(326, 268, 1.2) + telSim(520, 268, 1.2)
  s += num(62, 318, 1) + left(88, 325, 'Ngân hàng', 20) + num(264, 318, 2) + left(290, 325, 'Ví điện tử', 20) + num(452, 318, 3) + left(478, 325, 'Tiền di động', 20)
  s += coin(232, 250, 12) + coin(428, 254, 12)
  return file(640, 360, s)
}

export const baNhaChon = () => {
  let s = circ(328, 160, 84, 'f-sun', false) + raw('M20 300q150 3 300 0t300 1')
  s += woman(84, 298, 1.45, false, 'f-clay') + rau(150, 298, 0.9) + phone(126, 226, 12, 1.5)
  s += woman(264, 298, 1.45, false, 'f-leaf') + bank(374, 298, 0.62, '')
  s += man(484, 298, 1.45) + wallet(580, 298, 0.6, false) + phone(522, 224, 14, 1.5)
  s += mid(116, 338, 'Bà Tư', 19) + mid(322, 338, 'Chị Mận', 19) + mid(540, 338, 'Anh Tài', 19)
  s += raw('M218 60V330M438 60V330', 'l t')
  s += mid(116, 52, 'Tiền di động', 19) + mid(328, 52, 'Ngân hàng', 19) + mid(540, 52, 'Thêm ví', 19)
  return file(640, 360, s)
}

export const hanMuc = () => {
  let s = circ(200, 150, 100, 'f-sun', false) + ground(600, 300, 20)
  const stack = (x, y, n, fill, w = 92) => {
    let c = ''
    for (let i = 1; i < n; i++) c += `M${x - w / 2} ${y - i * 14}q${w / 2} ${i % 2 ? 3 : -2} ${w} 0`
    return box(x - w / 2, y - n * 14, w, n * 14, fill) + raw(c)
  }
  s += stack(150, 298, 15, 'f-mari') + mid(150, 62, '300 triệu', 24) + mid(150, 336, 'Ví điện tử', 20)
  s += stack(420, 298, 5, 'f-mari') + stack(420, 228, 5, 'f-leaf')
  s += left(482, 270, '100 triệu', 22) + left(482, 188, 'thêm 100 triệu', 19) + left(482, 212, 'khoản thiết yếu', 17) + mid(420, 336, 'Tiền di động', 20)
  s += raw('M372 236h-20v58h20M352 264h-8', 'l t')
  s += mid(288, 140, 'mỗi tháng', 19) + arrow('M228 134H208', 206, 134, 180) + arrow('M348 134Q374 134 392 146', 394, 148, 40)
  return file(640, 360, s)
}

export const meDuaCon = () => {
  let s = circ(150, 140, 92, 'f-sun', false) + ground(600, 334, 20)
  s += box(404, 44, 196, 44, 'f-green', { dx: 0, dy: 0 }) + onGreen(502, 73, 'Quầy giao dịch', 20) + ln([[424, 44], [424, 20]]) + ln([[580, 44], [580, 20]])
  s += woman(510, 322, 1.7, true, 'f-paper', false)
  s += sh([[364, 262], [622, 262], [622, 334], [364, 334]], 'f-clay') + ln([[364, 286], [622, 286]], 't') + ln([[364, 310], [622, 310]], 't') + box(354, 252, 278, 14, 'f-wall')
  s += box(568, 210, 50, 36, 'f-dim') + raw('M593 248v6M580 252h26')
  s += woman(196, 332, 1.7, false, 'f-leaf') + card(232, 222, 70, -8)
  s += kid(96, 332, 1.55)
  s += raw('M170 238Q146 262 122 252')
  s += left(36, 50, 'Dưới 14 tuổi:', 19) + left(36, 78, 'mẹ con cùng tới', 19)
  s += hen(318, 338)
  return file(640, 360, s)
}
