import { box, circ, ground, hen, ln, man, phone, raw, sh } from '../../kit.mjs'
import { file, head, idCard, left, mid, num, onGreen, tel, tick } from '../../parts.mjs'

const orange = (x, y, r = 15, leaf = true) => circ(x, y, r, 'f-mari') + (leaf ? `<path class="f-leaf" d="M${x} ${y - r + 2}q3 -9 12 -8q-2 9 -12 8z"/>` + raw(`M${x} ${y - r + 2}q3 -9 12 -8q-2 9 -12 8z`, 'l t') : '')
const parcel = (x, y, w, h) => box(x, y, w, h, 'f-clay') + raw(`M${x + w * 0.4} ${y}v${h * 0.4}h${w * 0.2}v${-h * 0.4}`, 'l t')

// Five tests, five little pictures
export const namPhepThu = () => {
  let s = circ(320, 118, 92, 'f-sun', false) + ground(612, 316, 14)
  const X = [72, 196, 320, 444, 568]
  const T = [['Ngày', 'cập nhật'], ['Đánh giá', 'mới'], ['Mua thử', 'một món'], ['Xác thực', 'người bán'], ['Hỏi xã', '']]
  X.forEach((x, i) => {
    s += num(x, 54, i + 1) + mid(x, 238, T[i][0], 20) + (T[i][1] ? mid(x, 264, T[i][1], 20) : '')
  })
  // 1 a phone with a calendar leaf
  s += sh([[42, 96], [102, 96], [102, 206], [42, 206]], 'f-paper') + `<path class="f-mist" d="M49 108h46v84h-46z"/>` + raw('M49 108h46v84h-46zM66 102h12', 'l t') + box(56, 128, 32, 36, 'f-wall') + `<path class="f-green" d="M57 129h30v10h-30z"/>` + raw('M64 124v8M80 124v8') + raw('M63 150l6 6l12 -12')
  // 2 a star in a bubble
  s += sh([[152, 104], [240, 104], [240, 176], [200, 176], [186, 196], [184, 176], [152, 176]], 'f-mist') + `<path class="f-mari" d="M196 114l8 17l18 2l-13 13l3 18l-16 -9l-16 9l3 -18l-13 -13l18 -2z"/>` + raw('M196 114l8 17l18 2l-13 13l3 18l-16 -9l-16 9l3 -18l-13 -13l18 -2z')
  // 3 a parcel arriving
  s += parcel(280, 128, 80, 66) + raw('M266 140h-14M266 160h-20M266 180h-14', 'l t')
  // 4 an identity card and a tick
  s += idCard(400, 126, 88) + tick(486, 126, 15)
  // 5 the commune house
  s += box(534, 140, 68, 60, 'f-wall') + sh([[522, 142], [568, 106], [614, 142]], 'f-clay') + box(558, 164, 20, 36, 'f-lit') + raw('M568 106v-22') + `<path class="f-red" d="M569 85h20v13h-20z"/>` + raw('M568 85h20v13h-20')
  s += hen(320, 322)
  return file(640, 360, s)
}

// The same name in three places
export const baTenGiong = () => {
  let s = circ(320, 186, 118, 'f-sun', false)
  s += raw('M150 132Q236 40 312 92M330 92Q420 40 492 132M150 246Q320 330 492 246', 'l r')
  s += box(28, 118, 190, 122, 'f-sun') + circ(64, 166, 15, 'f-skin') + `<path class="f-hair" d="M49 164q-1 -16 15 -16q16 0 15 13q-12 0 -17 -5q-4 6 -13 8z"/>` + left(96, 158, 'Căn cước', 18) + ln([[96, 172], [200, 172]], 't') + mid(123, 222, 'Phạm Văn Mẫu', 19)
  s += raw('M240 104v128M400 104v128') + sh([[236, 78], [404, 78], [414, 110], [226, 110]], 'f-green') + onGreen(320, 101, 'Gian hàng', 19) + box(244, 120, 152, 60, 'f-paper') + mid(320, 144, 'Chủ gian:', 17) + mid(320, 170, 'Phạm Văn Mẫu', 18) + box(234, 214, 172, 26, 'f-clay')
  for (let i = 0; i < 5; i++) s += orange(258 + i * 31, 204, 10)
  s += box(426, 118, 190, 122, 'f-leaf') + `<path class="f-ink" d="M427 134h188v18h-188z"/>` + left(442, 182, 'Thẻ ngân hàng', 18) + mid(521, 222, 'Phạm Văn Mẫu', 19)
  s += tick(320, 304, 20) + mid(320, 350, 'Cùng một tên', 21)
  return file(640, 360, s)
}

// The stall "Cam Mẫu" on a practice screen
export const gianCamMau = () => {
  let s = circ(486, 150, 104, 'f-sun', false) + ground(600, 336, 20)
  let b = head(330, 'Cam Mẫu (màn hình tập)')
  b += box(12, 50, 112, 104, 'f-mist') + orange(48, 114, 22) + orange(88, 112, 22) + orange(68, 88, 22) + mid(68, 176, 'Ảnh thật', 17)
  const row = (y, l, v) => box(138, y, 180, 44, 'f-paper') + left(150, y + 29, l, 17) + left(214, y + 29, v, 18)
  b += row(50, 'Đơn vị', 'kg') + row(102, 'Giá', '25.000 đ') + row(154, 'Tồn', '300 kg') + row(206, 'Giao', 'Trong tỉnh')
  b += left(14, 236, 'Hái 20/11', 18)
  s += tel(52, 40, 330, 268, b)
  s += man(508, 334, 1.72, true) + phone(463, 243, -12, 1.9)
  s += sh([[556, 306], [622, 306], [614, 336], [564, 336]], 'f-clay') + orange(572, 300, 11) + orange(590, 296, 11) + orange(608, 300, 11)
  return file(640, 360, s)
}

// What is left of one box
export const tinhTien = () => {
  let s = circ(158, 150, 108, 'f-sun', false) + ground(270, 322, 20)
  s += box(62, 180, 192, 140, 'f-clay') + sh([[62, 180], [30, 158], [48, 148], [78, 170]], 'f-clay') + sh([[254, 180], [286, 158], [268, 148], [238, 170]], 'f-clay')
  for (let i = 0; i < 5; i++) s += orange(88 + i * 35, 170, 18)
  s += box(62, 184, 192, 136, 'f-clay') + box(100, 222, 116, 56, 'f-paper') + mid(158, 258, 'Cam 5 kg', 21)
  const row = (y, l, v) => left(318, y, l, 19) + `<text x="602" y="${y}" text-anchor="end" font-size="21">${v}</text>`
  s += box(300, 40, 326, 282, 'f-paper') + mid(462, 74, 'Số tập', 18) + ln([[318, 88], [608, 88]], 't')
  s += row(126, 'Bán một thùng', '125.000') + row(170, 'Trừ phí sàn', '− 10.000') + row(214, 'Trừ thùng, giấy', '− 12.000')
  s += ln([[318, 236], [602, 236]]) + box(312, 252, 302, 52, 'f-sun') + row(286, 'Còn lại', '103.000 đ')
  return file(640, 360, s)
}

// The carton cut open
export const dongGoi = () => {
  let s = circ(230, 150, 112, 'f-sun', false) + ground(600, 322, 20)
  s += box(60, 92, 350, 226, 'f-wall') + sh([[60, 92], [24, 60], [196, 60], [228, 92]], 'f-clay') + sh([[410, 92], [446, 60], [274, 60], [242, 92]], 'f-clay')
  const paper = (y) => raw(`M66 ${y}` + 'q12 -12 24 0t24 0'.repeat(7))
  for (let i = 0; i < 5; i++) s += orange(104 + i * 66, 176, 26) + orange(104 + i * 66, 262, 26)
  s += paper(138) + paper(220) + paper(306)
  s += raw('M60 92v226h350v-226')
  for (const y of [150, 200, 250]) s += circ(60, y, 6, 'f-dim') + circ(410, y, 6, 'f-dim')
  s += box(468, 118, 148, 132, 'f-paper') + mid(542, 152, 'Cam Mẫu', 20) + ln([[484, 164], [600, 164]], 't') + mid(542, 194, '5 kg', 24) + mid(542, 226, 'đóng 22/11', 18)
  s += raw('M466 200Q440 204 420 226', 'l t')
  s += left(468, 292, 'Giấy lót', 18) + raw('M462 290Q430 292 402 300', 'l t') + left(468, 88, 'Lỗ thoáng', 18) + raw('M462 90Q424 104 416 142', 'l t')
  return file(640, 360, s)
}
