import { box, circ, ground, hen, lady, ln, raw, sh, words } from '../../kit.mjs'
import { arrow, cross, file, grand, hand, head, left, lock, mid, tel, tick, woman } from '../../parts.mjs'

const gear = (x, y, r = 12) => {
  let t = ''
  for (let i = 0; i < 8; i++) {
    const a = (i * Math.PI) / 4
    t += `M${(x + Math.cos(a) * r).toFixed(1)} ${(y + Math.sin(a) * r).toFixed(1)}l${(Math.cos(a) * 5).toFixed(1)} ${(Math.sin(a) * 5).toFixed(1)}`
  }
  return raw(t) + circ(x, y, r, 'f-mari') + circ(x, y, r * 0.35, 'f-paper')
}
const chat = (x, y) => raw(`M${x - 13} ${y - 9}h26v16h-14l-6 7v-7h-6z`)
const camera = (x, y) => raw(`M${x - 14} ${y - 8}h7l3 -4h8l3 4h7v18h-28z`) + circ(x, y, 5, 'f-paper')
const call = (x, y) => raw(`M${x - 10} ${y - 10}q-1 14 8 20q7 4 12 1l1 -6l-7 -3l-3 3q-5 -3 -6 -8l4 -3l-3 -6z`)
const app = (x, y, fill, sign) => box(x - 22, y - 22, 44, 44, fill, { dx: 1, dy: 1 }) + sign(x, y)
const home = (w) =>
  app(w / 2 - 56, 60, 'f-leaf', call) + app(w / 2, 60, 'f-sun', chat) + app(w / 2 + 56, 60, 'f-wall', camera) + app(w / 2 - 56, 122, 'f-paper', gear) +
  app(w / 2, 122, 'f-leaf', (x, y) => mid(x, y + 7, '15', 20)) + app(w / 2 + 56, 122, 'f-sun', (x, y) => raw(`M${x - 12} ${y + 9}l8 -14l6 9l4 -5l6 10z`) + circ(x + 8, y - 9, 3, 'f-mari'))

export const cacPhanMay = () => {
  let s = circ(96, 150, 82, 'f-sun', false) + ground(600, 336, 20)
  s += woman(92, 332, 1.75, false, 'f-clay')
  let b = words(90, 26, '8:30', { size: 17 }) + home(180).replaceAll('class="l "', 'class="l"') + circ(90, 244, 10, '')
  s += tel(214, 44, 180, 264, b)
  s += box(406, 92, 7, 58, 'f-mari', { dx: 0, dy: 0 }) + box(406, 186, 7, 34, 'f-clay', { dx: 0, dy: 0 }) + raw('M292 322h24v5h-24z')
  s += left(460, 108, 'Nút âm lượng', 20) + left(460, 132, 'to, nhỏ tiếng', 17) + raw('M418 118h34')
  s += left(460, 200, 'Nút nguồn', 20) + left(460, 224, 'sáng, tắt màn hình', 17) + raw('M418 204h34')
  s += left(460, 46, 'Màn hình', 20) + raw('M452 40Q420 34 372 58') + raw('M382 48L372 58l13 1')
  s += left(460, 300, 'Lỗ cắm sạc', 20) + raw('M452 294Q380 290 322 322M336 310L322 322l18 -2')
  return file(640, 360, s)
}

export const baDongTac = () => {
  let s = ''
  const pane = (x, fill, title, line, body) => box(x, 16, 190, 326, fill, { dx: 0, dy: 0 }) + tel(x + 32, 54, 114, 150, body) + mid(x + 95, 294, title, 28) + mid(x + 95, 322, line, 17)
  const sq = (x, y, f) => box(x, y, 34, 34, f, { dx: 1, dy: 1 })
  s += pane(18, 'f-wall', 'Chạm', 'rồi nhấc lên ngay', sq(16, 20, 'f-leaf') + sq(64, 20, 'f-mari') + sq(16, 76, 'f-sun') + sq(64, 76, 'f-clay'))
  s += pane(225, 'f-mist', 'Vuốt', 'kéo đi rồi nhấc lên', [16, 34, 52, 70, 88, 106, 124].map((y, i) => ln([[14, y], [i % 3 ? 98 : 76, y]], 't')).join(''))
  s += pane(432, 'f-sun', 'Giữ', 'để yên hai giây', sq(16, 76, 'f-leaf') + box(12, 12, 90, 46, 'f-paper') + ln([[22, 28], [88, 28]], 't') + ln([[22, 43], [74, 43]], 't'))
  s += circ(131, 147, 12, '') + circ(131, 147, 22, '') + hand(132, 148, -24, 0.72)
  s += arrow('M350 186V92', 350, 90, -90) + hand(314, 148, -24, 0.74)
  s += hand(497, 150, -24, 0.74) + circ(590, 112, 24, 'f-paper') + raw('M590 112v-15M590 112l11 6')
  return file(640, 360, s)
}

export const quangCao = () => {
  let s = circ(552, 296, 46, 'f-sun', false) + ground(600, 342, 20)
  let b = head(230, 'Tin trong ngày') + [58, 74].map((y) => ln([[14, y], [210, y]], 't')).join('') + [242, 256].map((y) => ln([[14, y], [180, y]], 't')).join('')
  b += box(14, 88, 202, 140, 'f-sun') + mid(100, 132, 'Bạn trúng quà!', 20)
  b += sh([[50, 156], [180, 156], [180, 204], [50, 204]], 'f-clay', { dx: 0, dy: 0 }) + mid(115, 188, 'ĐÓNG', 24)
  b += box(190, 92, 22, 22, 'f-paper', { dx: 0, dy: 0 }) + raw('M195 97l12 12M207 97l-12 12')
  s += tel(54, 46, 230, 270, b)
  s += arrow('M420 116Q360 86 276 146', 274, 149, 140)
  s += tick(348, 72, 18) + left(378, 68, 'Dấu × nhỏ ở góc', 21) + left(378, 94, 'hay là nút đóng thật', 18)
  s += arrow('M420 236Q350 266 248 232', 244, 231, 194)
  s += cross(348, 190, 18) + left(378, 186, 'Nút to ở giữa', 21) + left(378, 212, 'là mồi của quảng cáo', 18)
  s += hen(560, 338)
  return file(640, 360, s)
}

export const coChu = () => {
  let s = circ(306, 130, 92, 'f-sun', false) + ground(600, 342, 20)
  let a = head(170, 'Tin nhắn')
  a += box(12, 54, 146, 58, 'f-paper') + left(22, 78, 'Mẹ ơi, tối nay', 15) + left(22, 99, 'con về ăn cơm.', 15)
  s += tel(40, 46, 170, 190, a)
  let b = head(210, 'Tin nhắn')
  b += box(10, 52, 188, 116, 'f-paper') + left(20, 86, 'Mẹ ơi, tối', 30) + left(20, 120, 'nay con về', 30) + left(20, 154, 'ăn cơm.', 30)
  s += tel(402, 46, 210, 190, b)
  s += arrow('M256 134h104', 362, 134, 0)
  s += box(140, 284, 360, 50, 'f-paper') + left(154, 316, 'A', 18) + words(476, 318, 'A', { size: 32 }) + ln([[182, 310], [450, 310]])
  for (let i = 0; i < 6; i++) s += ln([[188 + i * 51, 304], [188 + i * 51, 316]], 't')
  s += circ(392, 310, 13, 'f-green', true, { exact: 1 }) + arrow('M230 294h104', 336, 294, 0)
  s += hand(396, 306, -34, 0.44)
  return file(640, 360, s)
}

export const khoaMay = () => {
  let s = circ(540, 150, 92, 'f-sun', false) + ground(600, 342, 20)
  let b = lock(95, 34, 0.8) + mid(95, 76, 'Gõ mã mở máy', 18)
  for (let i = 0; i < 6; i++) b += i < 4 ? `<circle class="f-green" cx="${35 + i * 24}" cy="98" r="7"/>` : raw(`M${28 + i * 24} 98a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`)
  ;['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', ''].forEach((c, i) => {
    if (c) b += `<circle class="f-paper" cx="${42 + (i % 3) * 53}" cy="${134 + Math.floor(i / 3) * 40}" r="17"/>` + mid(42 + (i % 3) * 53, 141 + Math.floor(i / 3) * 40, c, 20)
  })
  s += tel(236, 36, 190, 278, b)
  s += grand(96, 338, 1.9) + hand(284, 216, -28, 0.7) + lady(530, 338, 1.75)
  return file(640, 360, s)
}
