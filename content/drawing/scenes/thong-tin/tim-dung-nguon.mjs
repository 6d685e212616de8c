import { areca, box, chick, circ, ground, hen, ln, man, phone, raw } from '../../kit.mjs'
import { arrow, bubble, cross, file, hand, head, left, mid, tel, tick } from '../../parts.mjs'

const glass = (x, y, s = 1) => circ(x, y, 7 * s) + raw(`M${x + 5 * s} ${y + 5 * s}l${7 * s} ${7 * s}`)
// a search box with its magnifying glass at the right end
const field = (x, y, w, h, fill = 'f-paper') => box(x, y, w, h, fill, { dx: 0, dy: 0 }) + glass(x + w - 26, y + h / 2 - 3)

export const chonTuKhoa = () => {
  let s = circ(110, 218, 84, 'f-sun', false) + ground(600, 334, 20)
  s += man(104, 332, 1.6) + phone(148, 250, 12, 1.6)
  s += bubble(24, 22, 296, 118, 96, 112, 176)
  s += mid(172, 54, 'Tôi chở cam đi chợ,', 18) + mid(172, 82, 'quên xi nhan, bị phạt,', 18) + mid(172, 110, 'giờ nộp ở đâu nhỉ?', 18)
  s += arrow('M334 100Q366 106 384 132', 385, 134, 56)
  const card = (y, t, fill, r) => `<g transform="rotate(${r} 480 ${y + 26})">${box(382, y, 200, 54, fill)}${circ(402, y + 27, 5, 'f-paper')}${left(424, y + 34, t, 21)}</g>`
  s += card(144, 'nộp phạt', 'f-clay', -1.5) + card(210, 'giao thông', 'f-leaf', 1) + card(276, 'trực tuyến', 'f-sun', -1)
  s += left(384, 72, 'Từ khoá', 22) + glass(490, 62, 1.2)
  s += hen(262, 334) + chick(300, 336) + chick(322, 333)
  return file(640, 360, s)
}

export const haiMeoGo = () => {
  let s = circ(566, 70, 48, 'f-sun', false) + ground(600, 344, 20)
  let b = head(470, 'Màn hình tập')
  b += field(18, 58, 434, 52) + left(34, 91, '"nộp phạt giao thông"', 21)
  b += left(34, 138, 'giữ nguyên cả cụm từ', 18)
  b += field(18, 168, 434, 52, 'f-sun') + left(34, 201, 'nộp phạt site:gov.vn', 21)
  b += left(34, 248, 'chỉ tìm nơi có đuôi gov.vn', 18)
  s += tel(50, 46, 470, 270, b)
  s += raw('M84 149h7M306 149h7', 'l r') + raw('M186 260H312', 'l r')
  s += hand(482, 240, -34, 0.95)
  return file(640, 360, s)
}

export const boQuaQuangCao = () => {
  let s = circ(520, 130, 84, 'f-sun', false) + ground(600, 340, 20) + areca(592, 338, 170)
  let b = head(330, 'Màn hình tập')
  b += box(12, 50, 306, 70, 'f-dim', { dx: 0, dy: 0 }) + box(22, 58, 100, 24, 'f-clay', { dx: 0, dy: 0 }) + mid(72, 76, 'Quảng cáo', 16) + left(24, 106, 'Nộp phạt trong 1 phút', 17)
  b += box(12, 132, 306, 66, 'f-paper', { dx: 0, dy: 0 }) + left(24, 158, 'Nộp phạt giao thông', 17) + left(24, 184, 'dichvucong.gov.vn', 17)
  b += box(12, 210, 306, 62, 'f-paper', { dx: 0, dy: 0 }) + left(24, 236, 'Bài viết năm cũ', 17) + ln([[24, 254], [230, 254]], 't')
  s += tel(52, 46, 330, 284, b)
  s += cross(404, 126, 17) + tick(404, 212, 17)
  s += hand(300, 236, -30, 0.9)
  s += man(500, 338, 1.6, true)
  return file(640, 360, s)
}

export const docDiaChi = () => {
  let s = circ(320, 180, 130, 'f-sun', false)
  const strip = (y, a, b, c, w1, w2, w3, fill) => {
    let g = box(40, y, w1, 64, 'f-paper', { dx: 0, dy: 0 }) + left(58, y + 41, a, 25)
    g += box(40 + w1, y, w2, 64, fill, { dx: 0, dy: 0 }) + mid(40 + w1 + w2 / 2, y + 41, b, 25)
    return g + box(40 + w1 + w2, y, w3, 64, 'f-dim', { dx: 0, dy: 0 }) + left(52 + w1 + w2, y + 41, c, 22)
  }
  s += strip(72, 'xamau.tinhmau', '.gov.vn', '/tin-tuc', 226, 118, 132, 'f-leaf') + tick(560, 104, 20)
  s += strip(222, 'xamau-gov', '.com', '/tin-tuc', 164, 88, 132, 'f-clay') + cross(468, 254, 20)
  s += arrow('M325 186V146', 325, 144, -90) + arrow('M248 328V298', 248, 296, -90)
  s += mid(325, 208, 'đoạn cuối', 19) + mid(248, 346, 'đoạn cuối', 19)
  s += left(42, 50, 'Trang uỷ ban (địa chỉ mẫu)', 19) + left(374, 326, 'có chữ gov, đuôi là .com', 18)
  return file(640, 360, s)
}
