import { at, box, circ, ground, hen, ln, man, raw, sh } from '../../kit.mjs'
import { arrow, button, cross, file, hand, head, left, lock, mid, tel, tick } from '../../parts.mjs'

const pen = (x, y, r = 0, s = 1) => `<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})">${sh([[-6, -64], [6, -64], [6, -12], [-6, -12]], 'f-mari')}${sh([[-6, -12], [6, -12], [0, 4]], 'f-wall')}${raw('M-6 -54h12')}</g>`
// someone who does not show himself, with a telephone at his ear
const shadow = (x, y, s = 1) => at(x, y, s, '<path class="f-hair" d="M-34 0q0 -44 24 -50q-10 -8 -10 -22q0 -22 20 -22t20 22q0 14 -10 22q24 6 24 50z"/>' + '<path class="f-paper" d="M14 -80l9 -3l7 26l-9 3z"/>' + raw('M14 -80l9 -3l7 26l-9 3z'))

export const traPhi = () => {
  let s = circ(480, 146, 100, 'f-sun', false) + ground(600, 338, 20)
  let b = head(250, 'Màn hình tập')
  b += left(18, 72, 'Hồ sơ 000-2026-01', 19) + ln([[18, 86], [232, 86]], 't') + left(18, 122, 'Phí', 19) + left(92, 123, '10.000 đồng', 22)
  b += raw('M18 146h214v40h-214z', 'l t') + left(32, 172, 'Chọn cách trả', 17) + button(18, 206, 214, 'Thanh toán', 19)
  s += tel(60, 44, 250, 272, b) + hand(276, 276, -26, 0.76)
  s += arrow('M352 150Q378 132 404 138', 406, 139, 16)
  s += sh([[424, 70], [572, 70], [572, 272], [560, 262], [547, 272], [535, 262], [522, 272], [510, 262], [498, 272], [486, 262], [474, 272], [461, 262], [449, 272], [436, 262], [424, 272]], '')
  s += mid(498, 108, 'Biên lai', 23) + ln([[442, 122], [554, 122]], 't') + mid(498, 158, '10.000', 24) + raw('M446 182h104M446 200h70', 'l t') + tick(498, 232, 17)
  return file(640, 360, s)
}

export const khongVaoTuiRieng = () => {
  let s = circ(150, 180, 110, 'f-sun', false) + ground(600, 338, 20) + man(148, 338, 1.85)
  s += arrow('M222 150Q264 96 330 96', 332, 96, 2) + arrow('M222 234Q270 268 330 262', 332, 262, -6)
  s += box(350, 40, 196, 104, 'f-leaf') + mid(448, 82, 'Trang hồ sơ', 22) + mid(448, 116, 'đã đăng nhập', 22) + tick(584, 92, 20)
  s += box(350, 196, 196, 136, 'f-dim') + shadow(398, 332, 1.1) + mid(484, 254, 'Tài khoản', 20) + mid(484, 282, 'cá nhân', 20) + cross(584, 264, 20)
  return file(640, 360, s)
}

export const chuKySo = () => {
  let s = circ(168, 150, 104, 'f-sun', false) + ground(600, 338, 20)
  s += `<g transform="rotate(-3 160 180)">${box(60, 44, 190, 260, 'f-paper')}${mid(155, 84, 'Tờ khai', 22)}${raw('M82 112h146M82 134h146M82 156h146M82 178h90', 'l t')}${raw('M110 252q14 -34 22 -18t-8 20q-10 2 4 -14q18 -18 16 2t14 -2q12 -16 12 0t18 -4', 'l')}${ln([[96, 270], [216, 270]], 't')}</g>` + pen(204, 240, 38, 1.25)
  s += raw('M300 168h40M300 188h40')
  let b = head(190, 'Màn hình tập')
  b += box(16, 52, 158, 198, 'f-paper') + mid(95, 84, 'Tờ khai', 20) + raw('M34 104h122M34 122h122M34 140h76', 'l t') + circ(95, 198, 40, 'f-mari') + at(95, 198, 0.95, lock(0, -4, 1))
  s += tel(396, 44, 190, 270, b)
  return file(640, 360, s)
}

export const changDuong = () => {
  let s = circ(520, 96, 74, 'f-sun', false)
  s += '<path class="f-wall" d="M0 268Q160 226 320 262T640 244V308Q480 330 320 314T0 328z"/>' + raw('M0 268Q160 226 320 262T640 244M0 328Q160 298 320 314T640 308') + raw('M20 296h30M90 284h30M160 278h30M230 280h30M300 290h30M370 290h30M440 284h30M510 278h30M580 276h30', 'l t')
  const post = (x, y, w, a, fill, b) => box(x - 5, y - 12, 10, 274 - y, 'f-clay') + box(x - w / 2, y - 62, w, b ? 70 : 54, fill) + (b ? mid(x, y - 34, a, 19) + mid(x, y - 10, b, 19) : mid(x, y - 28, a, 20))
  s += post(84, 170, 112, 'Đã nhận', 'f-leaf') + post(232, 160, 112, 'Đang', 'f-paper', 'xử lý') + post(386, 160, 124, 'Bổ sung', 'f-clay', 'thì dừng') + post(548, 150, 118, 'Kết quả', 'f-green').replace(/>Kết quả</, ' class="gt" style="font-size:20px;letter-spacing:0">Kết quả<')
  s += man(162, 300, 1.3) + hen(64, 320)
  return file(640, 360, s)
}

export const boSung = () => {
  let s = circ(500, 190, 100, 'f-sun', false) + ground(600, 338, 20)
  let b = head(252, 'Màn hình tập')
  b += box(14, 54, 224, 48, 'f-clay') + mid(126, 86, 'Cần bổ sung', 22) + left(20, 138, 'Thiếu mặt sau', 21) + left(20, 170, 'Hạn: ngày 20', 21) + button(14, 198, 224, 'Bổ sung', 19)
  s += tel(50, 46, 252, 268, b)
  s += box(368, 46, 108, 112, 'f-paper') + '<path class="f-green" d="M369 47h107v28h-107z"/>' + mid(422, 132, '20', 44) + circ(422, 116, 33) + raw('M392 46v-12M452 46v-12')
  s += man(520, 338, 1.8, true) + `<g transform="rotate(-6 440 240)">${box(404, 216, 78, 50, 'f-leaf')}${raw('M414 230h34M414 242h26', 'l t')}${circ(464, 240, 8, 'f-clay')}</g>`
  return file(640, 360, s)
}
