import { box, chick, circ, ground, hen, ln, raw, sh } from '../../kit.mjs'
import { arrow, cross, file, head, left, lock, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

const pen = (x, y, r = 0, s = 1) => `<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})">${sh([[-6, -52], [6, -52], [6, -12], [-6, -12]], 'f-mari')}${sh([[-6, -12], [6, -12], [0, 4]], 'f-wall')}${raw('M-6 -44h12M-1.5 0l1.500 4l1.500 -4')}</g>`
const wave = (x, y, n) => raw(`M${x} ${y}q9 -4 18 0${'t18 0'.repeat(n)}`, 'l t')

export const dangNhapTenMinh = () => {
  let s = circ(180, 150, 104, 'f-sun', false) + ground(600, 338, 20)
  s += box(42, 70, 270, 12, 'f-clay')
  for (const [x, f] of [[62, 'f-leaf'], [100, 'f-mari'], [138, 'f-wall']]) s += box(x, 36, 28, 34, f, { dx: 1, dy: 1 }) + raw(`M${x + 5} 52h18`, 'l t')
  s += circ(206, 52, 17, 'f-leaf') + circ(242, 52, 17, 'f-clay') + box(268, 44, 30, 26, 'f-wall')
  s += woman(176, 322, 1.75, false, 'f-mari', false)
  s += sh([[46, 266], [306, 266], [306, 336], [46, 336]], 'f-clay') + ln([[46, 300], [306, 300]], 't') + box(34, 254, 284, 14, 'f-wall')
  s += `<path class="f-ink" d="M216 226l22 -4l4 30l-22 3z"/><path class="f-paper" d="M219 229l16 -3l3 23l-16 3z"/>`
  let b = head(218, 'Màn hình tập')
  b += circ(109, 92, 30, 'f-paper') + circ(109, 84, 11, 'f-skin') + raw('M88 112q3 -16 21 -16t21 16') + mid(109, 154, 'Xin chào', 18)
  b += box(12, 168, 194, 46, 'f-leaf') + mid(109, 198, 'Nguyễn Thị Mẫu', 19) + tick(109, 240, 16)
  s += tel(372, 44, 218, 270, b)
  return file(640, 360, s)
}

export const phanTuDien = () => {
  let s = circ(112, 176, 84, 'f-sun', false) + ground(600, 338, 20)
  let b = head(330, 'Màn hình tập')
  b += box(12, 50, 306, 108, 'f-dim') + left(30, 82, 'Họ tên', 17) + left(140, 82, 'Nguyễn Thị Mẫu', 18) + left(30, 136, 'Ngày sinh', 17) + left(140, 136, '01/01/1994', 18) + ln([[26, 106], [304, 106]], 't')
  b += box(12, 174, 306, 84, 'f-paper') + left(30, 204, 'Nơi ở tạm', 18) + raw('M30 216h262v30h-262z', 'l t') + ln([[40, 222], [40, 240]])
  s += tel(246, 46, 330, 270, b)
  s += lock(112, 128, 1.7) + mid(112, 198, 'Để nguyên', 20) + arrow('M168 132Q196 128 222 136', 224, 137, 14)
  s += pen(106, 274, 18, 1.1) + mid(112, 312, 'Bạn tự điền', 20) + arrow('M150 252Q186 246 222 252', 224, 253, 14)
  return file(640, 360, s)
}

export const chonCoQuan = () => {
  let s = circ(320, 140, 112, 'f-sun', false)
  s += '<path class="f-wall" d="M276 352Q286 290 120 254l26 -14Q290 262 320 300Q350 262 494 240l26 14Q354 290 364 352z"/>' + raw('M276 352Q286 290 120 254M146 240Q290 262 320 300Q350 262 494 240M520 254Q354 290 364 352', 'l t')
  s += ln([[20, 240], [140, 240]]) + ln([[500, 240], [620, 240]])
  s += box(118, 166, 14, 92, 'f-clay') + box(28, 70, 214, 98, 'f-dim') + mid(135, 112, 'Công an', 23) + mid(135, 146, 'xã cũ', 23)
  s += box(508, 166, 14, 92, 'f-clay') + box(398, 70, 214, 98, 'f-leaf') + mid(505, 112, 'Công an', 23) + mid(505, 146, 'xã mới', 23)
  s += cross(135, 48, 19) + tick(505, 48, 19)
  s += woman(320, 346, 1.75, false, 'f-mari')
  s += hen(72, 300) + chick(104, 302)
  return file(640, 360, s)
}

export const namNgonTay = () => {
  let s = circ(318, 214, 124, 'f-sun', false)
  const p = 'M262 358V330Q236 316 212 282L176 238Q166 224 178 216Q190 208 202 222L238 258Q244 262 244 252L226 132Q224 114 238 111Q252 109 256 126L276 218L278 98Q279 80 294 80Q309 80 310 98L314 216L334 108Q338 92 352 95Q366 98 364 115L350 224L384 156Q392 142 405 149Q418 156 412 172L380 272Q374 310 358 330V358z'
  s += `<path class="f-paper" d="${p}"/><path class="f-skin" transform="translate(2 1.5)" d="${p}"/>` + raw(p) + raw('M262 278Q290 262 330 274M270 304Q300 290 344 300', 'l t')
  s += left(92, 214, '1. Tên', 22) + mid(178, 92, '2. Nơi ở', 22) + mid(300, 56, '3. Cơ quan', 22) + left(376, 92, '4. Giấy tờ', 22) + left(432, 150, '5. Nhận kết quả', 22)
  return file(640, 360, s)
}

export const giuMaHoSo = () => {
  let s = circ(470, 150, 98, 'f-sun', false) + ground(600, 338, 20)
  let b = head(238, 'Màn hình tập')
  b += tick(119, 86, 28) + mid(119, 146, 'Đã gửi', 22) + mid(119, 184, 'Mã hồ sơ', 18) + box(16, 196, 206, 46, 'f-sun') + mid(119, 227, '000-2026-01', 23)
  s += tel(62, 46, 238, 268, b) + arrow('M320 262Q346 240 372 236', 374, 236, -8)
  s += `<g transform="rotate(3 490 210)">${box(388, 124, 200, 196, 'f-wall')}${box(404, 118, 188, 196, 'f-paper')}`
  for (let k = 0; k < 6; k++) s += circ(404, 140 + k * 30, 4, 'f-ink', false) + raw(`M394 ${140 + k * 30}h14`, 'l t')
  s += mid(500, 158, 'Tạm trú', 22) + ln([[426, 174], [576, 174]], 't') + mid(500, 218, '000-2026-01', 22) + ln([[426, 234], [576, 234]], 't') + wave(428, 272, 3) + '</g>'
  s += pen(574, 300, 40, 1.2)
  return file(640, 360, s)
}
