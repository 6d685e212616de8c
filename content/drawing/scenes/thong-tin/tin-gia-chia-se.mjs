import { areca, box, chick, circ, ground, hen, lady, ln, phone, raw, sh } from '../../kit.mjs'
import { arrow, button, file, grand, hand, head, left, mid, num, tel, woman } from '../../parts.mjs'

export const denDo = () => {
  let s = circ(150, 120, 92, 'f-sun', false) + ground(600, 338, 20)
  s += box(136, 236, 14, 102, 'f-dim') + box(96, 30, 94, 208, 'f-dim')
  s += circ(143, 68, 27, 'f-red', true, { exact: 1 }) + circ(143, 134, 27, 'f-paper') + circ(143, 200, 27, 'f-paper')
  s += raw('M100 36q-10 -4 -14 -14M186 36q10 -4 14 -14M143 22v-12', 'l r')
  let b = head(210, 'Nhóm của thôn')
  b += box(14, 56, 182, 92, 'f-paper', { dx: 0, dy: 0 }) + mid(105, 88, 'Mai cắt nước', 20) + mid(105, 116, 'năm ngày!!!', 20) + ln([[40, 134], [170, 134]], 't')
  b += button(34, 176, 142, 'Chia sẻ', 20)
  s += tel(308, 44, 210, 258, b)
  s += hand(524, 234, -42, 0.95)
  s += hen(246, 338) + chick(214, 340)
  return file(640, 360, s)
}

export const bonCauHoi = () => {
  let s = circ(110, 210, 90, 'f-sun', false) + ground(600, 340, 20)
  s += box(196, 58, 10, 282, 'f-clay') + box(610, 58, 10, 282, 'f-clay')
  s += raw('M204 78Q410 106 612 78')
  const card = (x, y, fill, n, a, b) => box(x, y, 180, 96, fill) + raw(`M${x + 84} ${y - 10}v18h10v-18z`) + num(x + 24, y + 26, n) + mid(x + (b ? 109 : 102), y + (b ? 42 : 58), a, b ? 20 : 24) + (b ? mid(x + 109, y + 74, b, 20) : '')
  s += card(220, 104, 'f-clay', 1, 'Ai nói?', '') + card(412, 104, 'f-leaf', 2, 'Bằng chứng', 'nào?')
  s += raw('M204 210Q410 238 612 210')
  s += card(220, 236, 'f-wall', 3, 'Khi nào?', '') + card(412, 236, 'f-sun', 4, 'Nguồn khác', 'nói sao?')
  s += lady(96, 338, 1.66)
  return file(640, 360, s)
}

export const noiKiem = () => {
  let s = circ(548, 190, 84, 'f-sun', false) + ground(600, 340, 20) + areca(70, 338, 190)
  s += box(312, 30, 16, 310, 'f-clay')
  const sign = (y, t, w, dir, fill) => {
    const x = dir > 0 ? 326 : 314
    const p = dir > 0 ? [[x, y], [x + w, y], [x + w + 22, y + 25], [x + w, y + 50], [x, y + 50]] : [[x, y], [x - w, y], [x - w - 22, y + 25], [x - w, y + 50], [x, y + 50]]
    return sh(p, fill) + mid(x + (dir > 0 ? w / 2 : -w / 2), y + 33, t, 19)
  }
  s += sign(44, 'Trưởng thôn, loa', 186, -1, 'f-sun') + sign(80, 'Uỷ ban xã', 130, 1, 'f-leaf')
  s += sign(128, 'Trang .gov.vn', 170, -1, 'f-wall') + sign(170, 'Hai tờ báo', 130, 1, 'f-paper')
  s += grand(562, 338, 1.6, true) + hen(210, 338) + chick(248, 340) + chick(176, 340)
  return file(640, 360, s)
}

export const daLan = () => {
  let s = circ(556, 200, 78, 'f-sun', false) + ground(600, 340, 20)
  const post = (w, y, h, fill) => box(10, y, w - 20, h, fill, { dx: 0, dy: 0 }) + mid(w / 2, y + h / 2 + 6, 'Tin sai', 19)
  s += tel(50, 78, 140, 216, head(140, 'Máy mình') + post(140, 62, 76, 'f-dim') + `<path class="l r" d="M14 66L126 134M126 66L14 134"/>` + mid(70, 180, 'đã xoá', 19))
  s += arrow('M214 152Q290 116 368 94', 370, 93, -16) + arrow('M214 176H368', 370, 176, 0) + arrow('M214 200Q290 234 368 258', 370, 259, 16)
  const small = (x, y) => tel(x, y, 100, 50, post(100, 4, 42, 'f-clay'))
  s += small(404, 34) + small(404, 140) + small(404, 246)
  s += woman(572, 338, 1.6, true, 'f-wall') + raw('M566 178v-26M580 176l10 -24M552 180l-12 -22', 'l r')
  return file(640, 360, s)
}

export const dinhChinh = () => {
  let s = circ(128, 170, 96, 'f-sun', false) + ground(600, 340, 20)
  s += woman(128, 338, 1.7, false, 'f-leaf') + phone(174, 252, 14, 1.7)
  let b = head(300, 'Lời đính chính')
  const row = (y, n, t, fill) => box(12, y, 276, 56, fill, { dx: 0, dy: 0 }) + num(40, y + 28, n) + left(68, y + 35, t, 19)
  b += row(54, 1, 'Tin tôi đăng là sai', 'f-paper') + row(122, 2, 'Chỉ ngừng hai tiếng', 'f-leaf') + row(190, 3, 'Hỏi bên cấp nước', 'f-sun')
  s += tel(284, 44, 300, 268, b)
  return file(640, 360, s)
}
