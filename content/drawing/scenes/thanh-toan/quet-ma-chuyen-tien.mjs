import { at, box, chick, circ, ground, hen, ln, raw, sh } from '../../kit.mjs'
import { arrow, bubble, cross, file, grand, hand, head, left, mid, onGreen, tel, tick, woman } from '../../parts.mjs'

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
const stand = (x, y, s = 1) => at(x, y, s, sh([[-46, -112], [46, -112], [50, 0], [-50, 0]], 'f-sun') + box(-36, -92, 72, 72, 'f-paper', { dx: 0, dy: 0 }) + code(-32, -88, 64))

export const quetMa = () => {
  let s = circ(430, 130, 100, 'f-sun', false) + ground(600, 334, 20)
  s += woman(508, 322, 1.7, true, 'f-leaf', false)
  s += sh([[320, 256], [620, 256], [620, 334], [320, 334]], 'f-clay') + ln([[320, 282], [620, 282]], 't') + ln([[320, 308], [620, 308]], 't') + box(310, 246, 320, 14, 'f-wall')
  s += stand(388, 246, 1)
  s += sh([[556, 190], [604, 190], [608, 246], [552, 246]], 'f-leaf') + raw('M564 190q16 -16 32 0', 'l')
  s += grand(168, 332, 1.7)
  s += raw('M240 226L330 150M240 244L330 226', 'l t')
  s += mid(150, 60, 'Mở ứng dụng mình,', 20) + mid(150, 88, 'bấm Quét', 20)
  s += hen(70, 338)
  return file(640, 360, s)
}

export const docBaDong = () => {
  let s = circ(486, 160, 98, 'f-sun', false) + ground(600, 340, 20)
  let b = head(300, 'Màn hình tập')
  const row = (y, t, v, fill) => left(18, y, t, 16) + box(14, y + 8, 272, 40, fill) + left(26, y + 35, v, 20)
  b += row(60, 'Người nhận', 'NGUYEN THI MAN', 'f-sun') + row(130, 'Số tiền', '45.000 đồng') + row(200, 'Nội dung', 'Sau tra tien phan')
  s += tel(54, 44, 300, 264, b) + hand(306, 112, -34, 0.9)
  s += box(444, 76, 158, 50, 'f-paper') + mid(523, 108, '1. Đúng tên', 20) + box(444, 146, 158, 50, 'f-paper') + mid(523, 178, '2. Đủ tiền', 20) + box(444, 216, 158, 50, 'f-paper') + mid(523, 248, '3. Rõ việc', 20)
  return file(640, 360, s)
}

export const tenLa = () => {
  let s = circ(448, 172, 100, 'f-sun', false) + ground(600, 334, 20)
  let b = head(230, 'Màn hình tập')
  b += left(16, 68, 'Người nhận', 16) + box(14, 78, 202, 44, 'f-clay') + mid(115, 107, 'TRAN VAN KHACH', 18)
  b += left(16, 152, 'Số tiền', 16) + box(14, 162, 202, 38) + mid(115, 188, '45.000 đồng', 18)
  b += '<path class="f-dim" d="M14 216h202v38h-202z"/>' + raw('M14 216h202v38h-202z', 'l t') + mid(115, 241, 'Xác nhận', 17)
  s += tel(64, 46, 230, 268, b) + cross(264, 284, 20)
  s += grand(466, 332, 1.75, true, false)
  s += bubble(352, 22, 226, 76, 430, 448, 168) + mid(465, 53, 'Tên lạ thì dừng.', 19) + mid(465, 79, 'Hỏi cô Mận đã!', 19)
  s += hen(580, 338) + chick(552, 340)
  return file(640, 360, s)
}

export const bienNhan = () => {
  let s = circ(486, 170, 100, 'f-sun', false) + ground(600, 338, 20)
  let b = head(248, 'Màn hình tập') + tick(124, 76, 24) + mid(124, 126, 'Thành công', 21)
  const r = (y, t, v) => left(16, y, t, 16) + `<text x="232" y="${y}" text-anchor="end" font-size="16">${v}</text>` + raw(`M16 ${y + 10}h216`, 'l t')
  b += r(162, 'Số tiền', '45.000 đồng') + r(198, 'Tới', 'NGUYEN THI MAN') + r(234, 'Lúc', '9 giờ 15')
  s += tel(60, 46, 248, 264, b)
  s += arrow('M332 176Q360 150 388 166', 392, 168, 28)
  s += sh([[404, 108], [494, 116], [494, 282], [404, 272]], 'f-leaf') + sh([[494, 116], [590, 108], [590, 272], [494, 282]], 'f-paper')
  s += box(512, 134, 58, 76, 'f-sun') + tick(541, 158, 12) + raw('M522 182h38M522 194h28', 'l t') + ln([[514, 234], [572, 228]], 't') + ln([[514, 250], [560, 246]], 't')
  s += box(420, 140, 56, 70, 'f-paper') + raw('M430 160h36M430 174h36M430 188h24', 'l t')
  s += mid(496, 74, 'Lưu lại', 22)
  return file(640, 360, s)
}

export const trangLa = () => {
  let s = circ(150, 150, 100, 'f-sun', false) + ground(600, 338, 20)
  s += `<g transform="rotate(-4 140 180)">${box(52, 48, 184, 256, 'f-wall')}<path class="f-green" d="M54 50h181v48h-181z"/>${onGreen(145, 82, 'NHẬN QUÀ', 24)}${box(82, 122, 124, 124, 'f-paper', { dx: 0, dy: 0 })}${code(90, 130, 108, 11)}${mid(145, 282, 'Quét ngay kẻo hết', 17)}</g>`
  s += arrow('M262 168Q300 146 336 164', 340, 166, 28)
  let b = '<path class="f-dim" d="M0 0h220v38H0z"/>' + mid(100, 26, 'trang lạ', 18) + box(182, 6, 30, 26, 'f-clay') + raw('M190 13l14 12M204 13l-14 12')
  b += left(16, 76, 'Mật khẩu ngân hàng', 17) + box(14, 88, 192, 40, 'f-paper')
  b += left(16, 162, 'Mã OTP', 17) + box(14, 174, 192, 40, 'f-paper') + mid(110, 246, 'Không gõ gì cả', 18)
  s += tel(376, 48, 220, 264, b)
  s += hand(574, 74, -14, 0.7)
  return file(640, 360, s)
}
