import { areca, box, chick, circ, ground, hen, lady, ln, raw, sh } from '../../kit.mjs'
import { arrow, cross, file, left, mid, num, onGreen, tick, woman } from '../../parts.mjs'

// a sheet of paper with a few written lines under its name
const sheet = (x, y, w, h, name, fill = 'f-paper', size = 18, name2 = '') => {
  let g = box(x, y, w, h, fill) + mid(x + w / 2, y + 34, name, size) + (name2 ? mid(x + w / 2, y + 58, name2, size) : '')
  for (let k = name2 ? 84 : 62; k < h - 14; k += 20) g += ln([[x + 18, y + k], [x + w - 18 - (k % 3) * 8, y + k]], 't')
  return g
}
const plate = (x, y, w, s) => box(x, y, w, 36, 'f-green', { dx: 0, dy: 0 }) + onGreen(x + w / 2, y + 25, s, 19)

export const soHieu = () => {
  let s = circ(320, 150, 112, 'f-sun', false) + ground(600, 340, 20)
  const part = (x, w, t, fill) => box(x, 92, w, 84, fill, { dx: 0, dy: 0 }) + mid(x + w / 2, 148, t, 40)
  s += part(64, 134, '356', 'f-clay') + mid(216, 150, '/', 42) + part(234, 150, '2025', 'f-leaf') + mid(402, 150, '/', 42) + part(420, 170, 'NĐ-CP', 'f-wall')
  s += arrow('M131 236V190', 131, 187, -90) + arrow('M309 236V190', 309, 187, -90) + arrow('M505 236V190', 505, 187, -90)
  s += mid(131, 264, 'số thứ tự', 21) + mid(309, 264, 'năm', 21) + mid(505, 264, 'nghị định,', 21) + mid(505, 292, 'Chính phủ', 21)
  s += mid(320, 54, 'Số hiệu của một văn bản', 22) + hen(220, 340) + chick(254, 342) + chick(186, 342)
  return file(640, 360, s)
}

export const haiNgay = () => {
  let s = circ(510, 120, 76, 'f-sun', false)
  s += sh([[20, 262], [620, 262], [620, 322], [20, 322]], 'f-dim') + raw('M40 292h50M110 292h50M180 292h50M250 292h50M320 292h50M390 292h50M460 292h50M530 292h50', 'l t')
  s += ground(600, 334, 20)
  const post = (x, a, b, fill) => box(x - 7, 130, 14, 132, 'f-clay') + box(x - 82, 58, 164, 80, fill) + mid(x, 92, a, 21) + mid(x, 122, b, 21)
  s += post(126, 'ban hành', '24/06/2026', 'f-wall') + post(490, 'hiệu lực', '01/07/2026', 'f-leaf')
  s += woman(300, 300, 1.35) + raw('M222 96h-6M222 96l8 -6M222 96l8 6M222 96h172M394 96l-8 -6M394 96l-8 6', 'l r') + mid(308, 84, 'chưa áp dụng', 20) + tick(596, 98, 17)
  return file(640, 360, s)
}

export const biThay = () => {
  let s = circ(420, 170, 120, 'f-sun', false) + ground(600, 342, 20) + areca(588, 340, 170)
  s += sheet(44, 60, 170, 240, 'Nghị định', 'f-dim', 20, '13/2023')
  s += `<g transform="rotate(-14 130 220)"><path class="f-paper" d="M62 196h136v48h-136z"/><path class="l r" d="M62 196h136v48h-136z"/>${mid(130, 228, 'ĐÃ THAY', 22)}</g>`
  s += arrow('M234 176H288', 291, 176, 0)
  s += sheet(312, 46, 166, 128, 'Luật', 'f-paper', 20, '91/2025/QH15') + sheet(344, 196, 166, 128, 'Nghị định', 'f-leaf', 20, '356/2025')
  s += tick(488, 54, 17) + tick(520, 204, 17)
  return file(640, 360, s)
}

export const baKhay = () => {
  let s = circ(104, 190, 84, 'f-sun', false) + ground(600, 344, 20)
  s += box(196, 276, 424, 14, 'f-clay') + raw('M216 290v52M600 290v52')
  const tray = (x, w, a, b, fill) => {
    let g = ''
    for (let k = 0; k < 3; k++) g += box(x + 14 + k * 3, 132 - k * 12, w - 34, 90, 'f-paper', { dx: 0, dy: 0 })
    g += raw(`M${x + 32} 134h${w - 68}M${x + 32} 150h${w - 80}M${x + 32} 166h${w - 72}`, 'l t')
    return g + sh([[x, 196], [x + w, 196], [x + w - 8, 276], [x + 8, 276]], fill) + mid(x + w / 2, 230, a, 20) + mid(x + w / 2, 258, b, 20)
  }
  s += tray(208, 126, 'đang', 'hiệu lực', 'f-leaf') + tray(346, 126, 'đã', 'thay', 'f-dim') + tray(484, 126, 'chưa', 'hiệu lực', 'f-sun')
  s += lady(94, 342, 1.7)
  s += tick(271, 70, 16) + cross(409, 70, 16) + circ(547, 70, 16, 'f-paper') + raw('M547 60v11l8 5')
  return file(640, 360, s)
}

export const danNguon = () => {
  let s = circ(126, 186, 92, 'f-sun', false) + ground(600, 342, 20)
  s += woman(120, 340, 1.7, false, 'f-green') + raw('M166 252l20 -12', 'l')
  s += box(250, 28, 356, 288, 'f-paper')
  for (let k = 0; k < 6; k++) s += raw(`M250 ${58 + k * 46}q-16 0 -16 -9q0 -9 12 -9`)
  const row = (y, n, t) => num(290, y, n) + left(322, y + 7, t, 20) + ln([[322, y + 22], [586, y + 22]], 't')
  s += row(72, 1, 'Luật 91/2025/QH15') + row(136, 2, 'hiệu lực 01/01/2026') + row(200, 3, 'vanban.chinhphu.vn') + row(264, 4, 'kiểm ngày 22/11/2026')
  return file(640, 360, s)
}
