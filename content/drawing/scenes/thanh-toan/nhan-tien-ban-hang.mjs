import { at, box, circ, door, ground, hen, ln, man, phone, raw, sh, win } from '../../kit.mjs'
import { arrow, bubble, cross, file, hand, head, left, mid, num, onGreen, tel, woman } from '../../parts.mjs'

// a code that only looks like one: nobody can scan it
const code = (x, y, w, seed = 5) => {
  const c = w / 13
  let k = seed
  let p = ''
  const f = (n) => Math.round(n * 10) / 10
  const cell = (i, j, a = 1, b = 1) => `M${f(x + i * c)} ${f(y + j * c)}h${f(a * c)}v${f(b * c)}h${f(-a * c)}z`
  for (let j = 0; j < 13; j++)
    for (let i = 0; i < 13; i++) {
      k = (k * 1103515245 + 12345) % 2147483648
      if (!((i < 5 && j < 5) || (i > 7 && j < 5) || (i < 5 && j > 7)) && k / 2147483648 < 0.45) p += cell(i, j)
    }
  const eye = (i, j) => `<path class="f-ink" d="${cell(i, j, 4, 4)}"/><path class="f-paper" d="${cell(i + 0.8, j + 0.8, 2.4, 2.4)}"/><path class="f-ink" d="${cell(i + 1.4, j + 1.4, 1.2, 1.2)}"/>`
  return `<path class="f-ink" d="${p}"/>` + eye(0, 0) + eye(9, 0) + eye(0, 9)
}

export const soMepMa = () => {
  let s = circ(196, 150, 112, 'f-sun', false) + ground(600, 336, 20)
  s += woman(158, 326, 1.75, false, 'f-leaf', false)
  s += sh([[40, 262], [330, 262], [330, 336], [40, 336]], 'f-clay') + ln([[40, 288], [330, 288]], 't') + ln([[40, 312], [330, 312]], 't') + box(30, 252, 310, 14, 'f-wall')
  s += box(236, 186, 60, 66, 'f-sun') + code(244, 194, 44)
  s += raw('M306 210Q340 180 372 170', 'l t')
  // the same code, near: a second sheet lifts at its corner
  s += box(390, 66, 200, 220, 'f-leaf') + code(412, 90, 156, 3)
  s += sh([[380, 58], [598, 58], [598, 232], [548, 284], [380, 284]], 'f-sun') + code(410, 82, 150, 9)
  s += sh([[598, 232], [548, 284], [544, 236]], 'f-wall')
  s += hand(566, 254, -10, 0.66)
  s += mid(488, 40, 'Có lớp thứ hai?', 21)
  return file(640, 360, s)
}

export const baChoXem = () => {
  let s = circ(500, 170, 104, 'f-sun', false) + ground(600, 342, 20)
  let b = head(300, 'Màn hình tập') + box(14, 56, 272, 198, 'f-paper')
  b += mid(150, 84, 'Tiền vào', 19) + box(28, 98, 244, 46, 'f-leaf') + mid(150, 130, '+ 85.000 đồng', 24)
  b += left(34, 180, 'Lúc 16 giờ 20', 20) + raw('M28 194h244', 'l t') + left(34, 230, 'Hoa mua sua', 20)
  s += tel(54, 46, 300, 268, b)
  const tag = (y, n, t) => raw(`M344 ${y}h44`, 'l t') + num(408, y, n) + left(434, y + 7, t, 21)
  s += tag(168, 1, 'Số tiền') + tag(220, 2, 'Giờ') + tag(270, 3, 'Nội dung')
  s += box(470, 42, 90, 62, 'f-clay') + circ(500, 73, 20, 'f-dim') + circ(500, 73, 8, 'f-ink', false) + raw('M530 58h20M530 70h20M530 82h20', 'l t') + raw('M572 56q12 16 0 32M584 46q20 26 0 52', 'l t')
  return file(640, 360, s)
}

export const xemMayMinh = () => {
  let s = circ(430, 160, 100, 'f-sun', false) + ground(600, 336, 20)
  s += man(120, 334, 1.75) + phone(164, 244, 10, 2.1)
  s += sh([[206, 44], [318, 44], [318, 164], [206, 164]], 'f-dim') + mid(262, 78, 'Đã chuyển', 18) + mid(262, 108, '850.000', 20) + mid(262, 142, '(ảnh chụp)', 16) + raw('M206 150L178 226', 'l t') + cross(320, 42, 14)
  s += woman(474, 326, 1.75, true, 'f-leaf', false) + phone(426, 236, -12, 2)
  s += sh([[344, 266], [622, 266], [622, 336], [344, 336]], 'f-clay') + ln([[344, 290], [622, 290]], 't') + ln([[344, 312], [622, 312]], 't') + box(334, 256, 298, 14, 'f-wall')
  s += box(536, 204, 66, 52, 'f-sun') + raw('M536 222h66M569 204v18', 'l t') + mid(569, 246, 'sữa', 17)
  s += bubble(386, 26, 214, 74, 460, 470, 160) + mid(493, 56, 'Cảm ơn anh,', 19) + mid(493, 82, 'để em xem máy em!', 19)
  return file(640, 360, s)
}

export const danDe = () => {
  let s = circ(320, 150, 92, 'f-sun', false) + ground(600, 300, 20)
  s += box(52, 96, 136, 156, 'f-sun') + `<path class="f-ink" d="M64 110h14v28h-14zM168 222h14v14h-14z"/>` + `<g transform="rotate(9 130 170)">${box(66, 104, 132, 132, 'f-clay')}${code(80, 118, 104, 9)}</g>` + raw('M80 252v48M160 252v48') + sh([[46, 84], [208, 84], [214, 150], [186, 140], [160, 154], [132, 142], [104, 156], [76, 144], [44, 154]], 'f-leaf') + raw('M84 92q-4 24 2 44M128 94q4 22 0 40M172 92q-2 24 4 42', 'l t')
  s += tel(272, 108, 92, 152, box(10, 26, 72, 80, 'f-sun') + `<g transform="rotate(9 46 66)">${box(18, 36, 58, 58, 'f-clay')}${code(24, 42, 46, 9)}</g>` + circ(46, 130, 12, 'f-paper'))
  s += box(442, 172, 140, 128, 'f-wall') + sh([[428, 176], [512, 118], [596, 176]], 'f-clay') + box(456, 184, 112, 28, 'f-green', { dx: 0, dy: 0 }) + onGreen(512, 204, 'Công an xã', 17) + door(492, 226, 40, 74, true) + win(456, 228, 24, 26, true) + win(546, 228, 24, 26, true)
  s += arrow('M212 170Q232 156 248 164', 250, 165, 24) + arrow('M388 188Q408 176 424 190', 426, 192, 42)
  s += num(64, 46, 1) + left(90, 53, 'Che lại', 20) + num(266, 46, 2) + left(292, 53, 'Chụp ảnh', 20) + num(446, 46, 3) + left(472, 53, 'Trình báo', 20)
  s += hen(410, 306)
  return file(640, 360, at(0, 18, 1, s))
}
