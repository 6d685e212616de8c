import { at, box, circ, ground, hen, lady, ln, phone, raw, sh } from '../../kit.mjs'
import { arrow, bubble, cross, file, grand, left, lock, mid, onGreen } from '../../parts.mjs'

const tally = (x, y, n) => {
  let s = ''
  for (let k = 0; k < Math.min(n, 4); k++) s += `M${x + k * 15} ${y}l-3 30`
  if (n === 5) s += `M${x - 12} ${y + 24}L${x + 54} ${y + 6}`
  return raw(s)
}
const binding = (x, y, n, gap) => Array.from({ length: n }, (_, k) => circ(x, y + k * gap, 4, 'f-ink', false) + raw(`M${x - 10} ${y + k * gap}h14`, 'l t')).join('')

export const gachSo = () => {
  let s = circ(150, 160, 104, 'f-sun', false) + ground(600, 338, 20)
  s += lady(126, 338, 1.7)
  s += box(256, 34, 344, 286, 'f-wall') + box(272, 28, 334, 286, 'f-paper') + binding(272, 56, 6, 46)
  s += mid(440, 68, 'Việc thôn mình cần', 22) + ln([[296, 84], [590, 84]], 't')
  const row = (y, t, n) => left(300, y, t, 22) + tally(500, y - 22, n) + ln([[296, y + 28], [590, y + 28]], 't')
  s += row(134, 'Tạm trú', 5) + row(204, 'Bảo hiểm y tế', 4) + row(274, 'Khai sinh', 2)
  s += raw('M290 128Q286 96 430 98T594 128Q592 158 440 158T290 126', 'l r')
  return file(640, 360, s)
}

// someone seated on the bench, seen a little from the side; body of either person
const seat = (x, y) => box(x, y - 54, 300, 12, 'f-clay') + raw(`M${x + 24} ${y - 42}v42M${x + 276} ${y - 42}v42`)
export const ngoiCanh = () => {
  let s = circ(330, 130, 112, 'f-sun', false) + ground(600, 338, 20)
  s += seat(170, 338)
  // cô Hạnh: seated, hands on her lap
  const legs = (fill) => sh([[-14, -42], [30, -44], [34, 0], [24, 0], [20, -28], [-14, -26]], fill) + raw('M34 0h7')
  const h = legs('f-dim') + '<path class="f-hair" d="M-10 -90q-6 16 -3 28l8 -2z"/>' + sh([[-10, -72], [9, -72], [15, -36], [-16, -36]], 'f-green') + circ(0, -84, 11, 'f-skin') + circ(3, -84, 0.9, 'f-ink', false) + circ(8, -84, 0.9, 'f-ink', false) + raw('M3 -78q3 2 5 -.5', 'l t') + sh([[-24, -90], [0, -112], [24, -90]], 'f-mari') + raw('M7 -66Q16 -54 18 -44M-8 -64Q-14 -52 -4 -44')
  s += at(246, 338, 1.75, h)
  const o = legs('f-dim') + sh([[-10, -72], [10, -72], [14, -36], [-14, -36]], 'f-wall') + circ(0, -84, 11, 'f-skin') + circ(3, -83, 0.9, 'f-ink', false) + circ(8, -83, 0.9, 'f-ink', false) + raw('M3 -77q3 2 5 -.5', 'l t') + '<path class="f-grey" d="M-11 -82q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11z"/>' + raw('M-11 -82q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11zM8 -68Q16 -54 28 -60M4 -62Q14 -48 28 -54') + phone(32, -62, 12, 1.05)
  s += at(376, 338, 1.75, o)
  s += bubble(40, 30, 176, 84, 140, 226, 150) + mid(128, 66, 'Bác đọc', 22) + mid(128, 96, 'cháu nghe', 22)
  s += hen(548, 342)
  return file(640, 360, s)
}

export const quayMat = () => {
  let s = circ(430, 160, 110, 'f-sun', false) + ground(600, 338, 20)
  // cô Hạnh with her back to the telephone
  s += `<g transform="translate(400 0) scale(-1 1)">${lady(210, 338, 1.9).replace(/<g transform="translate\(31 -56\)[^]*?<\/g>/, '')}</g>`
  s += grand(410, 338, 1.9)
  const z = 'M486 40h116v84h-76l-44 62l12 -62h-8z'
  s += `<path class="f-paper" d="${z}"/>` + raw(z) + lock(522, 78, 0.95) + Array.from({ length: 3 }, (_, k) => circ(556 + k * 14, 82, 4, 'f-ink', false)).join('')
  s += bubble(30, 22, 186, 80, 150, 184, 130) + mid(123, 56, 'Cháu không', 22) + mid(123, 86, 'nhìn đâu', 22)
  return file(640, 360, s)
}

export const haiDieuKhong = () => {
  let s = circ(170, 150, 106, 'f-sun', false) + circ(476, 150, 106, 'f-sun', false)
  s += `<g transform="rotate(-4 165 150)">${box(64, 52, 200, 206, 'f-wall')}${box(78, 46, 190, 206, 'f-paper')}${binding(78, 68, 5, 40)}${mid(160, 86, 'Mật khẩu', 23)}${ln([[98, 102], [252, 102]], 't')}`
  for (let k = 0; k < 3; k++) s += left(100, 138 + k * 40, `Nhà ${k + 1}`, 19) + Array.from({ length: 5 }, (_, i) => circ(178 + i * 15, 132 + k * 40, 3.5, 'f-ink', false)).join('')
  s += '</g>' + `<g transform="rotate(3 470 150)">${box(376, 46, 196, 206, 'f-paper')}<path class="f-green" d="M377 47h194v42H377z"/>${onGreen(460, 76, 'Hồ sơ', 22)}${left(394, 124, 'Của: bà Tư', 19)}${left(394, 164, 'Đứng tên:', 19)}${box(392, 180, 164, 44, 'f-dim')}${mid(474, 209, 'người khác', 20)}</g>`
  s += cross(264, 52, 24) + cross(570, 58, 24)
  s += mid(166, 312, 'Không giữ hộ', 25) + mid(474, 312, 'Không nộp thay', 25)
  return file(640, 360, s)
}

export const phieuKhoKhan = () => {
  let s = circ(500, 170, 104, 'f-sun', false) + ground(600, 338, 20)
  s += `<g transform="rotate(-2 180 170)">${box(52, 36, 270, 276, 'f-paper')}${mid(187, 76, 'Phiếu khó khăn', 24)}${ln([[72, 92], [302, 92]], 't')}`
  const rows = ['1. Việc gì', '2. Vướng ở đâu', '3. Đã thử gì', '4. Mấy nhà gặp']
  rows.forEach((t, k) => { s += left(74, 130 + k * 48, t, 20) + raw(`M74 ${143 + k * 48}h210`, 'l t') })
  s += '</g>' + arrow('M338 176Q366 156 394 166', 396, 167, 22)
  s += box(424, 206, 160, 132, 'f-wall') + sh([[404, 208], [504, 142], [604, 208]], 'f-clay') + box(440, 220, 128, 38, 'f-green') + onGreen(504, 246, 'UBND xã', 20)
  for (const x of [440, 540]) s += `<path class="f-lit" d="M${x} 274h28v26h-28z"/>` + raw(`M${x} 274h28v26h-28z`)
  s += '<path class="f-lit" d="M486 274h36v64h-36z"/>' + raw('M486 274h36v64h-36zM504 274v64') + raw('M504 142v-60') + sh([[504, 84], [552, 84], [552, 112], [504, 112]], 'f-mari')
  return file(640, 360, s)
}
