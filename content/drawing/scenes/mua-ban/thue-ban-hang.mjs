import { box, circ, ground, hen, ln, raw, sh } from '../../kit.mjs'
import { file, left, mid, num, onGreen, woman } from '../../parts.mjs'

const coin = (x, y, r = 15) => circ(x, y, r, 'f-mari') + circ(x, y, r * 0.6, 'f-lit')

// The long bar is what counts
export const doanhThuLai = () => {
  let s = circ(320, 150, 112, 'f-sun', false)
  s += left(52, 62, 'Doanh thu: tất cả tiền bán được', 21)
  s += box(48, 80, 544, 76, 'f-leaf') + mid(320, 128, '45 triệu', 30)
  s += raw('M48 176v22M592 176v22M446 176v22') + raw('M48 187h544', 'l t')
  s += box(48, 210, 394, 70, 'f-clay') + mid(245, 254, 'Tiền vốn 33 triệu', 23)
  s += box(450, 210, 142, 70, 'f-wall') + mid(521, 254, 'Lãi 12', 23)
  s += mid(320, 328, 'Mốc thuế so với thanh dài ở trên', 20)
  return file(640, 360, s)
}

// Old milestones lie in the grass, one stands
export const cotMoc = () => {
  let s = circ(486, 136, 106, 'f-sun', false) + ground(612, 318, 14)
  const stone = (x, y, r, t) => `<g transform="translate(${x} ${y}) rotate(${r})">${sh([[-34, 0], [-34, -66], [-22, -86], [22, -86], [34, -66], [34, 0]], 'f-dim')}${mid(0, -42, t, 24)}${mid(0, -16, 'triệu', 18)}<path class="l r" d="M-30 -70L30 -6M30 -70L-30 -6"/></g>`
  s += stone(90, 323, -16, '100') + stone(202, 323, 13, '200') + stone(316, 323, -12, '500')
  s += mid(203, 196, 'Số cũ, không dùng', 20)
  s += sh([[412, 318], [412, 112], [440, 78], [532, 78], [560, 112], [560, 318]], 'f-paper') + `<path class="f-green" d="M413 112L440 79h92l27 33v26H413z"/>` + raw('M413 138h146') + onGreen(486, 122, 'Năm 2026', 22)
  s += mid(486, 206, '1 tỷ', 52) + mid(486, 246, 'đồng', 24) + mid(486, 282, 'một năm', 22)
  s += hen(598, 324)
  return file(640, 360, s)
}

// Two questions, two roads
export const haiCauHoi = () => {
  let s = circ(300, 180, 108, 'f-sun', false)
  s += box(22, 66, 236, 90, 'f-paper') + num(50, 111, 1) + left(78, 104, 'Khách đặt hàng', 20) + left(78, 132, 'ngay trong đó?', 20)
  s += box(22, 204, 236, 90, 'f-paper') + num(50, 249, 2) + left(78, 242, 'Khách trả tiền', 20) + left(78, 270, 'ngay trong đó?', 20)
  s += raw('M264 111Q294 111 298 180Q294 249 264 249M298 180Q310 112 402 112M298 180Q310 256 402 256M391 104l12 8l-12 8M391 248l12 8l-12 8') + circ(298, 180, 6, 'f-mari')
  s += mid(356, 92, 'Có cả hai', 20) + mid(356, 292, 'Không có', 20)
  s += box(414, 66, 206, 92, 'f-leaf') + mid(517, 104, 'Sàn trừ', 25) + mid(517, 138, 'và nộp thay', 22)
  s += box(414, 206, 206, 92, 'f-wall') + mid(517, 244, 'Mình', 25) + mid(517, 278, 'tự khai', 22)
  return file(640, 360, s)
}

// Her book of the year
export const soCaNam = () => {
  let s = circ(496, 150, 100, 'f-sun', false) + ground(600, 336, 20)
  s += box(40, 40, 370, 276, 'f-paper')
  for (let i = 0; i < 8; i++) s += circ(40, 66 + i * 32, 5, 'f-dim')
  s += mid(228, 78, 'Sổ năm 2026', 22) + ln([[62, 94], [392, 94]])
  const row = (y, a, b) => left(66, y, a, 20) + `<text x="388" y="${y}" text-anchor="end" font-size="21">${b}</text>`
  s += row(130, 'Tại quán', '360 triệu') + ln([[62, 144], [392, 144]], 't') + row(174, 'Trên sàn', '180 triệu') + ln([[62, 188], [392, 188]])
  s += box(56, 200, 342, 44, 'f-sun') + row(230, 'Cộng cả năm', '540 triệu') + row(284, 'Mốc', '1 tỷ')
  s += woman(522, 334, 1.72, true, 'f-leaf')
  s += `<g transform="rotate(-24 470 250)">${box(432, 246, 42, 9, 'f-mari', { dx: 1, dy: 1 })}${raw('M432 246l-9 4.500l9 4.500')}</g>`
  return file(640, 360, s)
}

// The book goes over the counter, the coins come back
export const hoanLai = () => {
  let s = circ(182, 160, 100, 'f-sun', false) + ground(600, 334, 20)
  s += box(386, 38, 224, 46, 'f-green') + onGreen(498, 68, 'Cơ quan thuế', 22) + ln([[404, 38], [404, 16]]) + ln([[592, 38], [592, 16]])
  s += woman(490, 326, 1.68, true, 'f-paper', false)
  s += sh([[350, 264], [618, 264], [618, 334], [350, 334]], 'f-clay') + ln([[350, 290], [618, 290]], 't') + ln([[350, 312], [618, 312]], 't') + box(340, 254, 288, 14, 'f-wall')
  s += woman(158, 334, 1.68, false, 'f-leaf')
  s += `<g transform="translate(204 206) rotate(-6)">${box(0, 0, 92, 64, 'f-paper')}${mid(46, 28, 'Sổ', 19)}${mid(46, 52, '540 triệu', 18)}</g>`
  s += raw('M306 232h54M350 224l12 8l-12 8')
  s += raw('M404 166Q330 96 236 136M248 122l-13 14l18 6') + coin(296, 104, 17) + coin(338, 110, 17) + coin(378, 132, 17)
  s += mid(296, 70, 'Phần trừ thừa', 19)
  return file(640, 360, s)
}
