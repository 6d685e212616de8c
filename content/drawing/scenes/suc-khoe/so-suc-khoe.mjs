import { areca, box, circ, ground, hen, lady, ln, man, phone, raw, sh } from '../../kit.mjs'
import { arrow, bubble, button, cross, file, grand, hand, head, heart, left, mid, tel, tick, woman } from '../../parts.mjs'

const dot = (x, y, r, fill = 'f-paper') => `<circle class="${fill} l" cx="${x}" cy="${y}" r="${r}"/>`
// a round white pill with its score line
const pill = (x, y, r = 9) => `<circle class="f-paper" cx="${x}" cy="${y}" r="${r}"/>` + raw(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x - r * 0.55} ${y + 1}h${r * 1.1}`, 'l t')
// a sheet with a name and ruled lines
const sheet = (x, y, r, label, fill, w = 150) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, 78, fill)}${mid(w / 2, 31, label, 18)}${ln([[18, 48], [w - 18, 48]], 't')}${ln([[18, 62], [w - 40, 62]], 't')}</g>`

export const vienTrangTron = () => {
  let s = circ(226, 180, 100, 'f-sun', false) + ground(600, 336, 20)
  // the medicine cupboard
  s += box(398, 46, 212, 288, 'f-clay') + box(410, 58, 188, 264, 'f-paper', { dx: 0, dy: 0 })
  for (let r = 0; r < 4; r++) {
    s += ln([[410, 118 + r * 64], [598, 118 + r * 64]])
    for (let c = 0; c < 5; c++) s += pill(436 + c * 34, 106 + r * 64, 11)
  }
  s += man(104, 332, 2.1) + woman(326, 332, 2.1, true, 'f-paper')
  s += raw('M310 192q-2 26 12 28q14 -2 12 -28M322 220v16')
  s += bubble(40, 18, 188, 74, 96, 116, 122) + pill(72, 55, 16) + mid(156, 50, 'Trắng trắng,', 17) + mid(156, 74, 'tròn tròn', 17)
  return file(640, 360, s)
}

export const trongSoCoGi = () => {
  let s = circ(320, 176, 124, 'f-sun', false)
  let b = head(168, 'Sổ sức khoẻ')
  b += sh([[84, 96], [18, 84], [18, 202], [84, 216]], 'f-paper') + sh([[84, 96], [150, 84], [150, 202], [84, 216]], 'f-wall') + heart(51, 118) + raw('M30 150q20 2 42 8M30 168q20 2 42 8M98 126q20 -4 40 -8M98 146q20 -4 40 -8M98 166q20 -4 40 -8', 'l t')
  s += tel(236, 46, 168, 262, b)
  s += sheet(26, 60, -3, 'Lần khám', 'f-leaf') + sheet(30, 216, 2, 'Xét nghiệm', 'f-wall') + sheet(464, 54, 3, 'Đơn thuốc', 'f-wall') + sheet(460, 220, -2, 'Giấy hẹn', 'f-leaf')
  s += raw('M212 118q-16 -10 -28 -10M212 236q-16 12 -28 12M428 118q16 -12 30 -12M428 236q14 12 28 14')
  return file(640, 360, s)
}

export const docRoiDongY = () => {
  let s = circ(500, 146, 96, 'f-sun', false) + ground(600, 336, 20)
  let b = head(260, 'Màn hình tập')
  b += mid(130, 78, 'Bạn đồng ý chia sẻ', 20) + mid(130, 104, 'dữ liệu sức khoẻ?', 20)
  b += raw('M28 134h204M28 154h180M28 174h196', 'l t')
  b += box(14, 204, 106, 40, 'f-paper') + mid(67, 230, 'Để sau', 17) + button(138, 205, 108, 'Đồng ý')
  s += tel(54, 44, 260, 266, b)
  s += grand(520, 334, 1.85, true, false)
  // spectacles, and his finger on the lines he reads
  s += raw('M496 186a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M512 184l18 -4M496 186l-6 -1')
  s += bubble(366, 40, 142, 62, 456, 488, 132) + mid(437, 78, 'Khoan đã...', 19)
  s += hand(296, 184, -74, 0.85)
  return file(640, 360, s)
}

export const baLanKham = () => {
  let s = circ(330, 180, 112, 'f-sun', false)
  const row = (y, d, t, fill) => box(10, y, 230, 56, fill) + left(24, y + 25, d, 19) + left(24, y + 46, t, 16)
  let a = head(250, 'Các lần khám') + row(54, 'Ngày 2', 'Bệnh viện tỉnh', 'f-sun') + row(126, 'Ngày 15', 'Trạm y tế xã', 'f-paper') + row(198, 'Ngày 28', 'Trạm y tế xã', 'f-paper')
  let b = head(210, 'Ngày 2')
  b += box(12, 56, 186, 102, 'f-wall') + left(26, 84, 'Đơn thuốc', 19) + raw('M26 102h124M26 120h108M26 138h118', 'l t')
  b += `<circle class="f-paper" cx="172" cy="78" r="11"/>` + raw('M161 78a11 11 0 1 0 22 0a11 11 0 1 0 -22 0M166 79h12', 'l t')
  b += box(12, 178, 186, 66, 'f-leaf') + left(26, 206, 'Giấy hẹn', 19) + raw('M26 226h108', 'l t')
  s += tel(40, 44, 250, 270, a) + tel(394, 44, 210, 270, b) + hand(238, 130, -24, 0.78)
  s += arrow('M318 150Q342 138 366 148', 368, 149, 24)
  return file(640, 360, s)
}

export const aiDuocXem = () => {
  let s = circ(320, 170, 92, 'f-sun', false) + ground(600, 336, 20)
  let b = `<path class="f-green" d="M0 0h112v28H0z"/>` + heart(56, 76, 1.6) + raw('M20 122h72M20 140h58M20 158h66', 'l t')
  s += tel(264, 62, 112, 200, b)
  // doctor and family
  s += woman(78, 332, 1.85, false, 'f-paper') + raw('M66 210q-2 22 12 24q13 -2 11 -24M78 234v14') + man(186, 332, 1.85)
  s += tick(130, 52, 22) + mid(130, 110, 'Bác sĩ, người nhà', 19)
  // strangers behind a wall
  for (const [x, y] of [[450, 186], [494, 172], [540, 178], [584, 188]]) s += dot(x, y, 17, 'f-dim') + `<path class="f-dim" d="M${x - 24} 246V${y + 62}q0 -40 24 -40q24 0 24 40V246z"/>` + raw(`M${x - 24} 246V${y + 62}q0 -40 24 -40q24 0 24 40V246`)
  s += sh([[414, 244], [622, 244], [622, 336], [414, 336]], 'f-clay') + raw('M414 274h208M414 304h208M470 244v30M560 244v30M510 274v30M448 304v32M580 304v32', 'l t')
  s += cross(518, 52, 22) + mid(518, 110, 'Nhóm lạ, người lạ', 19)
  return file(640, 360, s)
}

export const soConTrong = () => {
  let s = circ(190, 146, 100, 'f-sun', false) + ground(600, 336, 20) + areca(52, 336, 190)
  s += grand(180, 332, 1.9)
  let b = head(172, 'Sổ sức khoẻ')
  b += raw('M32 92h108v96h-108zM32 116h108M56 92v-10M116 92v-10', 'l t') + mid(86, 162, '...', 30) + mid(86, 226, 'Chưa có gì', 19)
  s += tel(300, 48, 172, 256, b)
  // the paper booklet and the prescription still count
  s += `<g transform="rotate(4 560 220)">${box(506, 170, 104, 132, 'f-leaf')}${mid(558, 212, 'Sổ giấy', 19)}${heart(558, 252, 1.3)}</g>` + `<g transform="rotate(-5 560 110)">${box(512, 66, 92, 82, 'f-wall')}${mid(558, 98, 'Đơn', 19)}${raw('M526 112h62M526 128h48', 'l t')}</g>`
  s += tick(606, 306, 15)
  return file(640, 360, s)
}
