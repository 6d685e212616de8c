import { at, box, circ, ground, hen, lady, ln, raw, sh } from '../../kit.mjs'
import { arrow, file, left, mid, onGreen, tick, woman } from '../../parts.mjs'

export const phieuTuan = () => {
  let s = circ(540, 150, 106, 'f-sun', false)
  s += `<g transform="rotate(-1.500 240 180)">${box(24, 22, 446, 310, 'f-paper')}${mid(246, 62, 'Phiếu tuần', 27)}`
  s += `<path class="f-green" d="M40 80h414v42H40z"/>` + raw('M40 80h414v234H40z') + onGreen(82, 108, 'Ngõ', 20) + onGreen(196, 108, 'Việc', 20) + onGreen(316, 108, 'Đã học', 20) + onGreen(410, 108, 'Tự làm', 20)
  const rows = [['1', 'Quét mã', 8, 6], ['2', 'Chữ to', 7, 7], ['3', 'Gọi hình', 5, 1]]
  rows.forEach((r, k) => { const y = 168 + k * 62; s += mid(82, y, r[0], 24) + mid(196, y, r[1], 22) + mid(316, y, r[2], 26) + mid(410, y, r[3], 26) + (k ? ln([[40, y - 40], [454, y - 40]], 't') : '') })
  s += raw('M124 122v192M268 122v192M366 122v192', 'l t') + '</g>'
  s += lady(532, 344, 1.7) + ground(130, 344, 490)
  return file(640, 360, s)
}

export const boThongTinThua = () => {
  let s = circ(320, 176, 130, 'f-sun', false)
  const ink = (x, y, w) => `<path class="f-ink" d="M${x} ${y}h${w}l2 14l-3 14h${-w}l-2 -12z"/>`
  s += `<g transform="rotate(-1 320 96)">${box(40, 28, 560, 124, 'f-dim')}${left(62, 62, 'Trước', 20)}${left(62, 104, 'Ông', 22)}${ink(116, 82, 150)}${left(282, 104, 'số', 22)}${ink(318, 82, 252)}${left(62, 138, 'chưa gửi được hồ sơ', 22)}</g>`
  s += arrow('M320 166V194', 320, 198, 90)
  s += box(40, 212, 560, 118, 'f-paper') + left(62, 246, 'Sau', 20) + left(62, 294, 'Ngõ 2: một hộ chưa gửi được hồ sơ', 25) + tick(570, 240, 18)
  return file(640, 360, s)
}

export const baNac = () => {
  let s = circ(470, 130, 110, 'f-sun', false)
  s += raw('M40 286H610')
  // one cell for each house
  const col = (x, n, fill, a, b) => {
    let g = ''
    for (let k = 0; k < n; k++) g += `<path class="${fill}" d="M${x + (k % 4) * 34} ${262 - Math.floor(k / 4) * 34}h30v-30h-30z"/>`
    let r = ''
    for (let k = 0; k < n; k++) r += `M${x + (k % 4) * 34} ${262 - Math.floor(k / 4) * 34}h30v-30h-30z`
    g = `<g transform="translate(0 22)">${g}${raw(r, 'l t')}</g>`
    return g + mid(x + 67, 312, a, 21) + mid(x + 67, 340, b, 21)
  }
  s += col(56, 20, 'f-clay', 'Đã học', '20 nhà') + col(252, 14, 'f-leaf', 'Tự làm được', '14 nhà') + col(452, 9, 'f-green', 'Hai tuần sau', '9 nhà')
  s += hen(418, 286)
  return file(640, 360, s)
}

export const vongPhanAnh = () => {
  let s = circ(320, 186, 116, 'f-sun', false)
  // the commune's house above, the team at the left, a neighbour at the right
  s += at(320, 170, 0.62, box(-80, -132, 160, 132, 'f-wall') + sh([[-104, -130], [0, -196], [104, -130]], 'f-clay') + '<path class="f-lit" d="M-18 -64h36v64h-36z"/>' + raw('M-18 -64h36v64h-36zM0 -64v64M0 -196v-30') + sh([[0, -228], [40, -228], [40, -204], [0, -204]], 'f-mari'))
  s += box(272, 93, 96, 34, 'f-green') + onGreen(320, 117, 'Xã', 22)
  s += lady(110, 312, 1.45) + woman(536, 312, 1.45, true, 'f-sun')
  s += mid(112, 344, 'Tổ', 24) + mid(530, 344, 'Bà con', 24)
  s += arrow('M492 268Q320 320 170 268', 168, 267, 203) + mid(330, 276, 'nói', 22)
  s += arrow('M140 152Q168 106 250 104', 253, 104, 0) + mid(150, 106, 'gửi', 22)
  s += arrow('M388 104Q474 106 512 164', 513, 167, 60) + mid(500, 106, 'báo lại', 22)
  return file(640, 360, s)
}
