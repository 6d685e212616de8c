import { at, box, circ, ground, hen, kid, ln, phone, raw, sh } from '../../kit.mjs'
import { arrow, bubble, cross, file, hand, head, heart, left, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

// a woman sitting and leaning on her hand: faces right; x,y is the ground under her stool
const sitting = (x, y, s, shirt = 'f-clay', brow = true) => {
  let g = box(-18, -26, 36, 6, 'f-wall') + raw('M-14 -20l-3 20M14 -20l3 20')
  g += sh([[6, -38], [34, -36], [36, 0], [27, 0], [25, -25], [-10, -26], [-10, -38]], 'f-dim') + raw('M36 1h7')
  g += circ(-10, -88, 5, 'f-hair') + sh([[-8, -68], [9, -68], [10, -30], [-13, -30]], shirt) + circ(2, -80, 11, 'f-skin')
  g += '<path class="f-hair" d="M-9.500 -77q-3 -16 11.500 -16q12 0 11 10q-8 0 -13 -4q-3 6 -9.500 10z"/>'
  g += raw('M5 -79q2 2 4 0M9 -79q2 2 3 0M6 -74q2 -2 4 0', 'l t')
  g += brow ? raw('M8 -60Q24 -62 17 -76M-8 -60Q-16 -46 2 -40') : raw('M8 -60Q20 -52 24 -42M-8 -60Q-15 -46 -4 -38')
  return `<g transform="translate(${x} ${y}) scale(${s})">${g}</g>`
}

export const nuocLa = () => {
  let s = circ(256, 170, 96, 'f-sun', false) + ground(600, 336, 20)
  // the vegetable stall
  s += raw('M42 336v-84M190 336v-84') + box(26, 246, 180, 16, 'f-clay')
  for (const [x, f] of [[58, 'f-leaf'], [96, 'f-mari'], [134, 'f-leaf'], [172, 'f-clay']]) s += circ(x, 230, 19, f) + raw(`M${x} 212q-7 -12 -1 -17M${x} 212q8 -10 14 -8`, 'l t')
  s += sitting(268, 334, 1.9)
  s += raw('M262 126q8 -10 16 0t16 0M306 132q8 -10 16 0', 'l t')
  // the video
  let b = head(210, 'Video lạ') + box(10, 50, 190, 168, 'f-paper')
  b += `<g transform="translate(84 214) scale(1.5)">${sh([[-18, -44], [16, -44], [22, 0], [-26, 0]], 'f-paper')}${circ(-1, -62, 13, 'f-skin')}${raw('M-13 -64q-1 -13 12 -13q13 1 13 10q-10 -1 -16 -3q-5 2 -9 6M2 -62h2M8 -62h2M2 -56q4 3 8 0M-1 -44l5 10l-5 34', 'l')}</g>`
  b += sh([[138, 110], [170, 110], [174, 172], [134, 172]], 'f-leaf') + box(146, 96, 16, 16, 'f-paper', { dx: 1, dy: 1 }) + raw('M108 168q18 6 28 -12', 'l')
  b += mid(105, 246, 'Bỏ hẳn thuốc!', 20)
  s += tel(392, 40, 210, 262, b)
  return file(640, 360, s)
}

export const bonCauHoi = () => {
  let s = circ(120, 150, 92, 'f-sun', false) + ground(610, 320, 16)
  // the post on legs, stopped at the first gate
  s += box(26, 150, 112, 116, 'f-clay') + mid(82, 186, 'Thuốc', 19) + mid(82, 210, 'gia truyền', 17) + raw('M44 230h76M44 246h58', 'l t') + raw('M60 268v42l-10 4M104 268v42l10 4')
  const names = [['Ai', 'nói?'], ['Bằng', 'chứng?'], ['Bao', 'giờ?'], ['Nguồn', 'khác?']]
  names.forEach(([a, b], i) => {
    const x = 204 + i * 108
    s += box(x, 128, 10, 192, 'f-clay') + box(x + 82, 128, 10, 192, 'f-clay') + sh([[x - 3, 58], [x + 95, 58], [x + 95, 128], [x - 3, 128]], 'f-green', { dx: 0, dy: 0 }) + onGreen(x + 46, 87, a, 19) + onGreen(x + 46, 113, b, 19)
    if (!i) s += `<path class="f-dim" d="M${x + 10} 132h72v186h-72z"/>` + raw(`M${x + 10} 132h72v186h-72zM${x + 46} 132v186M${x + 10} 176h72M${x + 10} 224h72M${x + 10} 272h72`)
    else s += raw(`M${x + 12} 134l22 18v148l-22 18M${x + 80} 134l-12 12v162l12 10`, 'l t')
  })
  s += cross(178, 236, 20)
  return file(640, 360, s)
}

export const giaBaoHiem = () => {
  let s = circ(478, 164, 136, 'f-sun', false)
  let b = head(210, 'Số lạ gọi') + circ(105, 98, 36, 'f-ink', false) + mid(105, 164, 'Tôi là bảo hiểm', 19)
  b += `<path class="f-ink" d="M62 134q4 -34 43 -34q39 0 43 34z"/>`
  b += circ(105, 222, 28, 'f-red', true, { exact: 1 }) + `<path class="f-paper" d="M88 228q17 -18 34 0l-6 8l-8 -4v-5h-6v5l-8 4z"/>`
  s += tel(62, 46, 210, 266, b) + hand(196, 282, -34, 0.8)
  const ask = (x, y, t, fill) => box(x, y, 138, 96, fill) + mid(x + 69, y + 84, t, 18)
  s += ask(332, 50, 'Mã OTP', 'f-sun') + box(366, 70, 70, 38, 'f-paper', { dx: 1, dy: 1 }) + mid(401, 98, '• • •', 22)
  s += ask(486, 50, 'Chuyển tiền', 'f-wall') + box(522, 72, 66, 36, 'f-leaf', { dx: 1, dy: 1 }) + circ(555, 90, 9, 'f-paper')
  s += ask(332, 176, 'Ảnh giấy tờ', 'f-leaf') + box(366, 196, 70, 40, 'f-paper', { dx: 1, dy: 1 }) + circ(384, 214, 8, 'f-skin') + raw('M400 210h28M400 222h22', 'l t')
  s += ask(486, 176, 'Cài ứng dụng', 'f-clay') + box(536, 192, 38, 42, 'f-paper', { dx: 1, dy: 1 }) + mid(555, 224, '?', 26)
  s += mid(478, 318, 'Đòi một thứ: tắt máy', 22)
  return file(640, 360, s)
}

export const giayTiemODau = () => {
  let s = circ(300, 150, 96, 'f-sun', false) + ground(600, 338, 20)
  // the old app in the bin
  s += `<g transform="rotate(-8 146 150)">${sh([[84, 92], [212, 92], [212, 210], [84, 210]], 'f-dim')}${mid(148, 146, 'PC-Covid', 22)}${mid(148, 176, '(cũ)', 19)}</g>`
  s += sh([[62, 196], [238, 196], [220, 336], [80, 336]], 'f-clay') + box(54, 186, 192, 16, 'f-wall') + raw('M108 216l6 104M150 216v104M192 216l-6 104', 'l t')
  s += cross(236, 106, 20)
  s += arrow('M276 200Q310 176 344 192', 346, 193, 26)
  // VNeID, health book, the syringe
  let b = head(210, 'VNeID') + box(12, 58, 186, 108, 'f-leaf') + mid(105, 90, 'Sổ sức khoẻ', 22)
  b += `<g transform="translate(105 132) rotate(-30)">${box(-28, -9, 44, 18, 'f-paper', { dx: 1, dy: 1 })}${raw('M16 -5v10M16 0h20M-28 0h-14M-42 -9v18M-14 -9v8M-4 -9v8M6 -9v8', 'l')}</g>`
  b += box(12, 184, 186, 58, 'f-paper') + heart(40, 213) + raw('M64 206h116M64 222h88', 'l t')
  s += tel(372, 42, 210, 258, b) + tick(582, 60, 20)
  return file(640, 360, s)
}

export const goiCapCuu = () => {
  let s = circ(286, 150, 104, 'f-sun', false) + ground(600, 338, 20)
  // the banyan at the head of the lane
  s += sh([[524, 336], [536, 232], [524, 180], [560, 196], [592, 176], [580, 234], [594, 336]], 'f-clay') + `<path class="f-leaf" d="M462 166q-8 -46 40 -56q12 -44 62 -36q48 -6 56 40q30 18 12 54q-18 28 -60 18q-30 18 -60 2q-40 10 -50 -22z"/>` + raw('M462 166q-8 -46 40 -56q12 -44 62 -36q48 -6 56 40q26 18 10 52M462 166q10 32 50 22q30 16 60 -2q42 10 58 -20M538 250v40M552 250v54M566 246v44')
  // the boy calls
  s += kid(392, 336, 2.1) + phone(422, 206, -12, 2)
  s += bubble(286, 26, 168, 72, 352, 384, 142) + mid(370, 58, '115: thôn Đồng', 18) + mid(370, 82, 'Chùa, gốc đa!', 18)
  // bà Tư and chị Mận
  s += sitting(104, 336, 1.8, 'f-clay', false) + woman(228, 336, 1.8, true, 'f-leaf')
  s += hen(486, 338)
  return file(640, 360, s)
}
