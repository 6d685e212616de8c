import { at, box, circ, ground, hen, raw, sh } from '../../kit.mjs'
import { arrow, button, cross, file, hand, head, left, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

const broom = (x, y, s = 1) => at(x, y, s, raw('M13 -18L-1 2') + sh([[-5, -2], [4, 5], [-4, 20], [-18, 10]], 'f-mari', { dx: 1, dy: 1 }) + raw('M-4 3l-8 11M0 6l-6 12', 'l t'))
const ledger = (x, y) => box(x - 15, y - 18, 30, 36, 'f-paper', { dx: 0, dy: 0 }) + raw(`M${x - 8} ${y - 8}h16M${x - 8} ${y}h16M${x - 8} ${y + 8}h10`, 'l t')
const icon = (x, y, fill, sign, w = 56) => box(x, y, w, w, fill, { dx: 1, dy: 1 }) + sign(x + w / 2, y + w / 2)
const key = (x, y, s = 1) => at(x, y, s, circ(-20, 0, 12, 'f-mari') + circ(-20, 0, 4, 'f-paper') + raw('M-8 -3h42M-8 3h42v0M20 3v10M30 3v8M34 -3v6'))

export const nhaPhatHanh = () => {
  let s = circ(534, 196, 104, 'f-sun', false) + ground(600, 342, 20)
  let b = head(350, 'Kho ứng dụng tập')
  const row = (y, fill, a) => box(12, y, 326, 96, fill) + icon(24, y + 20, 'f-sun', ledger) + left(96, y + 40, 'Sổ Bán Hàng', 22) + left(96, y + 72, a, 18)
  b += row(54, 'f-leaf', 'Công ty Sổ Quê') + row(164, 'f-paper', 'free-app-9k')
  s += tel(46, 46, 350, 270, b)
  s += arrow('M440 146H374', 372, 146, 180) + tick(466, 146, 18) + left(494, 140, 'Đúng tên', 22) + left(494, 168, 'công ty', 22)
  s += arrow('M440 258H374', 372, 258, 180) + cross(466, 258, 18) + left(494, 266, 'Tên lạ', 22)
  return file(640, 360, s)
}

export const chiaKhoa = () => {
  let s = ''
  const cam = (x, y) => raw(`M${x - 22} ${y - 12}h10l5 -8h14l5 8h10v30h-44z`) + circ(x, y + 2, 9, 'f-paper')
  const video = (x, y) => sh([[x - 22, y - 14], [x + 8, y - 14], [x + 8, y + 14], [x - 22, y + 14]], 'f-green', { dx: 0, dy: 0 }) + sh([[x + 11, y - 4], [x + 24, y - 14], [x + 24, y + 14], [x + 11, y + 4]], 'f-green', { dx: 0, dy: 0 })
  const torch = (x, y) => sh([[x - 16, y - 24], [x + 16, y - 24], [x + 8, y - 6], [x + 8, y + 24], [x - 8, y + 24], [x - 8, y - 6]], 'f-clay', { dx: 1, dy: 1 }) + raw(`M${x - 18} ${y - 32}l-4 -8M${x} ${y - 32}v-9M${x + 18} ${y - 32}l4 -8`)
  const book = (x, y) => box(x - 20, y - 24, 40, 48, 'f-leaf', { dx: 1, dy: 1 }) + circ(x, y - 8, 6, 'f-skin') + raw(`M${x - 10} ${y + 10}q10 -16 20 0M${x - 24} ${y - 14}h8M${x - 24} ${y}h8M${x - 24} ${y + 14}h8`)
  const row = (y, fill, sign, name, thing, what, ok) => box(22, y, 596, 152, fill) + box(48, y + 18, 84, 84, 'f-paper', { dx: 0, dy: 0 }) + sign(90, y + 62) + mid(90, y + 134, name, 20) + key(250, y + 60, 1.5) + mid(250, y + 134, 'xin chìa khoá', 19) + raw(`M320 ${y + 60}h44M352 ${y + 52}l12 8l-12 8`) + box(388, y + 18, 84, 84, 'f-paper', { dx: 0, dy: 0 }) + thing(430, y + 62) + mid(430, y + 134, what, 20) + (ok ? tick(556, y + 64, 26) : cross(556, y + 64, 26))
  s += row(16, 'f-mist', video, 'Gọi hình', cam, 'Máy ảnh', true) + row(188, 'f-sun', torch, 'Đèn pin', book, 'Danh bạ', false)
  return file(640, 360, s)
}

export const bangHoiQuyen = () => {
  let s = circ(474, 154, 112, 'f-sun', false)
  let b = raw('M0 60q60 -20 120 20t130 -10M60 0v270M180 0q20 140 -30 270', 'l t')
  b += box(16, 34, 248, 220, 'f-paper') + mid(140, 68, 'Bản đồ muốn', 20) + mid(140, 94, 'dùng vị trí?', 20)
  b += button(34, 110, 212, 'Chỉ khi dùng') + box(34, 158, 212, 38, 'f-dim', { dx: 0, dy: 0 }) + mid(140, 183, 'Hỏi lại lần sau', 17) + box(34, 206, 212, 38, 'f-dim', { dx: 0, dy: 0 }) + mid(140, 231, 'Từ chối', 17)
  s += tel(70, 46, 280, 270, b)
  s += hand(312, 180, -38, 0.72)
  s += `<g transform="translate(474 160)">${sh([[0, 62], [-38, 0], [-34, -30], [0, -50], [34, -30], [38, 0]], 'f-clay')}${circ(0, -10, 15, 'f-paper')}</g>`
  s += mid(474, 302, 'Chỉ mở khi', 22) + mid(474, 329, 'đang dùng', 22)
  return file(640, 360, s)
}

export const choiThan = () => {
  let s = circ(500, 140, 102, 'f-sun', false) + ground(600, 342, 20)
  let b = box(88, 16, 84, 76, 'f-sun', { dx: 1, dy: 1 }) + broom(130, 54, 1.6) + mid(130, 122, 'Chổi Thần', 21)
  b += box(14, 138, 232, 66, 'f-paper') + mid(130, 166, 'xin quyền', 18) + mid(130, 192, 'Trợ năng', 22)
  b += button(14, 220, 108, 'Từ chối') + box(138, 220, 108, 38, 'f-dim', { dx: 0, dy: 0 }) + mid(192, 245, 'Cho phép', 17)
  s += tel(120, 46, 260, 270, b)
  s += hand(142, 286, 82, 0.62)
  s += woman(506, 338, 1.9, true, 'f-wall')
  s += cross(418, 286, 17) + tick(98, 236, 17)
  return file(640, 360, s)
}

export const goUngDung = () => {
  let s = circ(214, 150, 112, 'f-sun', false) + ground(600, 342, 20)
  let b = ''
  for (const [x, y, f] of [[22, 20, 'f-leaf'], [102, 20, 'f-wall'], [182, 20, 'f-clay'], [22, 100, 'f-wall']]) b += box(x, y, 56, 56, f, { dx: 1, dy: 1 })
  b += icon(102, 100, 'f-sun', (x, y) => broom(x, y, 1.1))
  s += tel(54, 46, 260, 262, b)
  s += circ(184, 174, 40, '') + hand(186, 178, -22, 0.86)
  s += arrow('M334 150h46', 382, 150, 0)
  s += box(400, 96, 214, 60, 'f-paper') + left(420, 133, 'Thông tin', 20) + sh([[400, 156], [614, 156], [614, 216], [400, 216]], 'f-green', { dx: 0, dy: 0 }) + onGreen(507, 194, 'Gỡ cài đặt', 22)
  s += tick(594, 244, 16) + hen(470, 338)
  return file(640, 360, s)
}
