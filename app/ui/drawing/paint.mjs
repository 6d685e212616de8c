import { slimPath } from './slim-path.mjs'

// From the kit's classes to presentation attributes: a page's stylesheet does not reach into an external <use>, but its
// custom properties are inherited there, so light, dark and dusk all come from the page.
const FILL = {
  'f-paper': '--sheet',
  'f-wall': '--wall',
  'f-clay': '--clay',
  'f-leaf': '--leaf',
  'f-green': '--green',
  'f-mari': '--marigold',
  'f-lit': '--lit',
  'f-dim': '--dim',
  'f-ink': '--line',
  'f-skin': '--skin',
  'f-sun': '--sun',
  'f-mist': '--mist',
  'f-hair': '--hair',
  'f-grey': '--grey',
  'f-red': '--red',
  'f-words': '--on-green',
}

/** The drawing in fewer bytes, its classes kept. */
export const tidy = (body) => slim(joinLines(body))

/** Every `class` replaced by attributes. */
export function paint(body) {
  return tidy(body).replaceAll(/class="([^"]*)"/g, (_, names) => attributes(names.trim().split(/\s+/)))
}

/** What a symbol hands down to its lines, so that each need not say it again. */
export const handedDown = (ownColour) =>
  `fill="none" stroke="${ownColour ? 'currentColor' : 'var(--line)'}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"`

function attributes(names) {
  if (names.includes('l') || names.includes('w')) {
    const colour = names.includes('w') ? 'stroke="var(--on-green)" ' : ''
    const width = names.includes('t') ? 'stroke-width="1.1" ' : ''
    return `${colour}${width}vector-effect="non-scaling-stroke"`
  }
  if (names.includes('f-door')) return 'fill="var(--door,var(--lit))" stroke="none"'
  const token = FILL[names[0]]
  if (!token) throw new Error(`no colour for ${names.join(' ')}`)
  return `fill="var(${token})" stroke="none"`
}

// Neighbouring lines of one kind become one path: half the bytes, the same picture.
function joinLines(body) {
  const trimmed = body.replaceAll(/class="([^"]*)"/g, (_, names) => `class="${names.trim()}"`)
  return trimmed.replaceAll(/(?:<path class="(l|l t)" d="[^"]*"\/>)+/g, (run) => {
    const parts = [...run.matchAll(/<path class="([^"]*)" d="([^"]*)"\/>/g)]
    const out = []
    for (const [, kind, d] of parts) {
      const last = out.at(-1)
      if (last?.kind === kind) last.d += d
      else out.push({ kind, d })
    }
    return out.map(({ kind, d }) => `<path class="${kind}" d="${d}"/>`).join('')
  })
}

/** The same drawing in fewer bytes; only for what paint() has not yet coloured. */
function slim(body) {
  return body.replaceAll(/<path class="([^"]*)"([^>]*) d="([^"]*)"\/>/g, (_, names, rest, d) => {
    const kind = /^(l|w)\b/.test(names) ? 'line' : names.startsWith('f-paper') && !rest ? 'base' : 'fill'
    return `<path class="${names}"${rest} d="${slimPath(d, names === 'f-words' ? 'line' : kind)}"/>`
  })
}
