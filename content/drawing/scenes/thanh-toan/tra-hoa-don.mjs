import { at, box, chick, circ, elder, ground, hen, raw, sh } from '../../kit.mjs'
import { arrow, cross, file, head, heart, left, mid, num, onGreen, tel, tick } from '../../parts.mjs'

const bulb = (x, y, s = 1) => at(x, y, s, circ(0, -8, 22, 'f-lit') + sh([[-10, 14], [10, 14], [8, 30], [-8, 30]], 'f-dim') + raw('M-9 20h18M-8 25h16M-6 -6l6 8l6 -8M0 2v12', 'l t'))
const drop = (x, y, s = 1) => at(x, y, s, '<path class="f-leaf" transform="translate(2 1)" d="M0 -32Q24 0 22 10Q20 28 0 28Q-20 28 -22 10Q-24 0 0 -32Z"/>' + raw('M0 -32Q24 0 22 10Q20 28 0 28Q-20 28 -22 10Q-24 0 0 -32ZM-12 10q2 10 10 11'))

export const hoaDon = () => {
  let s = circ(196, 170, 118, 'f-sun', false) + ground(600, 342, 20)
  s += `<g transform="rotate(-2 220 170)">${box(70, 30, 300, 296, 'f-wall')}<path class="f-green" d="M72 32h297v48h-297z"/>${onGreen(220, 64, 'Hoá đơn tiền điện', 22)}`
  s += left(92, 112, 'Tên chủ hộ: Nguyễn Văn Mẫu', 17)
  s += box(86, 130, 268, 46, 'f-sun') + left(98, 160, 'Mã: MK 000 123', 21)
  s += box(86, 192, 268, 46, 'f-paper') + left(98, 222, 'Kỳ: tháng 11', 21)
  s += box(86, 254, 268, 46, 'f-paper') + left(98, 284, '320.000 đồng', 21) + '</g>'
  s += num(424, 150, 1) + left(450, 157, 'Mã khách hàng', 19) + num(424, 212, 2) + left(450, 219, 'Kỳ', 19) + num(424, 274, 3) + left(450, 281, 'Số tiền', 19)
  s += raw('M362 148h40M364 210h38M366 272h36', 'l t')
  s += bulb(516, 70, 1.2)
  return file(640, 360, s)
}

export const doiChieuMa = () => {
  let s = circ(150, 150, 100, 'f-sun', false) + ground(600, 342, 20)
  s += `<g transform="rotate(-3 140 170)">${box(44, 74, 200, 170, 'f-wall')}${mid(144, 112, 'Trên giấy', 19)}${box(58, 132, 172, 54, 'f-sun')}${mid(144, 168, 'MK 000 123', 24)}${raw('M66 208h150M66 224h110', 'l t')}</g>`
  let b = head(280, 'Màn hình tập')
  b += left(18, 68, 'Gõ đảo hai số cuối', 17) + box(16, 80, 200, 46, 'f-dim') + mid(116, 111, 'MK 000 132', 23) + cross(246, 104, 16)
  b += left(18, 162, 'Gõ đúng như giấy', 17) + box(16, 174, 200, 46, 'f-sun') + mid(116, 205, 'MK 000 123', 23) + tick(246, 198, 16)
  s += tel(322, 46, 280, 262, b)
  s += arrow('M256 190Q276 180 300 214', 303, 218, 52)
  s += hen(96, 338) + chick(132, 340)
  return file(640, 360, s)
}

export const bonKhoan = () => {
  let s = circ(320, 176, 120, 'f-sun', false) + ground(600, 342, 20)
  s += tel(246, 50, 148, 250, head(148, 'Màn hình tập') + [60, 108, 156, 204].map((y) => box(12, y, 124, 36, 'f-paper', { dx: 0, dy: 0 })).join('') + bulb(34, 76, 0.38) + drop(34, 126, 0.44) + sh([[22, 174], [34, 164], [46, 174]], 'f-clay') + box(25, 174, 18, 12, 'f-wall') + heart(34, 222, 0.8) + left(56, 84, 'Điện', 17) + left(56, 132, 'Nước', 17) + left(56, 180, 'Học phí', 17) + left(56, 228, 'Viện phí', 17))
  s += bulb(108, 92, 1.5) + mid(108, 168, 'Điện', 20)
  s += drop(108, 240, 1.2) + mid(108, 306, 'Nước', 20)
  s += box(476, 84, 108, 62, 'f-wall') + sh([[466, 86], [530, 48], [594, 86]], 'f-clay') + box(518, 110, 24, 36, 'f-leaf') + box(488, 100, 18, 18, 'f-lit') + box(554, 100, 18, 18, 'f-lit') + raw('M530 48v-22') + sh([[531, 26], [552, 32], [531, 40]], 'f-mari') + mid(530, 174, 'Trường', 20)
  s += box(480, 206, 100, 74, 'f-paper') + heart(530, 230, 1.2) + box(518, 252, 24, 28, 'f-leaf') + mid(530, 308, 'Bệnh viện', 20)
  s += raw('M162 96Q196 96 222 116M150 244Q190 240 222 226M418 116Q440 100 462 112M418 226Q444 244 466 244', 'l')
  return file(640, 360, s)
}

export const tinDoa = () => {
  let s = circ(470, 150, 92, 'f-sun', false) + ground(600, 338, 20)
  let b = '<path class="f-dim" d="M0 0h244v38H0z"/>' + mid(122, 26, 'Tin nhắn lạ', 18)
  b += sh([[14, 60], [230, 60], [230, 196], [44, 196], [26, 214], [28, 196], [14, 196]], 'f-clay') + left(28, 90, 'Nợ 418 nghìn!', 19) + left(28, 120, '1 giờ nữa cắt điện.', 19) + left(28, 150, 'Nộp ngay tại', 19) + left(28, 178, 'đường-dẫn-lạ', 19) + raw('M28 183h122', 'l r')
  b += mid(140, 246, 'Không bấm', 19) + cross(62, 240, 14)
  s += tel(54, 46, 244, 266, b)
  s += elder(432, 344, 1.75)
  // a fan that still turns
  s += at(556, 338, 1, raw('M0 0V-110M-26 0h52M-18 -6h36') + circ(0, -150, 44, 'f-paper') + ['', 'rotate(120 0 -150)', 'rotate(240 0 -150)'].map((r) => `<path class="f-green" transform="${r}" d="M0 -150q-22 -14 -10 -36q14 -8 18 8q2 16 -8 28z"/>`).join('') + circ(0, -150, 6, 'f-mari') + raw('M54 -178q12 26 2 54M64 -186q16 34 2 70', 'l t'))
  s += mid(508, 60, 'Quạt vẫn quay', 20)
  return file(640, 360, s)
}
