// Draws every picture of the interface: `node app/ui/drawing/make-sprite.mjs`.
// Writes sprites/*.svg, drawings.ts, the levels as pictures for a stylesheet, and the certificate's art, which the PDF draws from the same lines.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reseed } from '../../../content/drawing/kit.mjs'
import { certificateFrame } from './certificate-frame.mjs'
import { gateMark } from './gate.mjs'
import { houseSymbols, visitorSymbols } from './houses.mjs'
import { iconSymbols } from './icons.mjs'
import { markSymbols } from './marks.mjs'
import { handedDown, paint, tidy } from './paint.mjs'
import { figureSymbols } from './people.mjs'
import { phoneIconSymbols } from './phone/icons.mjs'
import { phonePictureFiles } from './phone/pictures.mjs'
import { pinPictureSymbols } from './pin-pictures.mjs'
import { certificateLane, sceneSymbols } from './scenes.mjs'

const here = (...names) => path.join(import.meta.dirname, ...names)

const { hero, 'certificate-lane': certificate, ...scenes } = sceneSymbols()
const { 'gate-mark': mark, ...figures } = figureSymbols()

// Several files, because a lesson shows signs but no scene, and must arrive over a slow line.
const files = {
  signs: { 'gate-mark': mark, ...markSymbols(), ...iconSymbols() },
  lane: { ...houseSymbols(), ...visitorSymbols(), ...figures },
  hero: { hero },
  scenes,
  certificate: { 'certificate-lane': certificate },
}

// Their names are the practice schema's and the picture PIN's, so drawings.ts, which every page loads, need not list them.
const ofSomePages = {
  ...{ 'phone-icons': phoneIconSymbols(), ...phonePictureFiles() },
  'pin-pictures': pinPictureSymbols(),
}

for (const [file, symbols] of Object.entries({ ...files, ...ofSomePages })) {
  const drawn = Object.entries(symbols).map(
    ([name, { box, body, ownColour }]) =>
      `<symbol id="${name}" viewBox="${box.join(' ')}" overflow="visible" ${handedDown(ownColour)}>${paint(body)}</symbol>`,
  )
  writeFileSync(
    here('sprites', `${file}.svg`),
    `<svg xmlns="http://www.w3.org/2000/svg">\n${drawn.join('\n')}\n</svg>\n`,
  )
}

const quoted = (name) => (/^[a-z]+$/.test(name) ? name : `'${name}'`)
const rows = Object.entries(files).flatMap(([file, symbols]) =>
  Object.entries(symbols).map(
    ([name, { box }]) => `  ${quoted(name)}: { file: '${file}', size: [${box[2]}, ${box[3]}] },`,
  ),
)
writeFileSync(
  here('drawings.ts'),
  `/** Every drawing: the sprite it lies in, its width and height. Written by make-sprite.mjs. */
export const drawings = {
${rows.join('\n')}
} as const satisfies Record<string, { file: string; size: readonly [number, number] }>
`,
)

// A map of levels has some thousand: there they are backgrounds, which inherit nothing, so light and dark are two pictures.
const [light = '', dark = ''] = readFileSync(here('../styles/tokens.css'), 'utf8').split(
  '@media (prefers-color-scheme: dark)',
)
const coloursOf = (css) =>
  Object.fromEntries(
    [...css.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name, value]),
  )
const themes = { '': coloursOf(light), '-dark': { ...coloursOf(light), ...coloursOf(dark) } }
for (const [name, { box, body }] of Object.entries(markSymbols())) {
  if (!name.startsWith('level-')) continue
  const [x, y, width, height] = box
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" ${handedDown()}>${paint(body)}</svg>\n`
  for (const [theme, colours] of Object.entries(themes))
    writeFileSync(
      here('../styles/levels', `${name}${theme}.svg`),
      picture.replaceAll(/var\((--[a-z0-9-]+)\)/g, (_, token) => colours[token]),
    )
}

reseed(19)
const art = { frame: certificateFrame(), gate: gateMark(), lane: certificateLane() }
for (const [name, body] of Object.entries(art)) {
  const file = here('../../lib/pdf/art', `${name}.svg`)
  writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg">${tidy(body)}</svg>\n`)
}
