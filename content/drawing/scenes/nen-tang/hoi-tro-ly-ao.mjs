import { box, circ, ground, hen, ln, raw, sh, words } from '../../kit.mjs'
import { arrow, bubble, file, head, left, mid, num, onGreen, tel, tick, woman } from '../../parts.mjs'

const no = (x, y, r = 14) => raw(`M${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x - r * 0.42} ${y - r * 0.42}l${r * 0.84} ${r * 0.84}M${x + r * 0.42} ${y - r * 0.42}l${-r * 0.84} ${r * 0.84}`, 'l r')
const card = (x, y, r) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, 122, 76, 'f-sun')}${circ(28, 44, 13, 'f-skin')}${left(14, 22, 'Căn cước', 15)}${raw('M52 40h56M52 54h44', 'l t')}</g>`
// the assistant: a friendly tin head
const robot = (x, y, s = 1) => `<g transform="translate(${x} ${y}) scale(${s})">${sh([[-26, -20], [26, -20], [28, 20], [-28, 20]], 'f-leaf')}${circ(-11, -2, 5, 'f-paper')}${circ(11, -2, 5, 'f-paper')}${circ(-11, -2, 1.6, 'f-ink', false)}${circ(11, -2, 1.6, 'f-ink', false)}${raw('M-9 11q9 5 18 0M0 -20v-12M-28 -4h-7v8h7M28 -4h7v8h-7')}${circ(0, -36, 4, 'f-mari')}</g>`

export const haiCauHoi = () => {
  let s = circ(548, 132, 66, 'f-sun', false)
  let b = head(424, 'Trợ lý tập')
  b += sh([[16, 52], [318, 52], [318, 96], [16, 96]], 'f-dim') + left(32, 81, 'Tạm trú sao?', 20) + circ(378, 74, 17, 'f-paper') + mid(378, 82, '?', 22)
  b += sh([[16, 112], [408, 112], [408, 268], [16, 268]], 'f-leaf') + tick(378, 190, 17)
  const part = (y, n, t) => num(44, y, n) + left(70, y + 7, t, 18)
  b += part(136, 1, 'Đăng ký tạm trú cho em tôi') + part(172, 2, 'Người lớn, về ở nhờ nhà tôi') + part(208, 3, 'Chỉ từng bước, câu ngắn') + part(244, 4, 'Theo văn bản nào?')
  s += tel(34, 42, 424, 280, b)
  s += robot(548, 134, 1.35) + mid(548, 226, 'Hỏi cụt', 19) + mid(548, 250, 'thì máy đoán', 19)
  return file(640, 360, s)
}

export const baCau = () => {
  let s = circ(92, 96, 62, 'f-sun', false) + robot(92, 98, 1.2)
  const row = (y, fill) => box(176, y, 436, 78, fill)
  s += row(28, 'f-paper') + left(196, 62, 'Thường trú:', 20) + left(196, 90, '7 ngày làm việc', 20) + tick(576, 68, 17)
  s += row(132, 'f-sun') + left(196, 166, 'Tạm trú:', 20) + left(196, 194, '7 ngày làm việc', 20) + raw('M194 188h154', 'l r') + left(376, 194, '3 ngày', 26) + no(576, 170, 17)
  s += row(236, 'f-paper') + left(196, 270, 'Nơi giải quyết:', 20) + left(196, 298, 'Công an cấp xã', 20) + tick(576, 276, 17)
  s += mid(92, 192, 'Trợ lý tập', 18) + mid(92, 216, 'nói ba câu', 18)
  s += mid(394, 344, 'Con số nào cũng kiểm', 18)
  return file(640, 360, s)
}

export const canNguon = () => {
  let s = circ(320, 140, 104, 'f-sun', false) + ground(600, 334, 20)
  s += raw('M110 334v-96M530 334v-96')
  s += box(32, 70, 162, 168, 'f-dim') + robot(112, 124, 0.95) + mid(112, 182, 'Trợ lý ảo', 19) + mid(112, 220, '7 ngày', 27)
  s += box(434, 70, 186, 168, 'f-leaf') + '<path class="f-green" d="M435 71h184v42H435z"/>' + onGreen(527, 99, 'dichvucong.gov.vn', 16) + mid(527, 150, 'Nguồn chính thức', 17) + mid(527, 212, '3 ngày', 33)
  s += woman(310, 332, 1.75, false, 'f-mari')
  s += arrow('M372 196Q396 178 422 180', 424, 181, 12)
  s += bubble(222, 22, 186, 62, 300, 318, 164) + mid(315, 48, 'Khác nhau thì') + mid(315, 72, 'theo nguồn.')
  s += hen(212, 332)
  return file(640, 360, s)
}

export const oHoi = () => {
  let s = circ(508, 160, 102, 'f-sun', false) + ground(600, 338, 20)
  let b = head(196, 'Trợ lý tập') + robot(98, 98, 1.15)
  b += box(12, 154, 172, 96, 'f-leaf') + mid(98, 180, 'Tôi 68 tuổi,', 17) + mid(98, 204, 'muốn hỏi', 17) + mid(98, 228, 'thủ tục', 17)
  s += tel(412, 44, 196, 272, b)
  // the wall with a small gate
  s += sh([[314, 36], [344, 36], [344, 196], [314, 196]], 'f-clay') + sh([[314, 292], [344, 292], [344, 338], [314, 338]], 'f-clay') + raw('M314 62h30M314 90h30M314 118h30M314 146h30M314 172h30M314 314h30M329 36v26M329 90v28M329 146v26', 'l t')
  s += arrow('M292 246H386', 390, 246, 0)
  s += card(44, 42, -3) + no(254, 76, 17)
  s += box(48, 138, 116, 56, 'f-paper') + mid(106, 174, 'OTP ••••', 18) + no(254, 164, 17)
  s += raw('M176 76h52M182 164h46', 'l r')
  s += left(40, 238, 'Hỏi việc, kể', 19) + left(40, 264, 'hoàn cảnh: được', 19) + tick(254, 246, 17)
  s += mid(150, 318, 'Giấy tờ, mã: giữ lại', 18)
  return file(640, 360, s)
}

export const nhapRoiSua = () => {
  let s = circ(530, 170, 96, 'f-sun', false)
  const sheet = (x, r, inside, fill) => `<g transform="translate(${x} 62) rotate(${r} 80 110)">${box(0, 0, 160, 214, fill)}${inside}</g>`
  s += num(40, 36, 1) + left(66, 43, 'Máy viết nháp', 19) + num(252, 36, 2) + left(278, 43, 'Kiểm, sửa', 19) + num(448, 36, 3) + left(474, 43, 'Tự viết', 19)
  const lines = (y0, y1) => { let p = ''; for (let y = y0; y <= y1; y += 20) p += `M18 ${y}h${y % 40 ? 124 : 108}`; return raw(p, 't l') }
  s += sheet(26, -1.5, robot(80, 56, 0.8) + lines(100, 190), 'f-dim')
  s += sheet(240, 1, lines(30, 190) + raw('M16 50h130M14 90l66 0M34 122q16 -12 34 0M120 116l12 12M132 116l-12 12M22 172h96', 'l r') + `<g transform="translate(116 148) rotate(36)">${sh([[-6, -60], [6, -60], [6, 0], [0, 14], [-6, 0]], 'f-mari', { dx: 1, dy: 1 })}</g>`, 'f-paper')
  s += sheet(452, -1, lines(30, 130) + raw('M18 150h124') + left(18, 174, 'Đã dùng AI', 17) + left(18, 196, 'làm dàn ý', 17), 'f-paper')
  s += arrow('M194 168h34', 232, 168, 0) + arrow('M408 168h32', 444, 168, 0)
  s += mid(320, 326, 'Bài cuối là lời của mình', 19)
  return file(640, 360, s)
}
