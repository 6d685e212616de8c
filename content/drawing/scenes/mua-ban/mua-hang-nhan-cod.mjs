import { box, circ, ground, hen, ln, phone, raw, sh } from '../../kit.mjs'
import { bubble, cross, file, head, left, mid, tel, tick, woman } from '../../parts.mjs'

// a market stall: awning of stripes on two poles, a counter; w wide, its ground at y
const stall = (x, y, w, top = 132) => {
  let s = raw(`M${x + 8} ${y}v${-top}M${x + w - 8} ${y}v${-top}`)
  s += sh([[x, y - top], [x + w, y - top], [x + w + 8, y - top + 26], [x - 8, y - top + 26]], 'f-paper')
  const n = 6
  const step = (w + 16) / n
  let stripes = ''
  for (let i = 0; i < n; i += 2) stripes += `M${x + (i * w) / n} ${y - top}h${w / n}L${Math.round(x - 8 + (i + 1) * step)} ${y - top + 26}h-${Math.round(step)}z`
  s += `<path class="f-green" d="${stripes}"/>`
  s += raw(`M${x} ${y - top}h${w}M${x - 8} ${y - top + 26}` + `q${step / 2} 9 ${step} 0`.repeat(n))
  return s + box(x + 2, y - 40, w - 4, 40, 'f-clay') + box(x - 4, y - 48, w + 8, 10, 'f-wall')
}
const pot = (x, y, s = 1) => `<g transform="translate(${x} ${y}) scale(${s})">${sh([[-24, -30], [24, -30], [21, 0], [-21, 0]], 'f-sun')}${sh([[-26, -32], [-18, -42], [18, -42], [26, -32]], 'f-dim')}${raw('M-5 -42v-5h10v5M-24 -20h-6M24 -20h6')}${circ(0, -13, 5, 'f-leaf')}</g>`
const greens = (x, y) => `<path class="f-leaf" transform="translate(1.5 1)" d="M${x} ${y}q-16 -8 -14 -22q9 -1 13 6q2 -12 10 -14q9 6 6 15q8 -3 12 2q-4 11 -16 13z"/>` + raw(`M${x} ${y}q-16 -8 -14 -22q9 -1 13 6q2 -12 10 -14q9 6 6 15q8 -3 12 2q-4 11 -16 13zM${x + 2} ${y - 2}l-6 -12M${x + 5} ${y - 2}l3 -18`)
const stars = (x, y, n) => {
  const one = (i) => `M${x + i * 19} ${y - 8}l2.5 5l6 1l-4 4l1 6l-5 -3l-5 3l1 -6l-4 -4l6 -1z`
  const d = (from, to) => Array.from({ length: to - from }, (_, i) => one(from + i)).join('')
  return `<path class="f-mari" d="${d(0, n)}"/>` + raw(d(0, 5), 'l t')
}

// Bà Tư behind her vegetables with a stranger's voice in her hand; chị Mận holds up a palm
export const goiGiaoHang = () => {
  let s = circ(206, 166, 104, 'f-sun', false) + ground(600, 334, 20)
  s += woman(206, 320, 1.62, false, 'f-wall') + phone(247, 234, 12, 1.7)
  s += box(108, 262, 214, 70, 'f-clay') + box(98, 252, 234, 12, 'f-wall') + ln([[112, 288], [318, 288]], 't') + ln([[112, 310], [318, 310]], 't')
  s += greens(130, 252) + greens(172, 252) + greens(288, 252)
  s += bubble(276, 30, 240, 94, 306, 256, 212) + mid(396, 62, 'Gói để ở cổng rồi,', 18) + mid(396, 88, 'bà chuyển khoản', 18) + mid(396, 112, '185 nghìn nhé!', 18)
  s += woman(478, 332, 1.62, true, 'f-leaf')
  s += circ(435, 249, 7, 'f-skin')
  s += hen(572, 338)
  return file(640, 360, s)
}

// Three identical praises are worth less than one honest word with a photograph
export const docDanhGia = () => {
  let s = circ(320, 176, 110, 'f-sun', false)
  const card = (x, y, w, h, fill) => box(x, y, w, h, fill)
  for (let i = 0; i < 3; i++) s += card(30, 62 + i * 88, 250, 74, 'f-paper') + circ(54, 88 + i * 88, 11, 'f-dim') + stars(82, 88 + i * 88, 5) + left(44, 122 + i * 88, 'Hàng đẹp, giao nhanh', 17)
  s += cross(262, 58, 17) + left(34, 42, 'Chép giống nhau', 19)
  s += card(346, 62, 262, 250, 'f-mist') + circ(372, 92, 13, 'f-clay') + stars(402, 92, 4) + left(508, 98, '12/11', 17)
  s += box(362, 116, 116, 96, 'f-wall') + pot(420, 202, 1.35) + raw('M372 202h98', 'l t')
  s += left(492, 148, 'Nấu tốt,', 18) + left(492, 174, 'nắp hơi', 18) + left(492, 200, 'lỏng.', 18)
  s += ln([[362, 228], [592, 228]], 't') + left(362, 256, 'Người bán trả lời:', 17) + left(362, 284, '“Tôi gửi nắp mới.”', 18)
  s += tick(592, 58, 17) + left(350, 42, 'Có ảnh, nói rõ', 19)
  return file(640, 360, s)
}

// One pot, three stalls
export const baGianHang = () => {
  let s = circ(320, 120, 96, 'f-sun', false) + ground(612, 300, 14)
  const tag = (x, t, fill) => box(x, 40, 136, 44, fill) + mid(x + 68, 70, t, 22) + ln([[x + 68, 84], [x + 68, 116]], 't')
  s += tag(40, '650.000', 'f-wall') + tag(252, '640.000', 'f-wall') + tag(464, '190.000', 'f-clay')
  for (const x of [30, 242, 454]) s += stall(x, 300, 156, 186) + pot(x + 78, 252, 1.35)
  s += tick(180, 276, 17) + tick(392, 276, 17) + cross(604, 276, 17)
  s += mid(108, 344, 'Đặt trong sàn', 18) + mid(320, 344, 'Đặt trong sàn', 18) + mid(532, 344, 'Trả ngoài sàn', 18)
  return file(640, 360, s)
}

// The label and the order say the same
export const soMaDon = () => {
  let s = circ(176, 150, 106, 'f-sun', false) + ground(600, 330, 20)
  s += box(44, 96, 262, 230, 'f-clay') + `<path class="f-wall" d="M160 98h30v226h-30z"/>` + raw('M160 98v226M190 98v226', 'l t')
  s += box(68, 132, 214, 156, 'f-paper') + left(82, 160, 'Người nhận: Bà Tư', 17) + ln([[82, 172], [268, 172]], 't') + left(82, 202, 'Mã đơn', 17) + mid(224, 203, '000 4127', 20) + left(82, 236, 'Thu', 17) + mid(214, 237, '120.000 đ', 20)
  s += raw('M86 252v22M92 252v22M100 252v22M104 252v22M112 252v22M120 252v22M124 252v22M132 252v22M138 252v22M146 252v22M150 252v22M158 252v22')
  let b = head(206, 'Đơn đang giao')
  b += box(12, 58, 182, 58, 'f-sun') + left(24, 81, 'Mã đơn', 16) + left(24, 106, '000 4127', 21) + tick(172, 90, 14)
  b += box(12, 132, 182, 58, 'f-sun') + left(24, 155, 'Phải trả', 16) + left(24, 180, '120.000 đ', 21) + tick(172, 164, 14)
  b += left(18, 222, 'Nắp nồi, 1 cái', 17) + mid(103, 250, 'Màn hình tập', 15)
  s += tel(402, 48, 206, 262, b)
  s += raw('M290 196Q340 150 386 146M292 230Q340 226 386 222', 'l t')
  return file(640, 360, s)
}

// A hook baited with ten thousand
export const moiCau = () => {
  let s = circ(322, 130, 100, 'f-sun', false) + ground(600, 334, 20)
  s += ln([[36, 20], [318, 36]]) + ln([[36, 25], [318, 36]], 't')
  s += ln([[318, 36], [318, 82]]) + `<g transform="rotate(-5 300 130)">${box(232, 96, 148, 60, 'f-leaf')}${raw('M242 106h128v40h-128z', 'l t')}${mid(306, 133, '10.000 đ', 22)}</g>`
  s += circ(318, 84, 6, 'f-dim') + raw('M318 90v14M318 156v44q0 32 -28 32q-26 0 -28 -26l-9 12M262 206l12 8')
  s += woman(468, 332, 1.62, true, 'f-wall') + phone(427, 246, -12, 1.9)
  s += mid(470, 60, 'Chỉ mười nghìn', 19) + mid(470, 86, 'thôi mà...', 19) + raw('M462 100l4 60', 'l t')
  // the sack that the line is tied to
  s += `<path class="f-paper" d="M96 246q-56 30 -46 66q6 22 64 22q60 0 66 -22q8 -36 -48 -66z"/><path class="f-clay" transform="translate(2 1.5)" d="M96 246q-56 30 -46 66q6 22 64 22q60 0 66 -22q8 -36 -48 -66z"/>` + raw('M96 246q-56 30 -46 66q6 22 64 22q60 0 66 -22q8 -36 -48 -66zM92 246h44M94 240q20 -12 40 0M96 240l-12 -22q14 8 18 -2q6 10 14 0q6 10 12 2q8 8 20 2l-14 20')
  s += mid(115, 288, 'Tiền', 20) + mid(115, 312, 'trong thẻ', 18)
  s += raw('M36 22Q10 120 26 200Q40 250 92 246', 'l r')
  return file(640, 360, s)
}
