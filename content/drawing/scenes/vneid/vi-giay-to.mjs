import { at, box, circ, file, ground, hen, chick, lady, ln, man, phone, raw, sh, words } from '../../kit.mjs'

// a telephone of any size: its screen is a box of w x h whose corner is x,y
const tel = (x, y, w, h, body) => `<g transform="translate(${x} ${y})"><path class="f-paper" d="M-12 -12q0 -14 14 -14h${w - 4}q14 0 14 14v${h + 20}q0 14 -14 14h${4 - w}q-14 0 -14 -14z"/>${raw(`M-12 -12q0 -14 14 -14h${w - 4}q14 0 14 14v${h + 20}q0 14 -14 14h${4 - w}q-14 0 -14 -14z`)}<path class="f-mist" d="M0 0h${w}v${h}H0z"/>${raw(`M0 0h${w}v${h}H0zM${w / 2 - 13} -13h26`, 'l t')}${body}</g>`
const left = (x, y, s, size = 18) => words(x, y, s, { anchor: 'start', size })
const mid = (x, y, s, size = 18) => words(x, y, s, { size })
const onGreen = (x, y, s, size = 17) => `<text x="${x}" y="${y}" class="gt" style="font-size:${size}px;letter-spacing:0" text-anchor="middle">${s}</text>`
const head = (w, s) => `<path class="f-green" d="M0 0h${w}v38H0z"/>${onGreen(w / 2, 26, s, 18)}`
const button = (x, y, w, s, size = 17) => sh([[x, y], [x + w, y], [x + w, y + 38], [x, y + 38]], 'f-green', { dx: 0, dy: 0 }) + onGreen(x + w / 2, y + 25, s, size)
const tick = (x, y, r = 13) => circ(x, y, r, 'f-leaf') + raw(`M${x - r * 0.45} ${y}l${r * 0.35} ${r * 0.4}l${r * 0.6} ${-r * 0.85}`)
const cross = (x, y, r = 13) => circ(x, y, r, 'f-clay') + raw(`M${x - r * 0.4} ${y - r * 0.4}l${r * 0.8} ${r * 0.8}M${x + r * 0.4} ${y - r * 0.4}l${-r * 0.8} ${r * 0.8}`)
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
// a woman with her hair in a bun; faces right unless flipped
const woman = (x, y, s = 1, flip = false, shirt = 'f-paper', legs = true) => {
  let g = circ(-10, -86, 5, 'f-hair')
  if (legs) g += sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-dim') + raw('M-12 1h-4M12 1h5')
  g += sh([[-9, -68], [9, -68], [15, -34], [-16, -34]], shirt) + circ(0, -80, 11, 'f-skin') + face(0, -79, 1)
  g += '<path class="f-hair" d="M-11.500 -77q-3 -16 11.500 -16q12 0 11 10q-8 0 -13 -4q-3 6 -9.500 10z"/>' + raw('M8 -63Q17 -50 25 -50M-8 -60Q-15 -48 -12 -36')
  return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${g}</g>`
}
// small signs
const heart = (x, y, s = 1) => at(x, y, s, circ(0, 0, 13, 'f-leaf') + raw('M-2.5 -8h5v5.500h5.500v5h-5.500v5.500h-5v-5.500h-5.500v-5h5.500z'))
const wheel = (x, y, s = 1) => at(x, y, s, circ(0, 0, 13, 'f-clay') + circ(0, 0, 4, 'f-paper') + raw('M-12 -1h8M4 -1h8M0 4v9'))
const bike = (x, y, s = 1) => at(x, y, s, circ(-13, 6, 7, 'f-dim') + circ(13, 6, 7, 'f-dim') + sh([[-18, -6], [-2, -6], [2, 2], [10, 2], [8, 6], [-10, 6]], 'f-mari', { dx: 1, dy: 1 }) + raw('M13 6L7 -13h-6'))

const slip = (x, y, r, icon, label, fill) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, 208, 62, fill)}${icon(30, 31, icon === bike ? 0.9 : 1)}${left(58, 37, label, 16)}</g>`

export const viGiayTo = () => {
  let s = circ(176, 160, 116, 'f-sun', false) + ground(600, 332, 20)
  s += lady(92, 330, 1.55)
  let b = head(170, 'Ví giấy tờ')
  b += box(22, 82, 126, 60, 'f-sun') + box(16, 104, 138, 60, 'f-leaf') + box(10, 128, 150, 60, 'f-wall')
  b += sh([[4, 162], [166, 162], [166, 248], [4, 248]], 'f-clay') + raw('M12 170h146v70h-146z', 'l t') + circ(85, 205, 9, 'f-mari')
  s += tel(190, 48, 170, 262, b)
  s += slip(414, 50, -2, heart, 'Thẻ bảo hiểm y tế', 'f-sun') + slip(420, 148, 1.5, wheel, 'Bằng lái xe', 'f-leaf') + slip(414, 242, -1.5, bike, 'Đăng ký xe', 'f-wall')
  s += arrow('M406 84Q384 88 380 106', 380, 108, 104) + arrow('M410 180H386', 384, 180, 180) + arrow('M406 276Q384 272 380 254', 380, 251, -104)
  return file(640, 360, s)
}

export const chonTichHop = () => {
  let a = head(210, 'Ví giấy tờ')
  for (const y of [58, 118]) a += raw(`M16 ${y}h178v44h-178z`, 'l t') + ln([[32, y + 22], [120, y + 22]], 't')
  a += button(14, 190, 182, 'Tích hợp thông tin')
  let b = head(218, 'Chọn giấy tờ')
  const row = (y, icon, t, fill) => box(8, y, 202, 54, fill) + icon(32, y + 27, icon === bike ? 0.8 : 0.9) + left(58, y + 33, t, 15)
  b += row(56, heart, 'Thẻ bảo hiểm y tế', 'f-sun') + row(124, wheel, 'Giấy phép lái xe') + row(192, bike, 'Đăng ký xe')
  let s = circ(322, 160, 96, 'f-sun', false)
  s += tel(54, 46, 210, 268, a) + tel(374, 46, 218, 268, b) + hand(236, 266, -30, 0.84)
  s += arrow('M288 150Q318 132 350 146', 352, 148, 28)
  return file(640, 360, s)
}

export const doiChieuThe = () => {
  let s = circ(150, 122, 92, 'f-sun', false) + ground(600, 338, 20)
  s += `<g transform="rotate(-2 160 150)">${box(28, 62, 268, 176, 'f-wall')}<path class="f-green" d="M29 63h266v36H29z"/>${onGreen(162, 88, 'Thẻ bảo hiểm y tế', 18)}`
  s += left(46, 132, 'Số thẻ', 16) + box(44, 142, 236, 34, 'f-sun') + mid(162, 166, '000 123 4567', 21) + left(46, 204, 'Đơn vị cấp', 16) + raw('M142 199q9 -4 18 0t18 0t18 0t18 0M46 222q9 -4 18 0t18 0t18 0t18 0t18 0', 'l t') + '</g>'
  let b = head(226, 'Nhập thông tin')
  b += left(16, 66, 'Số thẻ', 16) + box(14, 76, 198, 38, 'f-sun') + mid(113, 102, '000 123 4567', 20)
  b += left(16, 144, 'Đơn vị cấp', 16) + box(14, 154, 198, 36, 'f-paper') + raw('M28 173q9 -4 18 0t18 0t18 0t18 0', 'l t') + button(14, 212, 198, 'Gửi yêu cầu')
  s += tel(378, 46, 226, 270, b)
  s += arrow('M288 150Q326 120 358 136', 360, 137, 30)
  s += hen(116, 334) + chick(152, 336) + chick(176, 334)
  return file(640, 360, s)
}

export const lichSuYeuCau = () => {
  let s = circ(500, 170, 92, 'f-sun', false) + ground(600, 334, 20)
  let b = head(330, 'Lịch sử yêu cầu')
  b += box(14, 54, 302, 54, 'f-paper') + heart(42, 81) + left(68, 78, 'Thẻ bảo hiểm y tế', 16) + left(68, 98, 'Đã duyệt', 15) + tick(288, 81)
  b += box(14, 124, 302, 128, 'f-wall') + bike(44, 153, 0.9) + left(76, 148, 'Đăng ký xe', 16) + left(76, 168, 'Bị từ chối', 15) + cross(288, 152)
  b += box(26, 184, 278, 56, 'f-sun') + left(38, 207, 'Lý do: biển số gõ thừa', 16) + left(38, 228, 'dấu cách, dấu gạch', 16)
  s += tel(54, 44, 330, 272, b)
  s += man(512, 332, 1.7, true)
  s += phone(466, 240, -12, 1.8)
  return file(640, 360, s)
}

export const bienSo = () => {
  let s = circ(160, 150, 112, 'f-sun', false) + ground(600, 334, 20)
  s += sh([[134, 210], [186, 210], [188, 300], [180, 332], [140, 332], [132, 300]], 'f-dim') + ln([[146, 240], [174, 246]], 't') + ln([[146, 262], [174, 268]], 't') + ln([[146, 284], [174, 290]], 't') + ln([[148, 306], [172, 312]], 't')
  s += sh([[104, 26], [216, 26], [236, 66], [84, 66]], 'f-clay') + box(128, 66, 64, 24, 'f-mari') + raw('M84 60l-34 -6M236 60l34 -6') + circ(46, 53, 7, 'f-lit') + circ(274, 53, 7, 'f-lit')
  s += box(52, 90, 216, 138, 'f-paper') + raw('M62 100h196v118h-196z', 'l t')
  s += mid(160, 152, '00-H1', 40) + mid(160, 202, '2345', 44)
  s += left(340, 88, 'Gõ có gạch, có cách', 18) + box(338, 100, 226, 52, 'f-dim') + mid(452, 135, '00-H1 2345', 26) + cross(600, 126, 18)
  s += left(340, 218, 'Gõ viết liền', 18) + box(338, 230, 226, 52, 'f-sun') + mid(452, 265, '00H12345', 28) + tick(600, 256, 18)
  return file(640, 360, s)
}

export const xuatTrinh = () => {
  let s = circ(186, 158, 96, 'f-sun', false) + ground(600, 334, 20)
  s += box(420, 50, 190, 44, 'f-green') + onGreen(515, 79, 'Tiếp đón', 22) + ln([[436, 50], [436, 24]]) + ln([[594, 50], [594, 24]])
  s += woman(490, 326, 1.7, true, 'f-paper', false)
  s += sh([[348, 266], [622, 266], [622, 334], [348, 334]], 'f-clay') + ln([[348, 290], [622, 290]], 't') + ln([[348, 312], [622, 312]], 't') + ln([[420, 268], [420, 290]], 't') + ln([[510, 290], [510, 312]], 't') + ln([[400, 312], [400, 334]], 't') + ln([[580, 268], [580, 290]], 't') + box(338, 256, 294, 14, 'f-wall')
  s += box(552, 214, 54, 36, 'f-dim') + raw('M579 252v6M566 256h26')
  s += grand(180, 332, 1.7)
  const z = 'M236 36h156v106h-116l-36 84l6 -84h-10z'
  s += `<path class="f-paper" d="${z}"/>` + raw(z) + '<path class="f-sun" d="M248 48h132v82H248z"/>' + raw('M248 48h132v82H248z', 'l t') + heart(272, 74) + left(292, 72, 'Bảo hiểm', 17) + left(292, 94, 'y tế', 17) + ln([[260, 114], [366, 114]], 't')
  return file(640, 360, s)
}
