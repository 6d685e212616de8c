// Icons of 32 x 32 in one line; they take the colour of the text beside them.
import { circ, icon, raw, reseed } from '../../../content/drawing/kit.mjs'

const inner = (svg) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '')

const ours = {
  phone: () =>
    raw(
      'M10 3.2h12.200q2 0 2 2v21.800q0 2 -2 2H10q-2.200 0 -2.200 -2V5q0 -1.800 2.200 -1.800zM13.500 25.200h5',
    ),
  lock: () => raw('M7 14.200h18.200v14H7zM11 14v-4q0 -5.800 5 -5.800t5 5.800v4M16 19.500v3.800'),
  clock: () => circ(16, 16, 11.5) + raw('M16 9v7.200l5 3.600'),
  print: () => raw('M9 12V4h14v8M9 23H5V12h22v11h-4M9 19h14.200v9H9zM23 15.800h.5'),
  download: () => raw('M16 4v16M9.500 14l6.500 6.500l6.500 -6.500M5 22v5.500h22V22'),
  person: () => circ(16, 10, 5.6) + raw('M5.500 28q.5 -10 10.500 -10t10.500 10'),
  class: () => raw('M4 5h24v15H4zM9 20l-3 8M23 20l3 8M9.500 10.500h9M9.500 14.800h13'),
  gate: () =>
    raw(
      'M7.500 13v15.500M12 13v15.500M20 13v15.500M24.500 13v15.500M3 12.800L8 5h16l5 7.800zM3 12.800q-1.500 0 -1.500 -2M29 12.800q1.500 0 1.500 -2M12 17.500h8',
    ),
  flag: () => raw('M8 29V4M8 5.500q5 -3 9 0t8 -.5v11q-4 3 -8 .5t-9 0'),
  house: () => raw('M4 15.500L16 5l12 10.500M7.500 13v15h17V13M13 28v-8.500h6V28'),
  team: () =>
    circ(11.5, 11, 4.4) +
    circ(22, 13, 3.6) +
    raw('M3.500 27q0 -8.500 8 -8.500t8 8.500M20.500 20q8 -1.500 8 7'),
  calendar: () => raw('M5 7.500h22v20H5zM5 13.500h22M11 4v6M21 4v6M11 19h2M19 19h2M11 23.500h2'),
  right: () => raw('M5 16h21l-8 -8M26 16l-8 8'),
  close: () => raw('M7.500 7.500l17 17M24.500 7.500l-17 17'),
  menu: () => raw('M5 8.500h22M5 16h22M5 23.500h22'),
  plus: () => raw('M16 6v20M6 16h20'),
  pencil: () => raw('M6 26l1.500 -6L21 6.500l4.500 4.500L12 24.500zM18 9.500l4.500 4.500'),
  info: () => circ(16, 16, 11.5) + raw('M16 15v7.500M16 9.800v.6'),
  qr: () =>
    raw(
      'M5 5h8.500v8.500H5zM18.500 5H27v8.500h-8.500zM5 18.500h8.500V27H5zM18.500 18.500h3v3M27 18.500v3M18.500 27v-2M24 24.500h3V27',
    ),
  scan: () => raw('M4.500 11V4.500H11M21 4.500h6.500V11M27.500 21v6.500H21M11 27.500H4.500V21M8 16h16'),
  seal: () =>
    circ(16, 12, 8) + raw('M12.500 12l2.600 2.600l4.600 -5M11 18.800L9 28l7 -3.600l7 3.600l-2 -9.200'),
  leave: () => raw('M18 5H6v22h12M13 16h15l-5.500 -5.500M28 16l-5.500 5.500'),
  offline: () =>
    raw(
      'M4.500 12.500q11.500 -9.500 23 0M8.500 17q7.500 -6 15 0M12.500 21.500q3.500 -2.600 7 0M16 26v.5M5.500 27.500L26.500 4.500',
    ),
}

export function iconSymbols() {
  reseed(3)
  return Object.fromEntries(
    Object.entries({ ...icon, ...ours }).map(([name, draw]) => [
      name,
      { box: [0, 0, 32, 32], body: inner(draw()), ownColour: true },
    ]),
  )
}
