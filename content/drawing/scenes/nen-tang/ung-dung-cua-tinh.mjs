import { at, box, chick, circ, d, ground, hen, kid, ln, man, raw, sh, words } from '../../kit.mjs'
import { arrow, cross, file, head, left, mid, num, tel, tick } from '../../parts.mjs'

// a hole in the road
const hole = (x, y, s = 1) => at(x, y, s, sh([[-52, 0], [-34, -11], [0, -14], [36, -10], [54, 1], [32, 12], [-4, 15], [-36, 11]], 'f-dim') + sh([[-34, 1], [-16, -6], [12, -7], [34, 1], [10, 8], [-18, 7]], 'f-hair', { dx: 0, dy: 0 }) + raw('M54 1l14 -5M-52 0l-12 5M36 12l10 8M-30 -11l-8 -7'))
// the village gate, without every brick
const gateway = (x, y, s = 1) => at(x, y, s, box(0, -104, 26, 104, 'f-clay') + box(104, -104, 26, 104, 'f-clay') + raw('M0 -30h26M0 -62h26M104 -30h26M104 -62h26', 'l t') + box(-6, -114, 38, 10, 'f-wall') + box(98, -114, 38, 10, 'f-wall') + sh([[2, -142], [128, -142], [128, -112], [2, -112]], 'f-green', { dx: 0, dy: 0 }) + '<text x="65" y="-121" class="gt" style="font-size:16px" text-anchor="middle">ĐỒNG CHÙA</text>' + sh([[-12, -142], [8, -162], [122, -162], [142, -142]], 'f-mari') + raw('M-12 -142q-6 -1 -9 -7M142 -142q6 -1 9 -7M4 -163q61 -8 122 0'))
const orange = (x, y, r = 8) => `<circle class="f-mari" cx="${x + 1}" cy="${y + 1}" r="${r}"/>` + raw(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x} ${y - r}q3 -6 8 -4`)
const motorbike = (x, y, s = 1) => at(x, y, s, circ(-42, -18, 18, 'f-dim') + circ(-42, -18, 7, 'f-paper') + circ(44, -18, 18, 'f-dim') + circ(44, -18, 7, 'f-paper') + sh([[-58, -40], [-14, -44], [-2, -26], [22, -26], [28, -52], [36, -52], [40, -20], [12, -12], [-30, -14]], 'f-green') + sh([[-52, -50], [-10, -52], [-8, -44], [-54, -42]], 'f-clay') + raw('M30 -52l-4 -18l-14 -2M26 -70l12 2M44 -18l-8 -30'))
const basket = (x, y) => sh([[x - 26, y - 34], [x + 26, y - 34], [x + 20, y], [x - 20, y]], 'f-wall') + raw(`M${x - 23} ${y - 22}h46M${x - 21} ${y - 11}h42M${x - 8} ${y - 34}l2 34M${x + 8} ${y - 34}l-2 34`, 'l t')
const fire = (x, y, s = 1) => at(x, y, s, sh([[-26, 0], [-32, -26], [-18, -18], [-14, -52], [0, -34], [8, -62], [20, -30], [30, -36], [28, -6], [20, 0]], 'f-mari') + sh([[-10, 0], [-12, -16], [-2, -10], [4, -28], [12, -12], [12, 0]], 'f-lit', { dx: 0, dy: 0 }))

export const oGa = () => {
  let s = circ(316, 130, 94, 'f-sun', false) + ground(620, 318, 10)
  s += gateway(480, 316, 1)
  s += motorbike(166, 312, 1.35) + basket(112, 246) + orange(102, 208) + orange(118, 206)
  s += man(262, 316, 1.6)
  s += hole(356, 332, 0.9) + orange(306, 340) + orange(282, 330, 7) + orange(410, 344) + orange(230, 340, 7)
  s += `<g transform="translate(444 318) scale(-1 1)">${kid(0, 0, 1.55)}<g transform="translate(34 -96) rotate(22)"><path class="f-ink" d="M-9 -16h18v32h-18z"/><path class="f-paper" d="M-6 -12h12v22h-12z"/></g></g>`
  s += hen(46, 338) + chick(80, 344)
  return file(640, 360, s)
}

export const timUngDung = () => {
  let s = circ(180, 150, 104, 'f-sun', false) + ground(600, 340, 20)
  s += `<g transform="rotate(-2 160 180)">${box(44, 60, 216, 212, 'f-wall')}${mid(152, 94, 'Xã cho biết', 20)}${raw('M64 106h176', 'l t')}${left(62, 140, 'Tên:', 18)}${left(62, 168, 'Công dân Mẫu', 19)}${left(62, 206, 'Nhà phát hành:', 18)}${left(62, 234, 'UBND tỉnh Mẫu', 19)}</g>`
  s += raw('M152 54v-20M140 36h24')
  let b = head(286, 'Kho ứng dụng')
  b += box(12, 56, 262, 90, 'f-leaf') + box(24, 74, 44, 44, 'f-green') + left(82, 92, 'Công dân Mẫu', 18) + left(82, 118, 'UBND tỉnh Mẫu', 17) + tick(252, 112, 14)
  b += box(12, 162, 262, 90, 'f-paper') + box(24, 180, 44, 44, 'f-clay') + left(82, 198, 'Công dân Mẫu', 18) + left(82, 224, 'Game Vui 88', 17) + raw('M252 218m-14 0a14 14 0 1 0 28 0a14 14 0 1 0 -28 0M246 212l12 12M258 212l-12 12', 'l r')
  s += tel(318, 44, 286, 274, b)
  s += words(160, 310, 'Màn hình tập', { size: 15 })
  return file(640, 360, s)
}

export const haiAnh = () => {
  let s = circ(172, 174, 124, 'f-sun', false)
  s += num(44, 36, 1) + left(70, 43, 'Ảnh gần', 20) + num(350, 36, 2) + left(376, 43, 'Ảnh xa, có mốc', 20)
  s += `<g transform="rotate(-1.5 166 190)">${box(30, 68, 262, 226, 'f-paper')}<path class="f-mist" d="M44 82h234v174H44z"/>${raw('M44 82h234v174H44z', 'l t')}${hole(160, 176, 1.75)}${raw('M62 110h40M222 232h38M70 236h26M226 112h30', 'l t')}</g>`
  s += `<g transform="rotate(1.2 480 190)">${box(336, 68, 282, 226, 'f-paper')}<path class="f-mist" d="M350 82h254v174H350z"/><path class="f-wall" d="M350 226h254v30H350z"/>${raw('M350 226h254M350 82h254v174H350z', 'l t')}`
  s += gateway(380, 226, 0.8) + hole(452, 241, 0.5)
  s += man(560, 248, 1.05) + box(545, 148, 30, 32, 'f-dim', { dx: 0, dy: 0 }) + raw('M545 158h30M545 170h30', 'l t') + '</g>'
  s += mid(160, 332, 'Thấy rõ chỗ hỏng', 18) + mid(480, 332, 'Che mặt người đi đường', 18)
  return file(640, 360, s)
}

export const goiKhan = () => {
  let s = circ(170, 150, 100, 'f-sun', false) + ground(600, 334, 20)
  // the stack of straw
  s += sh([[40, 332], [52, 268], [92, 226], [132, 222], [168, 262], [180, 332]], 'f-wall') + raw('M70 300l12 -34M96 318l8 -48M124 316l-2 -44M148 318l-8 -36M110 222v-22')
  s += fire(96, 234, 1.05) + fire(146, 266, 0.85) + raw('M98 156q-14 -16 2 -32q12 -16 -2 -32M136 182q-10 -14 2 -26q10 -12 0 -26', 'l t')
  s += `<g transform="translate(268 332) scale(-1 1)">${man(0, 0, 1.7)}<g transform="translate(46 -88) rotate(14)"><path class="f-ink" d="M-9 -17h18v34h-18z"/><path class="f-paper" d="M-6 -13h12v24h-12z"/></g></g>`
  const row = (y, n, what, fill) => box(352, y, 256, 74, fill) + words(372, y + 50, n, { size: 38, anchor: 'start' }) + left(456, y + 45, what, 19)
  s += row(36, '113', 'Công an', 'f-leaf') + row(130, '114', 'Cháy, cứu nạn', 'f-sun') + row(224, '115', 'Cấp cứu', 'f-wall')
  return file(640, 360, s)
}

export const theoDoi = () => {
  let s = circ(488, 176, 104, 'f-sun', false) + ground(600, 338, 20)
  let b = head(306, 'Phản ánh của tôi')
  b += left(20, 62, 'Ổ gà đầu ngõ', 19)
  const stop = (y, name, done) => tick(36, y, 13) + left(64, y + 6, name, 18)
  b += raw('M36 110v24M36 160v24M36 208v24', 'l t')
  b += stop(96, 'Đã gửi') + stop(146, 'Đã tiếp nhận') + stop(195, 'Đang xử lý') + box(8, 220, 290, 46, 'f-leaf') + stop(244, 'Đã trả lời')
  s += tel(46, 44, 306, 274, b)
  // the photo in the answer: the mended road, and stars to be given
  s += `<g transform="rotate(2 490 160)">${box(396, 56, 196, 150, 'f-paper')}<path class="f-mist" d="M408 68h172v104H408z"/>${raw('M408 68h172v104H408z', 'l t')}${sh([[452, 172], [478, 68], [510, 68], [540, 172]], 'f-dim', { dx: 0, dy: 0 })}${sh([[478, 146], [486, 124], [508, 124], [516, 146]], 'f-hair', { dx: 0, dy: 0 })}${left(430, 196, 'Đường đã vá', 17)}</g>`
  const star = (x, y, f) => `<path class="${f}" d="${d([[x, y - 17], [x + 5, y - 5], [x + 17, y - 5], [x + 8, y + 4], [x + 11, y + 16], [x, y + 8], [x - 11, y + 16], [x - 8, y + 4], [x - 17, y - 5], [x - 5, y - 5]], true, 0.3)}"/>` + ln([[x, y - 17], [x + 5, y - 5], [x + 17, y - 5], [x + 8, y + 4], [x + 11, y + 16], [x, y + 8], [x - 11, y + 16], [x - 8, y + 4], [x - 17, y - 5], [x - 5, y - 5], [x, y - 17]])
  s += mid(492, 248, 'Ra xem rồi đánh giá', 18)
  s += words(492, 326, 'Màn hình tập', { size: 15, anchor: 'middle' })
  for (let i = 0; i < 5; i++) s += star(412 + i * 40, 284, i < 4 ? 'f-mari' : 'f-paper')
  return file(640, 360, s)
}
