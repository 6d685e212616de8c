import { at, box, circ, ground, ln, man, phone, raw, sh } from '../../kit.mjs'
import { button, cross, file, grand, hand, head, left, lock, mid, num, sim, tel, tick } from '../../parts.mjs'

const bank = (x, y, s = 1) => at(x, y, s, sh([[-26, -8], [0, -26], [26, -8]], 'f-clay', { dx: 1, dy: 1 }) + raw('M-18 -6v22M-6 -6v22M6 -6v22M18 -6v22M-26 18h52'))
const person = (x, y, fill = 'f-skin') => circ(x, y - 8, 11, fill) + raw(`M${x - 20} ${y + 24}q20 -34 40 0`)

export const toGiayCuuHo = () => {
  let s = circ(140, 160, 100, 'f-sun', false) + ground(600, 342, 20)
  s += grand(112, 338, 1.9, false, false)
  s += `<g transform="rotate(1.5 420 180)">${box(238, 28, 372, 292, 'f-paper')}${mid(424, 66, 'Tờ giấy cứu hộ', 25)}${ln([[262, 80], [586, 80]], 't')}`
  const row = (y, sign, t) => sign(278, y) + left(314, y + 8, t, 21)
  s += row(112, (x, y) => sim(x - 13, y - 19, 0.76), 'Nhà mạng: số tổng đài') + row(160, (x, y) => bank(x, y + 4, 0.72), 'Ngân hàng: số trên thẻ')
  s += row(206, (x, y) => person(x, y - 2), 'Hai người thân') + row(250, (x, y) => `<g>${circ(x, y, 16, 'f-leaf')}${raw(`M${x - 8} ${y + 8}q8 -14 16 0`)}${circ(x, y - 5, 4, 'f-paper')}</g>`, 'Tên tài khoản')
  s += ln([[262, 276], [586, 276]], 't') + left(314, 306, 'Mật khẩu', 21) + cross(278, 299, 15) + raw('M308 299h112') + '</g>'
  return file(640, 360, s)
}

export const sauViec = () => {
  let s = ''
  const cell = (i, fill, a, b, sign) => {
    const x = 16 + (i % 3) * 206
    const y = 14 + Math.floor(i / 3) * 170
    return box(x, y, 196, 158, fill) + num(x + 24, y + 24, i + 1) + sign(x + 104, y + 54) + mid(x + 98, y + 118, a, 20) + mid(x + 98, y + 144, b, 18)
  }
  s += cell(0, 'f-sun', 'Khoá SIM', 'gọi nhà mạng', (x, y) => sim(x - 20, y - 27, 1.1))
  s += cell(1, 'f-leaf', 'Khoá tiền', 'gọi ngân hàng', (x, y) => bank(x, y + 4, 1.2))
  s += cell(2, 'f-wall', 'Khoá máy', 'từ xa', (x, y) => box(x - 20, y - 34, 40, 68, 'f-paper', { dx: 0, dy: 0 }) + lock(x, y + 2, 0.8))
  s += cell(3, 'f-mist', 'Báo tin', 'người nhà, công an', (x, y) => person(x - 24, y) + person(x + 24, y, 'f-mari'))
  s += cell(4, 'f-sun', 'Làm lại SIM', 'ở cửa hàng', (x, y) => box(x - 28, y - 6, 56, 36, 'f-paper', { dx: 0, dy: 0 }) + sh([[x - 28, y - 28], [x + 28, y - 28], [x + 36, y - 6], [x - 36, y - 6]], 'f-clay', { dx: 0, dy: 0 })+ raw(`M${x - 8} ${y + 30}v-22h16v22`))
  s += cell(5, 'f-leaf', 'Vào lại VNeID', 'đổi mật khẩu', (x, y) => box(x - 20, y - 34, 40, 68, 'f-paper', { dx: 0, dy: 0 }) + circ(x, y - 12, 9, 'f-skin') + raw(`M${x - 13} ${y + 12}q13 -22 26 0M${x - 12} ${y + 24}h24`))
  return file(640, 360, s)
}

export const timThietBi = () => {
  let s = circ(484, 160, 112, 'f-sun', false) + ground(600, 342, 20)
  let b = head(290, 'Tìm thiết bị (tập)')
  b += '<path class="f-leaf" d="M1 39h120l30 80l-60 70H1z"/>' + raw('M0 110q90 -30 150 10t140 -20M150 40q-20 70 20 130M220 40l-20 130', 'l t')
  b += `<g transform="translate(168 116)">${sh([[0, 34], [-20, 0], [-16, -16], [0, -26], [16, -16], [20, 0]], 'f-clay', { dx: 1, dy: 1 })}${circ(0, -4, 7, 'f-paper')}</g>`
  b += '<path class="f-paper" d="M1 184h288v84H1z"/>' + ln([[0, 184], [290, 184]])
  b += box(10, 206, 106, 38, 'f-dim', { dx: 0, dy: 0 }) + mid(63, 231, 'Đổ chuông', 17) + button(124, 206, 80, 'Khoá', 19) + box(212, 206, 68, 38, 'f-dim', { dx: 0, dy: 0 }) + mid(246, 231, 'Xoá', 19)
  s += tel(50, 44, 290, 270, b)
  s += hand(232, 286, -30, 0.52)
  s += lock(484, 108, 2) + mid(484, 208, 'Khoá trước,', 24) + mid(484, 240, 'xoá sau cùng', 24)
  return file(640, 360, s)
}

export const tinTimThayMay = () => {
  let s = circ(136, 140, 96, 'f-sun', false) + ground(600, 342, 20)
  s += man(112, 338, 1.95) + phone(162, 236, 12, 2)
  let b = head(310, 'Số lạ')
  b += box(12, 54, 286, 160, 'f-paper') + left(28, 90, 'Đã tìm thấy máy', 22) + left(28, 120, 'của bạn. Đăng nhập', 22) + left(28, 150, 'để nhận lại:', 22)
  b += left(28, 190, 'tim-may.vi-du', 22) + raw('M28 197h150') + cross(250, 184, 19)
  b += box(12, 228, 286, 32, 'f-sun') + mid(155, 251, 'Màn hình tập', 17)
  s += tel(300, 46, 310, 270, b)
  return file(640, 360, s)
}

export const banMayCu = () => {
  let s = circ(324, 120, 92, 'f-sun', false) + ln([[20, 250], [320, 250], [620, 250]])
  const set = (x, n, a, b) => num(x, 284, n) + mid(x, 322, a, 21) + mid(x, 347, b, 18)
  const slab = (x, w, h, body) => tel(x - w / 2, 250 - 24 - h, w, h, body)
  s += slab(88, 84, 140, circ(42, 46, 15, 'f-skin') + raw('M16 86q26 -40 52 0') + cross(66, 112, 14))
  s += slab(244, 84, 140, raw('M22 52h40M32 52v-10h20v10M26 58l4 46h24l4 -46M38 66v28M46 66v28'))
  s += slab(378, 62, 116, raw('M14 30h34M14 44h24M14 58h30', 'l t')) + sim(444, 96, 0.9) + box(446, 172, 30, 38, 'f-mari', { dx: 1, dy: 1 }) + raw('M452 177v8M459 177v8M466 177v8M424 122h14M432 117l8 5l-8 5M424 192h14M432 187l8 5l-8 5')
  s += slab(552, 60, 104, tick(30, 50, 18))
  s += sh([[600, 196], [634, 184], [634, 236], [604, 240], [580, 232], [580, 222]], 'f-skin')
  s += set(88, 1, 'Thoát', 'tài khoản') + set(244, 2, 'Xoá sạch', 'dữ liệu') + set(416, 3, 'Rút', 'SIM, thẻ nhớ') + set(562, 4, 'Trao', 'cho người mua')
  return file(640, 360, s)
}
