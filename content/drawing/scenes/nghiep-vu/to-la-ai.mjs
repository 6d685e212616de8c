import { at, box, circ, ground, hen, man, phone, raw, sh } from '../../kit.mjs'
import { bubble, file, left, lock, mid, num, onGreen, woman } from '../../parts.mjs'

// chú Bảo: the same man in a clay shirt
const chief = (x, y, s, flip) => man(x, y, s, flip).replace('f-leaf', 'f-clay')
const sign = (x, y, w, t, size = 20) => box(x, y, w, 38, 'f-green') + onGreen(x + w / 2, y + 26, t, size)
const office = (x, y, s, t, size) => {
  let g = box(-80, -132, 160, 132, 'f-wall') + sh([[-100, -130], [0, -196], [100, -130]], 'f-clay') + sign(-72, -120, 144, t, size)
  for (const k of [-62, 34]) g += `<path class="f-lit" d="M${k} -64h28v26h-28z"/>` + raw(`M${k} -64h28v26h-28z`)
  g += '<path class="f-lit" d="M-18 -64h36v64h-36z"/>' + raw('M-18 -64h36v64h-36zM0 -64v64M0 -196v-52') + sh([[0, -246], [44, -246], [44, -220], [0, -220]], 'f-mari')
  return at(x, y, s, g)
}

export const baMoc = () => {
  let s = circ(500, 170, 116, 'f-sun', false) + ground(600, 324, 20)
  const post = (x, h, w, year, t, fill) => sh([[x - w / 2, 322], [x - w / 2, 322 - h + 18], [x - w / 2 + 16, 322 - h], [x + w / 2 - 16, 322 - h], [x + w / 2, 322 - h + 18], [x + w / 2, 322]], fill) + (fill === 'f-green' ? onGreen(x, 322 - h + 58, year, 34) + onGreen(x, 322 - h + 100, t, 22) + onGreen(x, 322 - h + 150, 'Điều 79', 22) : mid(x, 322 - h + 52, year, 28) + mid(x, 322 - h + 86, t, 20))
  s += post(110, 126, 136, '2022', 'Thí điểm', 'f-dim') + post(272, 158, 140, '2023', 'Mạng lưới', 'f-wall') + post(540, 240, 150, '2026', 'Nghị định', 'f-green')
  s += man(404, 324, 1.75) + hen(196, 344)
  return file(640, 360, s)
}

export const bonNgonTay = () => {
  let s = circ(320, 196, 128, 'f-sun', false)
  const finger = (x, y, r, l) => {
    const p = `M-19 10V${-l}q0 -19 19 -19q19 0 19 19V10`
    return `<g transform="translate(${x} ${y}) rotate(${r})"><path class="f-paper" d="${p}z"/><path class="f-skin" transform="translate(1.5 1.2)" d="${p}z"/>${raw(`${p}M-9 ${-l * 0.5}q9 4 18 0`)}</g>`
  }
  s += finger(268, 232, -20, 92) + finger(304, 214, -6, 118) + finger(342, 216, 8, 110) + finger(376, 236, 22, 78)
  const palm = 'M248 238Q246 214 272 216L372 220Q396 222 394 244Q392 300 366 324L366 352H278V324Q252 296 248 238z'
  s += `<path class="f-skin" d="${palm}"/>` + raw('M248 238Q246 296 278 324V352M394 244Q392 300 366 324V352M262 222q12 -8 26 -4M360 224q16 -4 28 6')
  // the thumb, folded over the palm
  const th = 'M252 266Q262 250 286 262L334 282Q348 290 342 302Q336 310 322 304L286 294Q268 296 258 290z'
  s += `<path class="f-skin" d="${th}"/>` + raw(th)
  s += box(264, 340, 116, 26, 'f-green')
  const label = (x, y, n, t, w) => box(x, y, w, 46, 'f-paper') + num(x + 2, y + 23, n) + left(x + 28, y + 31, t, 22)
  s += label(26, 116, 1, 'Hướng dẫn', 168) + label(100, 28, 2, 'Cảnh báo', 150) + label(388, 28, 3, 'Phổ cập', 138) + label(466, 126, 4, 'Phản ánh', 150)
  s += raw('M196 138L226 138M238 76L274 84M374 84L388 66M432 148L458 150', 'l t')
  return file(640, 360, s)
}

export const bonGio = () => {
  let s = circ(250, 130, 108, 'f-sun', false) + ground(600, 326, 20)
  const basket = (x, fill, t, size = 22) => {
    let g = sh([[-66, -96], [66, -96], [52, 0], [-52, 0]], fill)
    for (const k of [-82, -14]) g += raw(`M${-63 + (k + 82) * 0.12} ${k}q16 6 32 0t32 0t32 0t${28 - (k + 82) * 0.2} 0`, 'l t')
    g += box(-62, -70, 124, 42, 'f-paper') + mid(0, -41, t, size)
    return at(x, 326, 1, g)
  }
  // a telephone and a pointing finger; a paper with a seal; a warning sign; a key and a banknote
  s += at(88, 212, 1, `<g transform="rotate(-8)">${box(-26, -92, 52, 96, 'f-paper')}<path class="f-mist" d="M-18 -80h36v66h-36z"/>${raw('M-18 -80h36v66h-36z', 'l t')}</g>` + raw('M28 -40q-20 -12 -26 -2q2 6 16 12M28 -40l16 -8M18 -30q2 12 16 12l14 -4'))
  s += at(242, 212, 1, `<g transform="rotate(5)">${box(-36, -96, 72, 100, 'f-paper')}${raw('M-24 -78h48M-24 -60h48M-24 -42h30', 'l t')}${circ(14, -22, 12, 'f-clay')}</g>`)
  s += at(398, 212, 1, sh([[0, -104], [48, -16], [-48, -16]], 'f-mari') + raw('M0 -78v32M0 -34v2') + raw('M1 -78v32M1 -35v3'))
  s += at(552, 212, 1, lock(-20, -38, 1.5) + `<g transform="rotate(10)">${box(2, -66, 62, 34, 'f-leaf')}${circ(33, -49, 9, 'f-paper')}</g>`)
  s += basket(88, 'f-leaf', 'Tổ', 26) + basket(242, 'f-wall', 'Xã', 26) + basket(398, 'f-sun', 'Công an', 24) + basket(552, 'f-clay', 'Không nhận', 18.5)
  return file(640, 360, s)
}

export const diCung = () => {
  let s = circ(470, 160, 112, 'f-sun', false) + ground(600, 336, 20)
  s += office(486, 336, 1.25, 'Công an xã', 21)
  s += woman(236, 336, 1.75, false, 'f-sun') + phone(282, 248, 12, 1.9) + man(120, 336, 1.9)
  s += bubble(24, 30, 250, 62, 120, 140, 132) + mid(149, 69, 'Cháu đi cùng bà', 24)
  return file(640, 360, s)
}

export const hoiPhuCap = () => {
  let s = circ(330, 170, 104, 'f-sun', false) + ground(600, 336, 20)
  s += office(548, 336, 0.86, 'UBND xã', 22)
  s += man(110, 336, 1.85) + chief(314, 336, 1.85, true).replace('M-8 -60Q-14 -48 -12 -36', 'M-8 -60Q-26 -52 -42 -58')
  s += bubble(28, 28, 196, 84, 90, 122, 146) + mid(126, 64, 'Mỗi tháng', 22) + mid(126, 94, 'bao nhiêu?', 22)
  s += bubble(262, 28, 176, 84, 330, 322, 146) + mid(350, 64, 'Để chú', 22) + mid(350, 94, 'hỏi xã đã', 22)
  s += hen(212, 344)
  return file(640, 360, s)
}
