import { at, box, circ, ground, house, kid, ln, man, phone, raw, sh } from '../../kit.mjs'
import { arrow, cross, file, hand, head, left, lock, mid, sim, tel, tick } from '../../parts.mjs'

const waves = (x, y, s = 1) => `<g transform="translate(${x} ${y}) scale(${s})">${raw('M-9 -8q9 -8 18 0M-17 -16q17 -15 34 0M-25 -24q25 -22 50 0')}<circle class="f-ink" cx="0" cy="0" r="3.5"/></g>`
const mast = (x, y, h) => raw(`M${x - 22} ${y}L${x} ${y - h}L${x + 22} ${y}M${x - 16} ${y - h * 0.27}h32M${x - 11} ${y - h * 0.5}h22M${x - 6} ${y - h * 0.73}h12M${x - 16} ${y - h * 0.27}L${x + 11} ${y - h * 0.5}M${x + 16} ${y - h * 0.27}L${x - 11} ${y - h * 0.5}`) + circ(x, y - h, 6, 'f-clay')
const face = (x, y, s = 1) => at(x, y, s, circ(0, 0, 34, 'f-skin') + '<path class="f-hair" d="M-35 -2q-3 -36 35 -36q36 2 34 34q-10 -14 -22 -18q-24 10 -47 20z"/>' + circ(-11, 2, 2.4, 'f-ink', false) + circ(11, 2, 2.4, 'f-ink', false) + raw('M-9 17q9 6 18 0'))

export const haiDuongMang = () => {
  let s = circ(320, 150, 112, 'f-sun', false) + ln([[20, 314], [320, 314], [620, 314]])
  s += at(16, 108, 1.42, house(0, 2)) + waves(128, 168, 1.2)
  s += mast(548, 316, 176) + waves(548, 126, 1.2)
  s += tel(262, 74, 116, 200, raw('M12 26h40M12 40h28', 'l t') + waves(58, 92, 1.1) + mid(58, 164, '4G', 30))
  s += arrow('M196 150Q222 136 242 150', 244, 152, 35) + arrow('M498 140Q436 112 396 148', 394, 150, 140)
  s += mid(126, 348, 'Wi-Fi trong nhà', 20) + mid(524, 348, 'Sóng của nhà mạng', 20)
  return file(640, 360, s)
}

export const noiWiFi = () => {
  let s = circ(506, 178, 132, 'f-sun', false) + ground(600, 342, 20)
  let b = head(290, 'Wi-Fi')
  const row = (y, t, fill, locked) => box(10, y, 270, 54, fill) + waves(38, y + 40, 0.75) + left(70, y + 34, t, 19) + (locked ? lock(252, y + 28, 0.62) : '')
  b += row(54, 'Nhà mình', 'f-leaf', true) + row(122, 'Quán nước', 'f-paper', true) + row(190, 'Miễn phí', 'f-paper', false)
  s += tel(56, 46, 290, 270, b)
  s += hand(250, 134, -26, 0.56)
  s += tick(404, 112, 17) + left(432, 108, 'Đúng tên', 21) + left(432, 133, 'mạng nhà mình', 19)
  s += cross(404, 250, 17) + left(432, 246, 'Không có ổ khoá,', 19) + left(432, 271, 'ai cũng vào được', 19)
  return file(640, 360, s)
}

export const bonNoi = () => {
  let s = ''
  const cell = (x, y, fill, sign, a, b) => box(x, y, 290, 98, fill) + sign(x + 48, y + 50) + left(x + 98, y + 45, a, 20) + left(x + 98, y + 72, b, 18) + tick(x + 266, y + 24, 14)
  const idp = (x, y) => box(x - 18, y - 34, 36, 66, 'f-paper') + circ(x, y - 12, 8, 'f-skin') + raw(`M${x - 12} ${y + 12}q12 -22 24 0M${x - 10} ${y + 22}h20`)
  const app = (x, y) => box(x - 18, y - 34, 36, 66, 'f-paper') + waves(x, y + 10, 0.6)
  const shop = (x, y) => box(x - 30, y - 12, 60, 44, 'f-paper') + sh([[x - 30, y - 32], [x + 30, y - 32], [x + 38, y - 10], [x - 38, y - 10]], 'f-clay') + box(x - 9, y + 4, 18, 28, 'f-dim', { dx: 0, dy: 0 })
  const pin = (x, y) => raw(`M${x} ${y + 34}q-26 -32 -26 -44q0 -24 26 -24t26 24q0 12 -26 44z`) + circ(x, y - 10, 9, 'f-mari')
  s += cell(22, 16, 'f-sun', idp, 'Trong', 'ứng dụng VNeID') + cell(328, 16, 'f-leaf', app, 'Ứng dụng', 'của nhà mạng')
  s += cell(22, 130, 'f-wall', shop, 'Cửa hàng', 'của nhà mạng') + cell(328, 130, 'f-mist', pin, 'Nơi uỷ quyền', 'có địa chỉ')
  s += box(112, 250, 416, 94, 'f-dim') + raw('M136 272h70v44h-42l-16 16v-16h-12z') + ln([[148, 288], [194, 288]], 't') + ln([[148, 300], [182, 300]], 't')
  s += left(230, 292, 'Đường dẫn', 20) + left(230, 319, 'trong tin nhắn', 20) + cross(478, 298, 26)
  return file(640, 360, s)
}

export const doiMay = () => {
  let s = circ(290, 128, 94, 'f-sun', false) + ground(600, 342, 20)
  s += tel(40, 92, 130, 206, mid(65, 110, 'Máy cũ', 22))
  s += sim(264, 96, 1.5) + arrow('M200 140h44', 246, 140, 0) + arrow('M336 140h50', 388, 140, 0)
  let b = mid(95, 36, 'Quét khuôn mặt', 18) + face(95, 124, 1.25)
  b += raw('M34 76v-20h20M156 76v-20h-20M34 172v20h20M156 172v20h-20') + mid(95, 234, 'Máy mới', 22)
  s += tel(412, 46, 190, 262, b)
  s += box(216, 206, 158, 92, 'f-paper') + left(232, 240, 'Gọi tới', 20) + tick(348, 234, 13) + left(232, 280, 'Gọi đi', 20) + cross(348, 274, 13)
  return file(640, 360, s)
}

export const tinNhanGia = () => {
  let s = circ(152, 140, 100, 'f-sun', false) + ground(600, 342, 20)
  let b = head(280, 'Số lạ')
  b += box(12, 54, 256, 152, 'f-paper') + left(26, 86, 'SIM chưa chuẩn hoá.', 19) + left(26, 116, 'Khoá trong 30 phút.', 19) + left(26, 146, 'Bấm vào đường dẫn:', 19)
  b += left(26, 182, 'sim-gap.vi-du', 21) + raw('M26 189h144') + cross(238, 178, 16)
  b += box(12, 222, 256, 36, 'f-sun') + mid(140, 247, 'Màn hình tập', 17)
  s += tel(330, 46, 280, 270, b)
  s += man(96, 338, 1.75) + phone(140, 246, 12, 1.8)
  s += `<g transform="translate(240 338) scale(-1.9 1.9)">${circ(-12, -70, 5, 'f-hair')}${raw('M-13 -68q-6 6 -3 14')}${kid(0, 0, 1)}</g>`
    return file(640, 360, s)
}
