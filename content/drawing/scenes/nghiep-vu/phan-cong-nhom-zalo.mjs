import { areca, at, box, circ, ground, hen, lady, ln, raw, sh } from '../../kit.mjs'
import { bubble, file, hand, head, left, mid, num, onGreen, tel } from '../../parts.mjs'

const table = (x, y, cols, rows, rowH, heads, size = 19) => {
  const w = cols.reduce((a, b) => a + b, 0)
  let s = box(x, y, w, 44 + rows.length * rowH, 'f-paper') + `<path class="f-green" d="M${x + 1} ${y + 1}h${w - 2}v42h${2 - w}z"/>`
  let cx = x
  cols.forEach((c, k) => {
    s += onGreen(cx + c / 2, y + 29, heads[k], 18)
    rows.forEach((r, i) => { s += k ? mid(cx + c / 2, y + 44 + i * rowH + rowH / 2 + 7, r[k], size) : left(cx + 12, y + 44 + i * rowH + rowH / 2 + 7, r[k], size) })
    if (k) s += ln([[cx, y + 44], [cx, y + 44 + rows.length * rowH]], 't')
    cx += c
  })
  rows.forEach((_, i) => { if (i) s += ln([[x, y + 44 + i * rowH], [x + w, y + 44 + i * rowH]], 't') })
  return s
}

export const bangPhanCong = () => {
  let s = circ(130, 150, 108, 'f-sun', false) + ground(600, 338, 20)
  s += lady(100, 338, 1.75)
  s += raw('M262 318L250 340M560 318L574 340') + box(206, 26, 412, 292, 'f-clay')
  s += table(220, 40, [166, 110, 108], [['Đầu mối xã', 'Bảo', 'Hạnh'], ['Đi từng nhà', 'Tài', 'Mận'], ['Trực', 'Mận', 'Tài']], 72, ['Việc', 'Người làm', 'Thay'], 21)
  return file(640, 360, s)
}

export const chiaCumNha = () => {
  let s = ''
  const ring = (x, y, rx, ry, fill) => {
    const p = `M${x - rx} ${y}Q${x - rx} ${y - ry} ${x} ${y - ry}T${x + rx} ${y}Q${x + rx} ${y + ry} ${x} ${y + ry}T${x - rx} ${y}z`
    return `<path class="${fill}" d="${p}"/>` + `<path class="l" stroke-dasharray="8 7" d="${p}"/>`
  }
  s += ring(112, 150, 100, 116, 'f-sun') + ring(322, 150, 100, 116, 'f-leaf') + ring(532, 150, 100, 116, 'f-wall')
  const hut = (x, y, fill) => sh([[x - 22, y], [x - 22, y - 26], [x + 22, y - 26], [x + 22, y]], 'f-wall') + sh([[x - 30, y - 26], [x, y - 50], [x + 30, y - 26]], fill) + `<path class="f-lit" d="M${x - 7} ${y - 18}h14v18h-14z"/>` + raw(`M${x - 7} ${y - 18}h14v18h-14z`)
  const pair = (x, i, fill) => at(x - 28, 188, 1.75, i ? hut(0, 0, fill) : hut(0, 0, 'f-clay')) + hut(x + 62, 186, fill) + hut(x + 34, 104, fill)
  s += pair(112, 3, 'f-clay') + pair(322, 0, 'f-paper') + pair(532, 3, 'f-leaf')
  const name = (x, t) => box(x - 62, 208, 124, 40, 'f-green') + onGreen(x, 236, t, 22)
  s += name(112, 'Anh Tài') + name(322, 'Chị Mận') + name(532, 'Cô Hạnh')
  s += ground(600, 306, 20) + raw('M112 268V304M322 268V304M532 268V304', 'l t')
  s += hen(220, 330)
  return file(640, 360, s)
}

export const duyetNguoi = () => {
  let s = circ(170, 168, 120, 'f-sun', false)
  let b = head(250, 'Màn hình tập')
  b += circ(42, 92, 24, 'f-dim') + mid(42, 101, '?', 26) + left(78, 84, 'Người lạ', 21) + left(78, 112, 'xin vào nhóm', 19)
  b += box(16, 148, 102, 46, 'f-paper') + mid(67, 178, 'Duyệt', 20)
  b += box(132, 148, 102, 46, 'f-green') + onGreen(183, 178, 'Từ chối', 20)
  b += raw('M16 222h218M16 246h150', 'l t')
  s += tel(300, 42, 250, 272, b) + hand(492, 230, -28, 0.95)
  s += bubble(28, 32, 218, 84, 150, 110, 150) + mid(137, 68, 'Ai thế nhỉ?', 22) + mid(137, 98, 'Để hỏi đã', 22)
  s += lady(112, 348, 1.7)
  return file(640, 360, s)
}

export const ghimNoiQuy = () => {
  let s = circ(90, 120, 78, 'f-sun', false) + circ(560, 260, 70, 'f-sun', false)
  let b = head(440, 'Màn hình tập: nhóm của tổ')
  b += box(14, 52, 412, 220, 'f-paper')
  const rows = ['Không gửi ảnh giấy tờ', 'Không mật khẩu, mã OTP', 'Tin phải có nguồn', 'Không quảng cáo, vay mượn', 'Mời ai, hỏi trưởng nhóm']
  rows.forEach((t, k) => { b += num(42, 80 + k * 41, k + 1) + left(72, 88 + k * 41, t, 22) })
  // the pin
  b += `<g transform="translate(402 50) rotate(24)">${raw('M0 14v30')}${sh([[-14, 12], [14, 12], [8, 0], [8, -22], [-8, -22], [-8, 0]], 'f-mari')}${sh([[-13, -30], [13, -30], [13, -22], [-13, -22]], 'f-mari')}</g>`
  s += tel(100, 38, 440, 286, b)
  return file(640, 360, s)
}

export const lichTruc = () => {
  let s = circ(530, 130, 104, 'f-sun', false) + ground(600, 338, 20)
  s += `<g transform="rotate(-1 220 160)">${box(26, 24, 440, 284, 'f-wall')}${table(38, 34, [196, 110, 110], [['Chiều thứ Ba', 'Hạnh', 'Bảo'], ['Tối thứ Năm', 'Tài', 'Mận'], ['Sáng Chủ nhật', 'Mận', 'Hạnh']], 70, ['Lịch trực', 'Trực', 'Thay'], 22)}${circ(246, 26, 5, 'f-mari')}</g>`
  s += areca(592, 338, 150)
  // the cat that waited with bà Tư
  s += `<g transform="translate(536 338)">${sh([[-26, 0], [-24, -34], [-8, -48], [12, -44], [18, -20], [20, 0]], 'f-mari')}${circ(10, -58, 17, 'f-mari')}${sh([[-4, -68], [-4, -86], [8, -74]], 'f-mari')}${sh([[14, -74], [26, -84], [25, -66]], 'f-mari')}${circ(6, -60, 1.4, 'f-ink', false)}${circ(17, -60, 1.4, 'f-ink', false)}${raw('M9 -53q3 3 6 0M22 -54l12 -2M22 -51l12 3M-2 -54l-12 -2M-2 -51l-12 3', 'l t')}${raw('M-24 -6q-22 4 -22 -18q0 -10 8 -10')}</g>`
  return file(640, 360, s)
}
