import { at, box, circ, elder, file, ground, lady, ln, man, phone, raw, sh, words } from '../../kit.mjs'

// a telephone of any size: its screen is a box of w x h whose corner is x,y
const tel = (x, y, w, h, body) => `<g transform="translate(${x} ${y})"><path class="f-paper" d="M-12 -12q0 -14 14 -14h${w - 4}q14 0 14 14v${h + 20}q0 14 -14 14h${4 - w}q-14 0 -14 -14z"/>${raw(`M-12 -12q0 -14 14 -14h${w - 4}q14 0 14 14v${h + 20}q0 14 -14 14h${4 - w}q-14 0 -14 -14z`)}<path class="f-mist" d="M0 0h${w}v${h}H0z"/>${raw(`M0 0h${w}v${h}H0zM${w / 2 - 13} -13h26`, 'l t')}${body}</g>`
const left = (x, y, s, size = 18) => words(x, y, s, { anchor: 'start', size })
const mid = (x, y, s, size = 18) => words(x, y, s, { size })
const onGreen = (x, y, s, size = 17) => `<text x="${x}" y="${y}" class="gt" style="font-size:${size}px;letter-spacing:0" text-anchor="middle">${s}</text>`
const head = (w, s) => `<path class="f-green" d="M0 0h${w}v38H0z"/>${onGreen(w / 2, 26, s, 18)}`
const button = (x, y, w, s, size = 17) => sh([[x, y], [x + w, y], [x + w, y + 38], [x, y + 38]], 'f-green', { dx: 0, dy: 0 }) + onGreen(x + w / 2, y + 25, s, size)
const tick = (x, y, r = 13) => circ(x, y, r, 'f-leaf') + raw(`M${x - r * 0.45} ${y}l${r * 0.35} ${r * 0.4}l${r * 0.6} ${-r * 0.85}`)
const arrow = (d, x, y, a) => raw(d) + `<g transform="translate(${x} ${y}) rotate(${a})">${raw('M-11 -7L0 0L-11 7')}</g>`
// a pointing hand whose fingertip is at x,y
const hand = (x, y, r = -24, s = 1) => {
  const p = 'M-7 8q0 -9 7 -9q7 0 7 9v25q1 -7 8 -6q6 1 6 8v2q1 -5 7 -4q5 1 5 8v2q2 -4 6 -3q5 1 5 8v14q0 12 -7 19v9h-37v-9q-11 -9 -18 -24q-3 -7 3 -9q5 -1 9 5l6 8z'
  return `<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})"><path class="f-paper" d="${p}"/><path class="f-skin" transform="translate(1.5 1.2)" d="${p}"/>${raw(p)}${box(-3, 89, 46, 20, 'f-green')}</g>`
}
const face = (x, y, dir) => circ(x + 3 * dir, y - 1, 0.8, 'f-ink', false) + circ(x + 7.5 * dir, y - 1, 0.8, 'f-ink', false) + raw(`M${x + 3 * dir} ${y + 4.5}q${2.5 * dir} 2 ${4.5 * dir} -.5`, 'l t')
// bác Sáu on his feet, holding out a telephone; faces right
const grand = (x, y, s = 1, flip = false, hold = true) => {
  let g = sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-dim') + raw('M-12 1h-4M12 1h5')
  g += sh([[-10, -68], [10, -68], [14, -34], [-14, -34]], 'f-wall') + circ(0, -80, 11, 'f-skin') + face(0, -79, 1)
  g += '<path class="f-grey" d="M-11 -78q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11z"/>' + raw('M-11 -78q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11zM3 -70q2 7 5 7q2 -3 2 -8')
  g += hold ? raw('M8 -64Q16 -48 26 -54M4 -58Q12 -42 26 -48') + phone(30, -56, 12, 1.05) : raw('M8 -62Q18 -52 22 -40M-8 -60Q-15 -48 -12 -36')
  return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${g}</g>`
}

const lock = (x, y, s = 1) => at(x, y, s, raw('M-9 -4v-8q0 -10 9 -10q9 0 9 10v8') + box(-14, -4, 28, 24, 'f-mari') + circ(0, 6, 2.5, 'f-ink') + raw('M0 8v6'))
const idCard = (x, y, w, r = 0) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, w * 0.62, 'f-sun')}${box(w * 0.08, w * 0.14, w * 0.16, w * 0.13, 'f-mari', { dx: 1, dy: 1 })}${raw(`M${w * 0.08} ${w * 0.2}h${w * 0.16}M${w * 0.16} ${w * 0.14}v${w * 0.13}`, 'l t')}${circ(w * 0.22, w * 0.42, w * 0.07, 'f-skin')}${ln([[w * 0.4, w * 0.36], [w * 0.88, w * 0.36]], 't')}${ln([[w * 0.4, w * 0.45], [w * 0.8, w * 0.45]], 't')}</g>`
const sim = (x, y, s = 1) => at(x, y, s, sh([[0, 0], [24, 0], [36, 12], [36, 50], [0, 50]], 'f-leaf') + box(9, 20, 18, 20, 'f-mari', { dx: 1, dy: 1 }) + raw('M9 30h18M18 20v20', 'l t'))

export const haiLopKhoa = () => {
  let s = circ(500, 110, 90, 'f-sun', false) + ground(600, 300, 20)
  s += box(120, 130, 400, 170, 'f-wall') + sh([[92, 134], [150, 50], [490, 50], [548, 134]], 'f-clay')
  for (const y of [72, 94, 114]) s += ln([[150 - (y - 50) * 0.62 + 6, y], [490 + (y - 50) * 0.62 - 6, y]], 't')
  s += box(168, 160, 92, 140, 'f-green') + ln([[214, 162], [214, 298]], 't') + lock(214, 226, 1.5)
  s += sh([[300, 152], [490, 152], [490, 300], [300, 300]], 'f-paper', { dx: 0, dy: 0 }) + box(336, 176, 122, 124, 'f-clay') + ln([[397, 178], [397, 240]], 't') + ln([[338, 240], [456, 240]], 't') + lock(397, 212, 1.1)
  for (let i = 0; i < 6; i++) s += circ(352 + i * 18, 270, 5.5, 'f-paper')
  s += mid(214, 349, 'Mật khẩu: cửa vào', 20) + mid(456, 349, 'Passcode: tủ giấy tờ', 20)
  s += `<g transform="translate(60 300) scale(-1 1)">${elder(0, 0, 1.15)}</g>`
  return file(640, 360, s)
}

export const bonNhanh = () => {
  let s = circ(330, 140, 112, 'f-sun', false) + ground(600, 334, 20)
  s += box(322, 30, 16, 304, 'f-clay')
  const right = (y, w, t, fill) => sh([[330, y], [330 + w, y], [352 + w, y + 25], [330 + w, y + 50], [330, y + 50]], fill) + left(344, y + 32, t, 18)
  const toLeft = (y, w, t, fill) => sh([[330, y], [330 - w, y], [308 - w, y + 25], [330 - w, y + 50], [330, y + 50]], fill) + words(316, y + 32, t, { anchor: 'end', size: 18 })
  s += toLeft(44, 168, 'Quên passcode', 'f-leaf') + right(66, 168, 'Quên mật khẩu', 'f-sun') + toLeft(124, 196, 'Đổi máy, mất máy', 'f-wall') + right(146, 190, 'Đổi số điện thoại', 'f-paper')
  s += grand(206, 334, 1.42, false, false) + lady(92, 334, 1.42) + man(508, 334, 1.42, true)
  return file(640, 360, s)
}

export const quenMatKhau = () => {
  let a = head(206, 'Đăng nhập')
  a += box(14, 62, 178, 38, 'f-paper') + ln([[28, 82], [110, 82]], 't') + box(14, 116, 178, 38, 'f-paper')
  for (let i = 0; i < 8; i++) a += circ(30 + i * 13, 135, 3, 'f-ink', false)
  a += `<path class="f-sun" d="M14 172h178v36h-178z"/>` + left(22, 196, 'Quên mật khẩu', 17) + ln([[22, 203], [150, 203]], 't') + button(14, 220, 178, 'Đăng nhập')
  let b = head(226, 'Lấy lại mật khẩu')
  b += left(16, 66, 'Số định danh', 16) + box(14, 76, 198, 38, 'f-sun') + mid(113, 101, '000 123 456 789', 18)
  b += left(16, 144, 'Số điện thoại', 16) + box(14, 154, 198, 38, 'f-paper') + raw('M28 174q9 -4 18 0t18 0t18 0t18 0t18 0', 'l t') + button(14, 214, 198, 'Tiếp tục')
  let s = circ(316, 150, 96, 'f-sun', false)
  s += tel(50, 46, 206, 272, a) + tel(366, 46, 226, 272, b) + hand(230, 244, -40, 0.8)
  s += arrow('M280 120Q312 102 342 116', 344, 118, 28)
  return file(640, 360, s)
}

export const quetNfc = () => {
  let s = circ(176, 170, 120, 'f-sun', false) + ground(600, 340, 20)
  const back = 'M110 44q0 -16 16 -16h128q16 0 16 16v276q0 16 -16 16h-128q-16 0 -16 -16z'
  s += `<path class="f-paper" d="${back}"/><path class="f-leaf" transform="translate(2 1.6)" d="${back}"/>` + raw(back)
  s += box(124, 44, 40, 40, 'f-paper') + circ(144, 56, 7, 'f-dim') + circ(144, 73, 5, 'f-dim')
  s += raw('M150 244q40 -34 80 0M162 262q28 -24 56 0M174 280q16 -14 32 0')
  s += idCard(60, 96, 200, -4) + raw('M330 120q14 18 0 40M344 108q26 32 0 64M358 96q38 44 0 88', 'l t')
  s = s.replace('M330 120q14 18 0 40M344 108q26 32 0 64M358 96q38 44 0 88', 'M290 128q12 18 0 38M304 116q24 30 0 62M318 104q36 42 0 86')
  let b = head(210, 'Quét thẻ')
  b += circ(105, 116, 50, 'f-sun') + mid(105, 124, '70%', 24) + mid(105, 204, 'Giữ yên thẻ', 20) + mid(105, 232, 'vài giây', 18)
  s += tel(384, 46, 210, 266, b)
  return file(640, 360, s)
}

export const motMay = () => {
  let s = circ(298, 190, 100, 'f-sun', false) + ground(600, 338, 20)
  let a = '<path class="f-dim" d="M0 0h150v236H0z"/>' + raw('M0 0h150v236H0z', 'l t') + lock(75, 92, 1.5) + mid(75, 168, 'Máy cũ', 20) + mid(75, 194, 'đã thoát', 18)
  let b = head(160, 'VNeID') + tick(80, 106, 28) + mid(80, 176, 'Máy mới', 20) + mid(80, 202, 'đang dùng', 18)
  s += tel(58, 76, 150, 236, a) + tel(392, 62, 160, 250, b)
  s += man(296, 338, 1.55) + arrow('M232 108Q296 66 362 102', 366, 105, 34)
  return file(640, 360, s)
}

export const raCongAn = () => {
  let s = circ(196, 160, 90, 'f-sun', false) + ground(600, 334, 20)
  s += box(368, 128, 232, 206, 'f-wall') + sh([[346, 130], [376, 76], [592, 76], [622, 130]], 'f-clay')
  s += box(400, 144, 168, 42, 'f-green') + onGreen(484, 172, 'Công an xã', 22)
  s += box(446, 210, 76, 124, 'f-leaf') + ln([[484, 212], [484, 332]], 't') + raw('M476 270v14M492 270v14')
  for (const x of [386, 540]) s += box(x, 214, 42, 48, 'f-lit') + ln([[x + 21, 214], [x + 21, 262]], 't') + ln([[x, 238], [x + 42, 238]], 't')
  s += lady(118, 336, 1.55) + grand(236, 336, 1.55, false, false)
  s += '<path class="f-paper" d="M34 26h286v106H34z"/>' + raw('M34 26h286v106H34z') + mid(177, 52, 'Mang theo', 18) + idCard(54, 64, 82) + sim(174, 64, 1) + at(272, 90, 2.4, phone(0, 0, 6, 1))
  return file(640, 360, s)
}
