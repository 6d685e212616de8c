import {
  backdrop,
  blob,
  dot,
  ink,
  poly,
  rect,
  ring,
  round,
  tableTop,
  thin,
  tone,
  turned,
  writing,
} from './pen.mjs'

const phoneBody = (screen, degrees = 0) =>
  turned(
    80,
    60,
    degrees,
    round(-27, -56, 54, 112, 8, 'f-ink') +
      tone('M-22 -48h44v94h-44z', 'f-paper') +
      ink('M-22 -48h44v94h-44z') +
      screen,
  )

export const thingPictures = {
  phone: () =>
    backdrop('f-sun') +
    phoneBody(
      tone('M-22 -48h44v94h-44z', 'f-mist') +
        [-36, -16, 4]
          .map((y) =>
            [-16, 2]
              .map((x, i) =>
                round(
                  x,
                  y,
                  14,
                  14,
                  3,
                  ['f-mari', 'f-leaf', 'f-clay', 'f-leaf', 'f-sun', 'f-mari'][(y + 36) / 10 + i],
                ),
              )
              .join(''),
          )
          .join('') +
        thin('M-8 38h16'),
      8,
    ),
  laptop: () =>
    backdrop('f-leaf') +
    tableTop('f-wall', 90) +
    round(34, 22, 92, 62, 5, 'f-dim') +
    rect(41, 29, 78, 48, 'f-paper') +
    tone('M41 29h78v10H41z', 'f-green') +
    writing(48, 48, 40, 3, 9) +
    rect(96, 46, 18, 22, 'f-mari') +
    poly(
      [
        [34, 86],
        [126, 86],
        [142, 104],
        [18, 104],
      ],
      'f-dim',
    ) +
    thin('M40 91h80M36 96h88M66 101h28'),
  chart: () =>
    backdrop('f-wall') +
    rect(16, 10, 128, 98, 'f-paper') +
    ink('M34 22v68h98') +
    thin('M34 44h98M34 66h98') +
    rect(44, 66, 15, 24, 'f-leaf') +
    rect(66, 54, 15, 36, 'f-leaf') +
    rect(88, 40, 15, 50, 'f-leaf') +
    rect(110, 28, 15, 62, 'f-mari') +
    ink('M46 56l26 -14l22 -14l22 -10M108 15l10 2l-5 9') +
    thin('M46 98h10M68 98h10M90 98h10M112 98h10'),
  'chat-screen': () =>
    backdrop('f-mist') +
    phoneBody(
      tone('M-22 -48h44v13h-44z', 'f-green') +
        ring(-14, -41.5, 4, 'f-skin') +
        '<path class="w" d="M-6 -41.500h18"/>' +
        round(-18, -29, 28, 13, 4, 'f-sun') +
        round(-10, -10, 28, 13, 4, 'f-leaf') +
        round(-18, 9, 30, 18, 4, 'f-sun') +
        thin('M-14 -23h18M-5 -4h16M-14 15h20M-14 21h12M-18 39h30'),
    ) +
    turned(
      26,
      44,
      0,
      round(-14, -10, 28, 20, 6, 'f-mari') + dot(-6, 0, 1.6) + dot(0, 0, 1.6) + dot(6, 0, 1.6),
    ) +
    turned(134, 70, 0, round(-14, -10, 28, 20, 6, 'f-leaf') + thin('M-7 -2h14M-7 4h8')),
  'bank-screen': () =>
    backdrop('f-leaf') +
    phoneBody(
      tone('M-22 -48h44v13h-44z', 'f-green') +
        '<path class="w" d="M-16 -41.500h22"/>' +
        ring(0, -19, 9, 'f-leaf') +
        ink('M-4 -19l3 4l6 -7M-13 -2h26') +
        thin('M-16 9h10M2 9h14M-16 17h12M4 17h12M-16 25h8M2 25h14') +
        round(-17, 32, 34, 10, 4, 'f-mari'),
      -5,
    ) +
    ring(28, 84, 14, 'f-mari') +
    ring(28, 84, 8, '') +
    ring(40, 100, 12, 'f-lit'),
  motorbike: () =>
    backdrop('f-mist') +
    tone('M0 98h160v22H0z', 'f-wall') +
    ink('M0 98h160') +
    ring(38, 88, 20, 'f-dim') +
    ring(38, 88, 8, 'f-paper') +
    ring(124, 88, 20, 'f-dim') +
    ring(124, 88, 8, 'f-paper') +
    poly(
      [
        [18, 62],
        [66, 58],
        [74, 76],
        [96, 76],
        [106, 44],
        [116, 46],
        [118, 80],
        [88, 92],
        [46, 88],
      ],
      'f-green',
    ) +
    poly(
      [
        [22, 54],
        [72, 50],
        [76, 60],
        [20, 64],
      ],
      'f-clay',
    ) +
    blob('M104 44q2 -16 14 -14q8 2 6 14z', 'f-leaf') +
    ring(123, 42, 4.5, 'f-lit') +
    ink('M110 32l-14 -4M112 32l12 -10M124 88l-8 -30M52 88l-30 4') +
    thin('M80 82h20'),
  card: () =>
    backdrop('f-wall') +
    tone('M0 96h160v24H0z', 'f-sun') +
    thin('M0 96h160') +
    turned(
      78,
      62,
      -8,
      round(-54, -34, 108, 68, 7, 'f-green') +
        rect(-42, -14, 20, 15, 'f-mari') +
        thin('M-42 -6h20M-32 -14v15') +
        '<path class="w" d="M-42 14h18M-16 14h18M10 14h18M-42 24h40M24 -20q5 5 0 10M30 -23q8 8 0 16"/>',
    ),
  temple: () =>
    backdrop('f-sun') +
    tone('M0 102h160v18H0z', 'f-wall') +
    ink('M0 102h160') +
    rect(30, 66, 100, 36, 'f-wall') +
    [38, 62, 90, 114].map((x) => rect(x, 66, 7, 36, 'f-clay')).join('') +
    rect(72, 74, 16, 28, 'f-lit') +
    thin('M80 74v28M48 78h10v14H48zM100 78h10v14h-10z') +
    poly(
      [
        [18, 68],
        [36, 42],
        [124, 42],
        [142, 68],
      ],
      'f-clay',
    ) +
    ink('M18 68q-10 -2 -12 -12M142 68q10 -2 12 -12M36 42q-6 -2 -7 -8M124 42q6 -2 7 -8') +
    poly(
      [
        [44, 42],
        [56, 24],
        [104, 24],
        [116, 42],
      ],
      'f-clay',
    ) +
    ink('M56 24q-5 -2 -6 -7M104 24q5 -2 6 -7') +
    thin('M30 60h100M34 52h92M50 36h60') +
    poly(
      [
        [22, 102],
        [138, 102],
        [148, 112],
        [12, 112],
      ],
      'f-dim',
    ),
  robot: () =>
    backdrop('f-mist') +
    tone('M0 100h160v20H0z', 'f-wall') +
    thin('M0 100h160') +
    ink('M80 26V12M44 62H34v16M116 62h10v16') +
    ring(80, 12, 5, 'f-mari') +
    round(54, 72, 52, 36, 8, 'f-leaf') +
    round(46, 26, 68, 48, 12, 'f-leaf') +
    ring(66, 48, 8, 'f-paper') +
    ring(94, 48, 8, 'f-paper') +
    dot(67, 48, 2.6) +
    dot(95, 48, 2.6) +
    ink('M68 62q12 6 24 0') +
    rect(68, 82, 24, 14, 'f-paper') +
    thin('M72 87h16M72 92h10') +
    ring(34, 82, 5, 'f-dim') +
    ring(126, 82, 5, 'f-dim'),
  dog: () =>
    backdrop('f-leaf') +
    tone('M0 96h160v24H0z', 'f-sun') +
    thin('M0 96h160') +
    ink('M118 84q20 -8 14 -24') +
    blob('M54 70q0 -14 14 -14h38q18 0 18 24v26h-12V92H78v14H64V88q-10 -4 -10 -18z', 'f-mari') +
    blob('M28 52q-2 -26 22 -28q24 0 24 24q0 16 -14 20q-18 4 -24 -4q-14 2 -14 -6q0 -5 6 -6z', 'f-mari') +
    blob('M58 26q16 -6 18 14q-2 12 -10 10q-8 -8 -8 -24z', 'f-clay') +
    dot(44, 44, 2) +
    dot(24, 57, 3) +
    ink('M30 62q6 4 12 0') +
    blob('M36 64q6 2 8 0q2 10 -4 10t-4 -10z', 'f-skin') +
    tone('M52 68q12 4 20 -4v6q-10 6 -20 4z', 'f-green'),
}
