import { at, box, chick, circ, door, ground, hen, man, phone, raw, sh } from '../../kit.mjs'
import { arrow, bubble, cross, file, hand, left, mid, num, onGreen, tel, tick } from '../../parts.mjs'

const coin = (x, y, r = 14) => circ(x, y, r, 'f-mari') + `<text class="f-hair" x="${x}" y="${y + r * 0.38}" text-anchor="middle" font-size="${r * 1.1}">đ</text>`
const bank = (x, y, s = 1) => {
  let c = ''
  for (const X of [-64, -26, 12, 50]) c += `M${X} -80v68h14v-68`
  return at(x, y, s, box(-76, -82, 152, 72, 'f-wall') + sh([[-90, -102], [0, -146], [90, -102]], 'f-clay') + box(-84, -104, 168, 24, 'f-green', { dx: 0, dy: 0 }) + onGreen(0, -86, 'Ngân hàng', 18) + `<path class="f-paper" d="${c}"/>` + raw(c) + box(-86, -12, 172, 12, 'f-dim') + coin(0, -120, 11))
}
const backCard = (x, y, w, r = 0) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, w * 0.6, 'f-leaf')}<path class="f-ink" d="M0 ${w * 0.09}h${w}v${w * 0.12}h${-w}z"/></g>`

export const matSauThe = () => {
  let s = circ(214, 168, 126, 'f-sun', false) + ground(600, 342, 20)
  s += `<g transform="rotate(-3 250 170)">${box(50, 58, 390, 234, 'f-leaf')}<path class="f-ink" d="M52 86h387v46h-387z"/>${box(74, 154, 220, 34, 'f-paper')}${raw('M86 172q9 -4 18 0t18 0t18 0t18 0t18 0', 'l t')}${mid(340, 178, '***', 22)}`
  s += left(94, 234, 'Tổng đài hỗ trợ', 18) + left(88, 266, '0900 000 012', 28) + raw('M60 246Q58 206 186 206Q316 206 318 246Q318 284 186 284Q60 284 60 246Z', 'l r') + '</g>'
  s += hand(322, 256, -36, 0.8)
  s += mid(520, 130, 'Mặt sau', 22) + mid(520, 160, 'thẻ của bạn', 22) + mid(520, 196, '(số mẫu)', 17)
  s += hen(560, 338) + chick(530, 340)
  return file(640, 360, s)
}

export const goiNganHang = () => {
  let s = circ(160, 156, 104, 'f-sun', false) + ground(600, 336, 20)
  s += box(28, 128, 122, 208, 'f-wall') + sh([[12, 132], [40, 84], [166, 84], [166, 132]], 'f-clay') + door(50, 176, 72, 160, false)
  s += man(208, 334, 1.8) + phone(196, 190, -8, 1.7) + raw('M192 226Q180 216 192 204') + raw('M176 176q-9 10 -5 24M166 168q-14 16 -8 40', 'l t')
  s += backCard(246, 230, 78, -6)
  s += box(346, 44, 272, 258, 'f-paper') + mid(482, 78, 'Nói bốn ý', 22) + raw('M362 92h240', 'l t')
  const row = (y, n, t) => num(376, y - 6, n) + left(402, y, t, 19)
  s += row(128, 1, 'Tên của tôi') + row(176, 2, 'Bao nhiêu, mấy giờ') + row(224, 3, 'Tài khoản nhận') + row(272, 4, 'Có lộ mã không')
  s += hen(328, 340)
  return file(640, 360, s)
}

export const chungCu = () => {
  let s = circ(318, 150, 118, 'f-sun', false)
  s += sh([[24, 262], [616, 262], [600, 296], [40, 296]], 'f-clay') + raw('M70 298v54M570 298v54')
  s += `<g transform="rotate(-5 110 190)">${box(44, 104, 124, 156, 'f-paper')}${box(56, 120, 82, 30, 'f-dim')}${box(74, 158, 82, 30, 'f-leaf')}${box(56, 196, 82, 30, 'f-dim')}</g>`
  s += `<g transform="rotate(3 260 180)">${box(204, 96, 124, 164, 'f-sun')}${tick(266, 126, 15)}${raw('M220 158h92M220 178h92M220 198h64', 'l t')}${mid(266, 238, '6 triệu', 20)}</g>`
  s += `<g transform="rotate(-2 410 190)">${box(352, 110, 128, 148, 'f-wall')}${left(366, 144, 'Số mẫu', 18)}${left(366, 172, '000 123', 20)}${raw('M366 194h100M366 214h100M366 234h60', 'l t')}</g>`
  s += circ(552, 202, 46, 'f-paper') + raw('M552 168v34l22 14') + raw('M552 160v6M552 238v6M510 202h6M588 202h6', 'l t')
  s += mid(106, 76, 'Tin nhắn', 20) + mid(262, 76, 'Biên nhận', 20) + mid(416, 76, 'Tài khoản', 20) + mid(552, 76, 'Giờ', 20)
  return file(640, 360, s)
}

export const thuHoiGia = () => {
  let s = circ(478, 168, 104, 'f-sun', false) + ground(410, 336, 210)
  s += sh([[10, 24], [192, 24], [192, 336], [10, 336]], 'f-dim')
  s += '<path class="f-hair" d="M46 334Q44 250 82 240Q100 250 118 240Q156 250 154 334Z"/>' + circ(100, 208, 33, 'f-hair', false) + sh([[64, 186], [70, 168], [130, 168], [136, 186]], 'f-clay') + raw('M56 187h88')
  s += mid(100, 62, 'Người lạ', 19)
  s += bubble(208, 34, 200, 108, 240, 180, 204) + mid(308, 68, 'Đóng phí trước,', 19) + mid(308, 96, 'tôi lấy lại tiền', 19) + mid(308, 124, 'cho anh!', 19)
  s += man(498, 334, 1.8, true) + raw('M476 236Q450 214 440 194', 'l')
  s += `<path class="f-skin" d="M432 196v-26q4 -6 8 0q4 -6 8 0q4 -4 8 2v20q-4 12 -14 12q-8 -2 -10 -8z"/>` + raw('M432 196v-26q4 -6 8 0q4 -6 8 0q4 -4 8 2v20q-4 12 -14 12q-8 -2 -10 -8zM440 170v12M448 170v12')
  s += bubble(424, 30, 196, 50, 510, 508, 172) + mid(522, 62, 'Tôi không đóng!', 19)
  s += hen(590, 340)
  return file(640, 360, s)
}

export const tienLa = () => {
  let s = circ(190, 168, 112, 'f-sun', false) + ground(600, 338, 20)
  const b = '<path class="f-dim" d="M0 0h196v38H0z"/>' + mid(98, 26, 'Thông báo', 18) + box(14, 58, 168, 92, 'f-paper') + mid(98, 94, '+ 5.000.000', 22) + mid(98, 128, 'Ai gửi?', 19) + mid(98, 194, 'Để yên,', 20) + mid(98, 222, 'không chuyển', 20)
  s += tel(92, 46, 196, 262, b)
  s += raw('M314 118H400', 'l') + `<g transform="translate(402 118)">${raw('M-11 -7L0 0L-11 7')}</g>` + cross(358, 118, 18)
  s += sh([[424, 74], [596, 74], [596, 160], [424, 160]], 'f-clay') + mid(510, 108, 'Số người lạ', 19) + mid(510, 138, 'đọc cho', 19)
  s += arrow('M314 248H398', 400, 248, 0) + tick(356, 248, 18)
  s += bank(510, 318, 0.86)
  return file(640, 360, s)
}
