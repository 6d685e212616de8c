// Lesson 1.1: two levels of account, what to bring.
import { at, bigPhone, box, circ, file, ground, hen, house, kid, lady, ln, man, phone, raw, sh, words } from '../../kit.mjs'

const flip = (x, y, s, b) => `<g transform="translate(${x} ${y}) scale(${-s} ${s})">${b}</g>`
const eyes = (x, y) => circ(x + 3, y - 1, 0.8, 'f-ink', false) + circ(x + 7.5, y - 1, 0.8, 'f-ink', false) + raw(`M${x + 3} ${y + 4.5}q2.5 2 4.5 -.5`, 'l t')
// a plate as on a house: green, light letters
const plate = (x, y, w, s) => box(x, y, w, 34, 'f-green', { dx: 0, dy: 0 }) + `<text x="${x + w / 2}" y="${y + 24}" text-anchor="middle" class="gt" style="font-size:19px">${s}</text>`
const num = (x, y, n) => circ(x, y, 16, 'f-green', true, { exact: 1 }) + `<text x="${x}" y="${y + 6.5}" text-anchor="middle" class="gt" style="font-size:18px;letter-spacing:0">${n}</text>`
// bác Sáu on his feet, facing right; hand: where the forward hand ends
const sau = (x, y, s, hand = [25, -50]) => at(x, y, s,
  sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-dim') + raw('M-12 1h-4M12 1h5') +
  sh([[-9, -68], [9, -68], [14, -32], [-14, -32]], 'f-wall') + circ(1, -80, 11, 'f-skin') + eyes(1, -79) +
  '<path class="f-grey" d="M9 -90q-8 -6 -16 1q-5 6 -1 14q3 -9 6 -11q6 1 11 -4z"/>' + raw('M9 -90q-8 -6 -16 1q-5 6 -1 14q3 -9 6 -11q6 1 11 -4zM9 -71q0 8 -3 10q-3 -3 -3 -8') +
  raw(`M7 -62Q14 -48 ${hand[0]} ${hand[1]}M-7 -60Q-13 -48 -10 -36`))
// an officer behind a counter, from the waist up, facing left; no badge
const officer = (x, y, s) => flip(x, y, s,
  sh([[-12, -42], [11, -42], [16, 0], [-17, 0]], 'f-green') + raw('M-3 -42l3 7l4 -7', 'l t') + circ(0, -54, 11, 'f-skin') + eyes(0, -53) +
  sh([[-12, -59], [-13, -66], [-4, -70], [10, -68], [13, -60]], 'f-green', { dx: 0.6, dy: 0.6 }) + raw('M6 -59q8 -2 12 1') + raw('M8 -36Q18 -18 28 -10'))
// an identity card that is nobody's: a face, three lines, a chip
const card = (w = 150, h = 94) => box(0, 0, w, h, 'f-leaf') + box(12, 32, 36, 46, 'f-paper', { dx: 0, dy: 0 }) + circ(30, 49, 8, 'f-skin') + raw('M17 77q2 -17 13 -17t13 17') +
  words(w / 2, 21, 'CĂN CƯỚC', { size: 15 }) + raw(`M60 42h${w - 82}M60 72h${w - 92}`, 'l t') + words(60, 61, '000 123…', { size: 15, anchor: 'start' })

export const haiMuc = () => {
  let s = '<circle class="f-sun" cx="214" cy="178" r="74"/><circle class="f-sun" cx="470" cy="178" r="74"/>'
  s += at(4, 107, 1.5, house(3, 2))
  s += `<g transform="translate(274 326) scale(1.5)">` + box(-16, -26, 32, 6, 'f-clay') + raw('M-12 -20l-3 20M12 -20l3 20M-13 -10h26') +
    sh([[-6, -38], [-34, -36], [-36, 0], [-27, 0], [-25, -25], [10, -26], [10, -38]], 'f-dim') + raw('M-36 1h-7') +
    sh([[-9, -68], [8, -68], [13, -30], [-10, -30]], 'f-wall') + circ(-2, -80, 11, 'f-skin') + circ(-5, -80, 0.8, 'f-ink', false) + circ(-9.5, -80, 0.8, 'f-ink', false) + raw('M-5 -74.500q-2.500 2 -4.500 -.500', 'l t') +
    '<path class="f-grey" d="M-8 -90q8 -6 15 1q5 6 1 14q-3 -9 -6 -11q-6 1 -10 -4z"/>' + raw('M-8 -90q8 -6 15 1q5 6 1 14q-3 -9 -6 -11q-6 1 -10 -4zM-9 -71q0 8 3 10q3 -3 3 -8') +
    phone(-29, -53, -14, 1.1) + raw('M-6 -62Q-14 -48 -26 -49M-2 -54Q-12 -42 -27 -45') + '</g>'
  s += plate(100, 26, 120, 'Mức 01') + plate(410, 26, 120, 'Mức 02')
  s += '<path class="l t" stroke-dasharray="20 16" d="M324 40v270"/>'
  s += officer(540, 246, 1.5) + box(462, 246, 152, 80, 'f-clay') + box(452, 236, 172, 11, 'f-wall') + raw('M538 250v74', 'l t')
  s += raw('M474 228h28l4 8h-36z', 'f-paper') + raw('M474 228h28l4 8h-36z') + sau(390, 326, 1.5, [44, -58]) + ln([[10, 326], [630, 326]]) + raw('M30 338h40M120 346h44M250 338h60M380 346h40M470 338h60M570 346h40', 'l t')
  return file(640, 360, s)
}

export const chupKhuonMat = () => {
  let s = circ(483, 128, 104, 'f-sun', false)
  // window
  s += box(418, 52, 130, 150, 'f-lit') + ln([[483, 52], [483, 202]]) + ln([[418, 127], [548, 127]]) + box(408, 202, 150, 10, 'f-wall')
  s += raw('M400 92l-42 18M398 128l-44 6M400 164l-42 -4')
  // telephone with a face in a frame
  const f = (() => {
    let g = '<ellipse class="f-paper" cx="75" cy="112" rx="54" ry="68"/>'
    g += sh([[36, 176], [44, 160], [62, 154], [88, 154], [106, 160], [114, 176]], 'f-wall', { dx: 0, dy: 0 })
    g += circ(75, 114, 33, 'f-skin')
    g += '<path class="f-grey" d="M44 104q2 -34 34 -34q28 2 30 32q-10 -16 -32 -16q-22 2 -32 18z"/>' + raw('M44 104q2 -34 34 -34q28 2 30 32q-10 -16 -32 -16q-22 2 -32 18z')
    g += circ(64, 114, 2.2, 'f-ink', false) + circ(87, 114, 2.2, 'f-ink', false) + raw('M75 117q3 6 -1 8M65 132q10 7 20 0') + raw('M69 147q2 14 7 16q4 -4 6 -16')
    g += '<ellipse class="l" cx="75" cy="112" rx="54" ry="68" stroke-dasharray="9 7"/>'
    return g + words(75, 30, 'Nhìn thẳng', { size: 17 }) + circ(75, 222, 19, 'f-green', true, { exact: 1 }) + circ(75, 222, 13, 'f-paper', false)
  })()
  s += bigPhone(150, 48, f, 1.04)
  // the hand that holds it
  s += sh([[96, 360], [104, 296], [122, 262], [138, 232], [147, 240], [141, 284], [150, 326], [158, 360]], 'f-skin')
  for (const y of [222, 247, 272]) s += raw(`M320 ${y}q20 0 20 12q0 11 -20 11z`, 'f-skin') + raw(`M321 ${y}q20 0 19 12q0 11 -19 11`)
  s += words(483, 252, 'Bỏ mũ', { size: 20 }) + words(483, 282, 'Chỗ sáng', { size: 20 }) + words(483, 312, 'Ngang mắt', { size: 20 })
  return file(640, 360, s)
}

export const mangTheo = () => {
  let s = circ(320, 130, 92, 'f-sun', false)
  s += box(28, 262, 584, 26, 'f-clay') + box(42, 288, 24, 66, 'f-clay') + box(574, 288, 24, 66, 'f-clay')
  s += at(58, 142, 1.2, card()) + raw('M80 256l-8 6M214 256l8 6')
  // SIM
  s += sh([[296, 168], [344, 168], [362, 188], [362, 254], [296, 254]], 'f-paper') + box(310, 198, 38, 40, 'f-mari', { dx: 1, dy: 1 }) + raw('M310 211h12v14h-12M348 211h-12v14h12M329 198v13M329 225v13', 'l t')
  s += words(329, 187, 'SIM', { size: 15 })
  // telephone
  s += sh([[446, 98], [540, 98], [546, 104], [546, 256], [540, 261], [446, 261], [440, 256], [440, 104]], 'f-ink', { dx: 0, dy: 0 }) + '<path class="f-mist" d="M450 112h86v132h-86z"/>' + ln([[482, 252], [504, 252]], 't')
  s += box(462, 158, 56, 30, 'f-leaf', { dx: 0, dy: 0 }) + box(519, 166, 6, 14, 'f-leaf', { dx: 0, dy: 0 }) + '<path class="f-green" d="M467 163h46v20h-46z"/>' + words(493, 216, 'Đầy pin', { size: 16 })
  s += num(148, 104, 1) + num(329, 130, 2) + num(493, 62, 3)
  s += words(148, 330, 'Thẻ căn cước', { size: 18 }) + words(329, 330, 'SIM chính chủ', { size: 18 }) + words(493, 330, 'Điện thoại', { size: 18 })
  return file(640, 360, s)
}

export const quayCongAn = () => {
  let s = circ(330, 120, 86, 'f-sun', false)
  s += box(222, 34, 216, 40, 'f-green', { dx: 0, dy: 0 }) + '<text x="330" y="61" text-anchor="middle" class="gt" style="font-size:19px">CÔNG AN XÃ</text>'
  s += officer(470, 232, 1.9)
  // camera on its stand
  s += raw('M404 232v-56M390 232h28') + box(386, 148, 36, 28, 'f-dim') + circ(396, 162, 7, 'f-ink', false) + raw('M378 162l-16 -6M378 168h-16', 'l t')
  s += box(248, 242, 330, 84, 'f-clay') + box(236, 231, 354, 12, 'f-wall') + ln([[330, 246], [330, 324]], 't') + ln([[412, 246], [412, 324]], 't') + ln([[494, 246], [494, 324]], 't')
  // paper and fingerprint reader
  s += sh([[310, 218], [368, 218], [376, 231], [304, 231]], 'f-paper') + raw('M320 222h40M317 227h48', 'l t') + sh([[252, 219], [286, 219], [290, 231], [248, 231]], 'f-ink', { dx: 0, dy: 0 }) + '<path class="f-lit" d="M259 216h22v5h-22z"/>'
  s += sau(170, 326, 1.85, [53, -60])
  s += words(340, 200, 'TK01', { size: 17 }) + raw('M340 204v10')
  s += ground(620, 326, 10)
  return file(640, 360, s)
}

export const mocDoiThe = () => {
  let s = circ(326, 130, 92, 'f-sun', false) + '<path class="f-mist" d="M0 282Q120 206 260 236T480 214T640 246V282Z"/>'
  s += sh([[-6, 282], [646, 280], [646, 346], [-6, 346]], 'f-wall') + raw('M14 313h34M140 313h58M294 313h58M450 313h58M600 313h30', 'l t')
  s += kid(92, 284, 1.5) + man(246, 283, 1.5) + lady(392, 283, 1.5) + sau(546, 282, 1.5)
  s += plate(62, 297, 60, 14) + plate(216, 297, 60, 25) + plate(370, 297, 60, 40) + plate(524, 297, 60, 60)
  return file(640, 360, s)
}

export const duaTreDi = () => {
  let s = circ(236, 150, 84, 'f-sun', false)
  s += box(372, 112, 226, 206, 'f-wall') + sh([[352, 114], [484, 52], [618, 114]], 'f-clay') + box(404, 122, 162, 34, 'f-green', { dx: 0, dy: 0 }) + '<text x="485" y="146" text-anchor="middle" class="gt" style="font-size:18px">CÔNG AN XÃ</text>'
  s += box(448, 186, 74, 132, 'f-lit') + ln([[485, 186], [485, 318]], 't') + box(390, 194, 40, 46, 'f-dim') + ln([[410, 194], [410, 240]], 't') + box(542, 194, 40, 46, 'f-dim') + ln([[562, 194], [562, 240]], 't') + box(434, 312, 102, 8, 'f-clay')
  // mother: hair in a bun, a handbag
  s += at(196, 322, 1.75, circ(-11, -86, 5.5, 'f-hair', true, { exact: 1 }) + sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-ink', { dx: 0, dy: 0 }) + raw('M-12 1h-4M12 1h5') +
    sh([[-9, -68], [9, -68], [15, -30], [-16, -30]], 'f-mari') + circ(0, -80, 11, 'f-skin') + eyes(0, -79) + '<path class="f-hair" d="M-12 -78q-2 -16 13 -15q10 1 10 9q-8 -1 -12 -4q-3 6 -7 11z"/>' + raw('M8 -62Q16 -50 25 -46M-8 -60Q-16 -48 -15 -34') + sh([[-22, -33], [-9, -33], [-7, -19], [-24, -19]], 'f-clay', { dx: 1, dy: 1 }))
  s += at(282, 322, 1.6, kid(0, 0, 1)) + raw('M240 241q14 5 28 -3')
  s += ground(620, 322, 10) + hen(84, 322)
  return file(640, 360, s)
}
