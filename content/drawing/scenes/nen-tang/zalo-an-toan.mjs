import { at, box, circ, ground, hen, lady, ln, qr, raw, sh, words } from '../../kit.mjs'
import { arrow, bubble, button, file, grand, hand, head, left, mid, tel } from '../../parts.mjs'

// words on marigold, dark in both schemes
const dark = (x, y, s, size, anchor = 'middle') => `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" style="fill:#1F2421">${s}</text>`
const practise = (x, y) => words(x, y, 'Màn hình tập', { size: 15, anchor: 'middle' })
// a small picture of a person in a ring
const avatar = (x, y, fill) => circ(x, y, 17, fill) + circ(x, y - 4, 6, 'f-skin') + raw(`M${x - 10} ${y + 12}q10 -13 20 0`)
const toggle = (x, y, on) => `<path class="${on ? 'f-green' : 'f-dim'}" d="M${x + 11} ${y}h22a11 11 0 0 1 0 22h-22a11 11 0 0 1 0 -22z"/>` + raw(`M${x + 11} ${y}h22a11 11 0 0 1 0 22h-22a11 11 0 0 1 0 -22z`) + `<circle class="f-paper" cx="${on ? x + 33 : x + 11}" cy="${y + 11}" r="8"/>` + raw(`M${on ? x + 25 : x + 3} ${y + 11}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0`, 'l t')
const pin = (x, y) => sh([[x - 7, y - 12], [x + 7, y - 12], [x + 5, y], [x + 10, y + 6], [x - 10, y + 6], [x - 5, y]], 'f-mari', { dx: 1, dy: 1 }) + raw(`M${x} ${y + 6}v11`)

export const thanhVien = () => {
  let s = circ(500, 150, 92, 'f-sun', false) + ground(600, 334, 20)
  let b = head(300, 'Nhóm Đồng Chùa')
  const row = (y, name, fill, note) => avatar(34, y, fill) + left(64, y + 6, name, 18) + (note ? words(284, y + 6, note, { size: 15, anchor: 'end' }) : '')
  b += row(68, 'Chú Bảo', 'f-leaf', 'trưởng nhóm') + ln([[14, 94], [286, 94]], 't') + row(120, 'Cô Hạnh', 'f-mari') + ln([[14, 146], [286, 146]], 't') + row(172, 'Bà Tư', 'f-wall')
  b += box(8, 194, 284, 50, 'f-sun') + circ(34, 219, 17, 'f-dim') + mid(34, 226, '?', 20) + left(64, 225, 'Quà Tặng 88', 18) + raw('M268 219m-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0M268 212v8M268 225v1', 'l r') + practise(150, 264)
  s += tel(54, 44, 300, 272, b)
  s += `<g transform="translate(516 332) scale(-1 1)">${lady(0, 0, 1.7)}</g>`
  s += bubble(392, 26, 214, 62, 470, 500, 148) + mid(499, 52, 'Tên này là ai?') + mid(499, 76, 'Hỏi chú Bảo đã.')
  return file(640, 360, s)
}

export const ghimTin = () => {
  let s = circ(470, 180, 104, 'f-sun', false) + ground(600, 340, 20)
  let b = head(320, 'Nhóm Đồng Chùa')
  b += box(0, 38, 320, 40, 'f-wall') + pin(22, 56) + left(42, 64, 'Họp thôn 19 giờ thứ Bảy', 17)
  b += avatar(30, 122, 'f-leaf') + sh([[56, 94], [300, 94], [300, 150], [56, 150]], 'f-sun') + left(70, 117, 'Họp thôn 19 giờ', 18) + left(70, 140, 'thứ Bảy, nhà văn hoá', 17)
  b += box(62, 170, 200, 82, 'f-paper') + pin(88, 188) + left(112, 198, 'Ghim', 19) + ln([[62, 211], [262, 211]], 't') + raw('M78 227h14v14h-14zM82 223h14v14') + left(112, 239, 'Chép lại', 18) + practise(120, 267)
  s += tel(54, 44, 320, 272, b) + hand(290, 244, -30, 0.8)
  // the notice board of the village, where things are pinned too
  s += raw('M440 210v126M566 210v126') + box(418, 82, 172, 132, 'f-clay') + box(438, 104, 62, 84, 'f-paper') + box(516, 112, 54, 70, 'f-sun') + raw('M450 132h38M450 148h38M450 164h24M526 138h34M526 152h34', 'l t') + circ(469, 106, 5, 'f-mari') + circ(543, 114, 5, 'f-mari')
  s += mid(504, 66, 'Như bảng tin của thôn', 18) + hen(606, 338)
  return file(640, 360, s)
}

export const riengTu = () => {
  let s = circ(518, 190, 88, 'f-sun', false) + ground(600, 340, 20)
  let b = head(356, 'Riêng tư')
  const row = (y, name, value) => left(18, y + 6, name, 18) + (typeof value === 'string' ? words(338, y + 6, value, { size: 16, anchor: 'end' }) : toggle(294, y - 11, value))
  b += row(70, 'Xem ảnh của tôi', 'Bạn bè') + ln([[14, 92], [342, 92]], 't') + row(116, 'Xem ngày sinh', 'Chỉ mình tôi') + ln([[14, 138], [342, 138]], 't')
  b += row(162, 'Tìm tôi bằng số máy', false) + ln([[14, 186], [342, 186]], 't') + row(212, 'Người lạ gọi, nhắn', false)
  b += practise(178, 256)
  s += tel(42, 44, 356, 272, b)
  s += raw('M486 178v-26q0 -34 32 -34q32 0 32 34v26M498 178v-25q0 -22 20 -22q20 0 20 22v25') + box(472, 178, 92, 80, 'f-mari') + circ(518, 208, 9, 'f-ink') + raw('M518 212v22')
  s += arrow('M458 92Q432 112 420 172', 419, 176, 108) + mid(536, 66, 'Tắt dòng', 20) + mid(536, 92, 'cho người lạ', 20)
  return file(640, 360, s)
}

export const nhanQua = () => {
  let s = circ(150, 170, 118, 'f-sun', false) + ground(600, 340, 20)
  s += `<g transform="rotate(-2 150 180)">${box(46, 44, 208, 270, 'f-paper')}<path class="f-mari" d="M47 45h206v44H47z"/>${raw('M46 89h208', 'l t')}${dark(150, 75, 'Quét nhận quà', 20)}`
  // the rice cooker that nobody will ever see
  s += sh([[110, 128], [190, 128], [196, 176], [104, 176]], 'f-wall') + raw('M104 128h92M140 128v-8h20v8M98 140h8M194 140h8') + circ(150, 154, 8, 'f-clay')
  s += box(100, 194, 100, 100, 'f-paper', { dx: 0, dy: 0 }) + '<path d="M100 194h100v100h-100z" style="fill:#fff"/>' + at(105, 199, 5.3, qr(17, 9)) + '</g>'
  let b = head(232, 'Xác nhận')
  b += practise(116, 60) + mid(116, 88, 'Đăng nhập tài khoản', 19) + mid(116, 112, 'của bạn trên', 19) + mid(116, 136, 'máy tính khác?', 19)
  b += box(14, 152, 204, 38, 'f-paper', { dx: 0, dy: 0 }) + mid(116, 177, 'Đồng ý', 18) + button(14, 204, 204, 'Từ chối', 19)
  s += tel(366, 44, 232, 272, b) + hand(548, 262, -26, 0.84)
  s += arrow('M268 160Q306 128 342 150', 344, 152, 38)
  return file(640, 360, s)
}

export const muonTien = () => {
  let s = circ(476, 164, 104, 'f-sun', false) + ground(600, 336, 20)
  let b = head(276, 'Cháu Nam')
  b += avatar(28, 92, 'f-dim') + sh([[52, 60], [262, 60], [262, 140], [52, 140]], 'f-paper') + left(66, 84, 'Ông ơi, chuyển gấp', 18) + left(66, 108, 'cho cháu 3 triệu.', 18) + left(66, 132, 'Tối cháu trả!', 18)
  b += raw('M14 222h248v36h-248z', 'l t') + left(28, 246, 'Chưa trả lời', 17) + raw('M222 240m-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0M213 231l18 18', 'l r') + practise(138, 184)
  s += tel(48, 44, 276, 272, b)
  s += grand(456, 334, 1.75) + raw('M526 212q8 10 2 22M538 204q12 16 4 36', 'l t')
  s += bubble(366, 24, 256, 68, 440, 462, 166) + mid(494, 51, 'Gọi số đã lưu, hỏi câu', 18) + mid(494, 77, 'chỉ người nhà biết', 18)
  return file(640, 360, s)
}
