import { box, chick, circ, elder, ground, hen, kid, ln, raw, sh, words } from '../../kit.mjs'
import { arrow, file, head, left, mid, tel, tick } from '../../parts.mjs'

// words on marigold, dark in both schemes
const dark = (x, y, s, size, anchor = 'middle') => `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" style="fill:#1F2421">${s}</text>`
const no = (x, y, r = 14) => raw(`M${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x - 6} ${y - 6}l12 12M${x + 6} ${y - 6}l-12 12`, 'l r')
const phoneUp = (x, y, r, s = 1) => `<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})"><path class="f-ink" d="M-14 -24h28v48h-28z"/><path class="f-paper" d="M-10 -18h20v34h-20z"/>${raw('M-6 -10h12M-6 -2h12M-6 6h8', 'l t')}</g>`
const teapot = (x, y) => sh([[x - 28, y - 30], [x + 28, y - 30], [x + 34, y - 4], [x + 22, y], [x - 22, y], [x - 34, y - 4]], 'f-clay') + sh([[x - 16, y - 40], [x + 16, y - 40], [x + 18, y - 30], [x - 18, y - 30]], 'f-wall') + circ(x, y - 45, 5, 'f-mari') + raw(`M${x + 32} ${y - 20}q16 -2 22 -18M${x - 31} ${y - 22}q-18 2 -18 12q2 9 15 8`)

export const haiOngChau = () => {
  let s = circ(310, 150, 112, 'f-sun', false) + ground(620, 332, 10)
  // the wall calendar
  s += box(452, 46, 132, 122, 'f-paper') + '<path class="f-green" d="M453 47h130v28H453z"/>' + `<text x="518" y="67" class="gt" style="font-size:17px;letter-spacing:0" text-anchor="middle">Lịch học</text>` + raw('M518 46v-18')
  for (let r = 0; r < 3; r++) for (let c = 0; c < 3; c++) s += raw(`M${466 + c * 36} ${88 + r * 26}h26v18h-26z${r === 0 || (r === 1 && c === 0) ? `M${471 + c * 36} ${97 + r * 26}l6 6l12 -14` : ''}`, 'l t')
  s += elder(360, 332, 2).replace(/<g transform="translate\(31[^>]*>.*?<\/g>/, '')
  s += phoneUp(306, 226, -12, 1)
  s += kid(238, 332, 1.9)
  s += raw('M486 332v-62M566 332v-62M470 270h112v-8h-112z') + teapot(526, 260)
  s += hen(66, 332) + chick(104, 336)
  return file(640, 360, s)
}

export const diaChi = () => {
  let s = circ(322, 176, 128, 'f-sun', false)
  const bar = (y, fill) => sh([[34, y], [606, y], [606, y + 70], [34, y + 70]], fill) + circ(66, y + 33, 13, 'f-paper') + raw(`M58 ${y + 33}h16M66 ${y + 20}q-10 13 0 26M66 ${y + 20}q10 13 0 26`, 'l t')
  s += left(36, 46, 'Đúng', 21) + bar(62, 'f-leaf') + words(96, 106, 'binhdanhocvuso', { size: 25, anchor: 'start' }) + sh([[312, 74], [410, 74], [410, 120], [312, 120]], 'f-lit', { dx: 0, dy: 0 }) + dark(318, 106, '.gov.vn', 25, 'start') + tick(570, 96, 18)
  s += left(36, 206, 'Giả, đuôi lạ', 21) + bar(222, 'f-dim') + words(96, 266, 'binhdanhocvuso', { size: 25, anchor: 'start' }) + words(318, 266, '.hoc-nhanh.example', { size: 21, anchor: 'start' }) + no(578, 257, 16)
  s += raw('M320 278h212', 'l r')
  s += arrow('M362 168Q366 148 362 132', 361, 130, -96) + mid(362, 190, 'Đọc khúc cuối', 19)
  s += mid(320, 332, 'Địa chỉ sai chỉ là mẫu để tập', 17)
  return file(640, 360, s)
}

export const chonKhoa = () => {
  let s = circ(540, 120, 74, 'f-sun', false) + ground(600, 340, 20)
  let b = head(392, 'Danh mục khoá tập')
  const card = (y, name, who, how, fill) => box(12, y, 366, 66, fill) + left(28, y + 28, name, 19) + left(28, y + 52, `${who}, ${how}`, 17)
  b += card(50, 'Soạn văn bản cơ quan', 'cho cán bộ', '30 bài', 'f-paper') + card(124, 'Thanh toán an toàn', 'cho người dân', '12 bài ngắn', 'f-leaf') + card(198, 'Lập trình trò chơi', 'cho học sinh', '40 bài', 'f-paper')
  b += sh([[340, 118], [362, 118], [362, 156], [351, 146], [340, 156]], 'f-mari', { dx: 1, dy: 1 })
  s += tel(34, 42, 392, 274, b)
  const row = (y, t) => tick(476, y, 14) + left(500, y + 7, t, 20)
  s += row(96, 'Cho ai?') + row(146, 'Mấy bài?') + row(196, 'Bao lâu?') + hen(520, 338) + chick(554, 342)
  return file(640, 360, s)
}

export const toLich = () => {
  let s = circ(200, 176, 128, 'f-sun', false) + ground(600, 336, 20)
  s += `<g transform="rotate(-1.5 220 170)">${box(52, 40, 340, 268, 'f-paper')}<path class="f-green" d="M53 41h338v40H53z"/><text x="222" y="69" class="gt" style="font-size:20px;letter-spacing:0" text-anchor="middle">Lịch học của bác Sáu</text>`
  for (let r = 0; r < 4; r++) {
    s += left(66, 122 + r * 52, `Tuần ${r + 1}`, 18)
    for (let c = 0; c < 3; c++) {
      const done = r * 3 + c < 5
      s += sh([[150 + c * 78, 98 + r * 52], [212 + c * 78, 98 + r * 52], [212 + c * 78, 136 + r * 52], [150 + c * 78, 136 + r * 52]], done ? 'f-leaf' : '', { dx: 1, dy: 1 }) + (done ? raw(`M${166 + c * 78} ${118 + r * 52}l10 10l20 -24`) : '')
    }
  }
  s += '</g>' + raw('M436 336v-70M604 336v-70M420 266h200v-10h-200z') + teapot(492, 254)
  // reading glasses on the little table
  s += circ(556, 242, 11, 'f-mist') + circ(586, 242, 11, 'f-mist') + raw('M567 240q4 -5 8 0M597 240l8 -8')
  s += mid(520, 128, 'Xong 5 bài', 21) + mid(520, 156, 'còn 7 bài', 21)
  return file(640, 360, s)
}

export const xacNhan = () => {
  let s = circ(500, 160, 108, 'f-sun', false) + ground(600, 340, 20)
  let b = head(276, 'Kết quả của tôi')
  b += box(16, 54, 244, 196, 'f-paper') + circ(138, 96, 26, 'f-mari') + raw('M126 96l9 10l18 -20M124 118l-8 24l12 -6l6 10l6 -22M152 118l8 24l-12 -6l-6 10l-6 -22')
  b += mid(138, 176, 'Nguyễn Văn Mẫu', 20) + mid(138, 204, 'Thanh toán an toàn', 18) + mid(138, 232, '12/12 bài', 18) + words(138, 269, 'Màn hình tập', { size: 15 })
  s += tel(46, 42, 276, 276, b)
  s += sh([[420, 208], [600, 208], [612, 236], [612, 300], [408, 300], [408, 236]], 'f-dim') + raw('M408 240h204M440 260h140', 'l') + circ(590, 254, 4, 'f-lit')
  s += box(436, 52, 148, 156, 'f-paper') + circ(510, 84, 14, 'f-mari') + mid(510, 124, 'Nguyễn Văn', 17) + mid(510, 146, 'Mẫu', 17) + raw('M456 166h108M456 182h108', 'l t') + raw('M456 300v36M564 300v36M440 336h140')
  s += arrow('M344 130Q380 96 420 114', 422, 115, 28)
  return file(640, 360, s)
}
