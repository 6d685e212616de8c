import { at, box, circ, ground, hen, house, kid, ln, man, raw, sh } from '../../kit.mjs'
import { bubble, cross, file, grand, hand, head, left, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

const pillar = (x, y, w, h) => {
  let s = box(x, y, w, h, 'f-clay')
  for (let k = 1; k * 18 < h; k++) s += raw(`M${x} ${y + k * 18}h${w}M${x + (k % 2 ? w * 0.35 : w * 0.68)} ${y + (k - 1) * 18}v18`, 'l t')
  return s
}
// a lit opening in a wall, drawn plainly
const pane = (x, y, w, h) => `<path class="f-lit" d="M${x} ${y}h${w}v${h}h${-w}z"/>` + raw(`M${x} ${y}h${w}v${h}h${-w}z`)
// a plain house, its left foot at x,y
const hut = (x, y, w, roof = 'f-clay') => box(x, y - 74, w, 74, 'f-wall') + sh([[x - 14, y - 72], [x + w / 2, y - 122], [x + w + 14, y - 72]], roof) + pane(x + w / 2 - 15, y - 46, 30, 46) + pane(x + 12, y - 50, 22, 20) + pane(x + w - 34, y - 50, 22, 20)
// a public service centre: a flat roof and a green board
const centre = (x, y) => box(x, y - 108, 150, 108, 'f-wall') + box(x - 8, y - 118, 166, 14, 'f-clay') + box(x + 12, y - 96, 126, 34, 'f-green') + onGreen(x + 75, y - 73, 'Trung tâm', 18) + pane(x + 55, y - 50, 40, 50) + ln([[x + 75, y - 48], [x + 75, y]], 't') + pane(x + 16, y - 48, 26, 24) + pane(x + 108, y - 48, 26, 24)
// a shoulder pole with two baskets of greens, its middle at x,y
const pole = (x, y) => {
  let s = raw(`M${x - 62} ${y + 8}Q${x} ${y - 12} ${x + 62} ${y + 8}`)
  for (const X of [x - 58, x + 58]) {
    s += raw(`M${X} ${y + 7}l-17 38M${X} ${y + 7}l17 38`, 'l t') + circ(X - 9, y + 42, 9, 'f-leaf') + circ(X + 9, y + 42, 9, 'f-leaf')
    s += sh([[X - 22, y + 46], [X + 22, y + 46], [X + 15, y + 66], [X - 15, y + 66]], 'f-wall') + ln([[X - 19, y + 54], [X + 19, y + 54]], 't')
  }
  return s
}

export const motCong = () => {
  let s = circ(320, 150, 118, 'f-sun', false)
  s += hut(38, 270, 112) + hut(492, 270, 112, 'f-leaf')
  s += ground(600, 270, 20).replace(/<path class="l t"[^>]*\/>/g, '')
  s += '<path class="f-wall" d="M276 272h88l26 84h-140zM262 272Q180 300 74 318l-34 34h72Q220 320 284 272zM378 272Q460 300 566 318l34 34h-72Q420 320 356 272z"/>'
  s += raw('M276 272L250 354M364 272L390 354M262 272Q180 300 74 318M284 272Q226 318 126 350M378 272Q460 300 566 318M356 272Q414 318 514 350', 'l t')
  s += pillar(196, 126, 40, 146) + pillar(404, 126, 40, 146)
  s += sh([[176, 58], [320, 34], [464, 58], [452, 72], [188, 72]], 'f-clay')
  s += box(166, 72, 308, 54, 'f-green') + onGreen(320, 107, 'dichvucong.gov.vn', 26)
  s += grand(120, 336, 1.25) + woman(522, 336, 1.25, true, 'f-leaf') + kid(320, 342, 1.05)
  return file(640, 360, s)
}

export const docDiaChi = () => {
  let s = circ(128, 96, 84, 'f-sun', false)
  const block = (x, w, t) => box(x, 62, w, 66, 'f-leaf') + mid(x + w / 2, 105, t, 29)
  s += block(30, 218, 'dichvucong') + circ(264, 116, 4, 'f-ink') + block(280, 96, 'gov') + circ(392, 116, 4, 'f-ink') + block(408, 76, 'vn')
  s += tick(536, 95, 22)
  s += raw('M30 142q109 22 218 0M280 142q48 18 96 0M408 142q38 16 76 0', 'l t') + mid(139, 176, 'cụm 1', 18) + mid(328, 176, 'cụm 2', 18) + mid(446, 176, 'cụm 3', 18)
  s += box(30, 208, 370, 48, 'f-dim') + left(50, 240, 'dichvucong-gov.test', 23) + cross(436, 232, 17)
  s += box(30, 280, 370, 48, 'f-dim') + left(50, 312, 'dichvucong.gov.vn.test', 23) + cross(436, 304, 17)
  s += ln([[478, 336], [618, 336]]) + grand(582, 335, 1.5, true)
  return file(640, 360, s)
}

export const ketQuaQuangCao = () => {
  let s = circ(520, 150, 88, 'f-sun', false) + ground(600, 338, 20)
  let b = head(308, 'Màn hình tập')
  b += box(14, 52, 280, 36, 'f-paper') + circ(34, 69, 7) + raw('M39 74l7 7') + left(56, 76, 'dịch vụ công', 17)
  b += box(14, 106, 280, 66, 'f-dim') + left(28, 132, 'Quảng cáo', 18) + left(28, 158, 'dichvucong-gov.test', 18) + cross(270, 126)
  b += box(14, 192, 280, 62, 'f-leaf') + left(28, 231, 'dichvucong.gov.vn', 21) + tick(270, 224)
  s += tel(54, 44, 308, 272, b) + hand(300, 286, -28, 0.72)
  s += bubble(420, 52, 188, 74, 486, 500, 178) + mid(514, 84, 'Đọc địa chỉ', 19) + mid(514, 109, 'rồi mới bấm', 19)
  s += woman(520, 338, 1.65, true, 'f-mari')
  return file(640, 360, s)
}

export const haiCap = () => {
  let s = circ(300, 150, 108, 'f-sun', false) + ground(600, 326, 20)
  s += sh([[216, 120], [452, 120], [452, 214], [216, 214]], 'f-leaf') + sh([[142, 214], [452, 214], [452, 326], [142, 326]], 'f-wall')
  s += mid(334, 160, 'Tỉnh,', 24) + mid(334, 192, 'thành phố', 24)
  s += mid(298, 264, 'Xã, phường,', 26) + mid(298, 298, 'đặc khu', 26)
  s += at(268, 32, 0.6, house(3, 2))
  s += man(86, 326, 1.6)
  s += `<g transform="rotate(9 548 320)">${box(541, 232, 12, 92, 'f-clay')}${box(492, 176, 110, 58, 'f-dim')}${mid(547, 214, 'Huyện', 26)}</g>` + raw('M502 168L606 250M602 166L508 252', 'l r')
  s += hen(500, 330)
  return file(640, 360, s)
}

export const trungTamNaoCungNhan = () => {
  let s = '<path class="f-sun" d="M60 44Q180 10 310 30T560 40Q628 90 614 190T560 316Q430 350 300 334T76 322Q16 250 26 160T60 44z"/>' + raw('M60 44Q180 10 310 30T560 40Q628 90 614 190T560 316Q430 350 300 334T76 322Q16 250 26 160T60 44z', 'l t')
  s += mid(320, 68, 'Cùng một tỉnh', 24)
  s += raw('M320 84q-14 50 4 100t-6 150', 'l t')
  s += centre(72, 282) + centre(398, 282)
  s += box(560, 246, 44, 36, 'f-paper') + sh([[554, 232], [608, 232], [612, 250], [550, 250]], 'f-mari') + circ(572, 264, 7, 'f-leaf') + circ(590, 264, 7, 'f-clay')
  s += mid(136, 138, 'Xã nhà', 22) + mid(464, 138, 'Xã bên', 22)
  s += ln([[56, 282], [262, 282]]) + ln([[378, 282], [606, 282]])
  s += tick(202, 131, 17) + tick(530, 131, 17)
  s += woman(320, 322, 1.4, false, 'f-leaf') + pole(320, 232)
  return file(640, 360, s)
}
