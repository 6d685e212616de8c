// Fewer bytes for the same picture: relative steps of one decimal, no bend where a line is too short to show one.
const ARGUMENTS = { M: 2, L: 2, T: 2, H: 1, V: 1, Q: 4, C: 6, S: 4, A: 7, Z: 0 }
const SHORT = 15
const round = (n, unit) => Math.round(n / unit) * unit

/** `kind`: 'base' is the paper under a colour (hardly seen), 'fill' a colour, 'line' the ink on top. */
export function slimPath(d, kind) {
  const steps = absolute(d)
  const dot = tinyRound(steps)
  if (dot) return dot
  return relative(kind === 'line' ? steps : steps.map((step) => straightened(step, kind)), kind)
}

function absolute(d) {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d*\.\d+|\d+)/g) ?? []
  const steps = []
  let [x, y, startX, startY, command, i] = [0, 0, 0, 0, '', 0]
  while (i < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[i])) command = tokens[i++]
    else if (command === 'M' || command === 'm') command = command === 'M' ? 'L' : 'l'
    const name = command.toUpperCase()
    const own = command !== name
    const given = tokens.slice(i, i + ARGUMENTS[name]).map(Number)
    i += ARGUMENTS[name]
    const from = [x, y]
    let to = [startX, startY]
    if (name === 'H') to = [given[0] + (own ? x : 0), y]
    else if (name === 'V') to = [x, given[0] + (own ? y : 0)]
    else if (name !== 'Z') to = [given.at(-2) + (own ? x : 0), given.at(-1) + (own ? y : 0)]
    const controls =
      name === 'A' ? given.slice(0, 5) : given.slice(0, -2).map((n, k) => n + (own ? from[k % 2] : 0))
    steps.push({ name: name === 'H' || name === 'V' ? 'L' : name, from, controls, to })
    ;[x, y] = to
    if (name === 'M') [startX, startY] = to
  }
  return steps
}

function straightened(step, kind) {
  if (step.name !== 'Q') return step
  const length = Math.hypot(step.to[0] - step.from[0], step.to[1] - step.from[1])
  const bend = Math.hypot(
    step.controls[0] - (step.from[0] + step.to[0]) / 2,
    step.controls[1] - (step.from[1] + step.to[1]) / 2,
  )
  const flat = kind === 'base' ? bend < 1.6 : bend < 0.5 || length < SHORT
  return flat && bend < 1.6 ? { ...step, name: 'L', controls: [] } : step
}

// An eye or a nut: a wobbly ring of ten curves that nobody can tell from a circle.
function tinyRound(steps) {
  if (steps.length < 11 || steps.some(({ name }) => !'MQZ'.includes(name))) return undefined
  const xs = steps.map(({ to }) => to[0])
  const ys = steps.map(({ to }) => to[1])
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const r = (right - left + bottom - top) / 4
  if (r > 3.4 || r < 0.3 || Math.abs(right - left - bottom + top) > r) return undefined
  const [cx, cy, radius, width] = [(left + right) / 2, (top + bottom) / 2, r, 2 * r].map((n) =>
    trim(round(n, 0.1)),
  )
  return `M${trim(round(cx - radius, 0.1))} ${cy}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0-${width} 0z`
}

function relative(steps, kind) {
  const unit = kind === 'base' ? 0.5 : 0.1
  let [x, y, startX, startY, out, last] = [0, 0, 0, 0, '', '']
  const step = (n, from) => round(n - from, unit)
  for (const { name, from, controls, to } of steps) {
    if (name === 'Z') {
      out += 'z'
      ;[x, y, last] = [startX, startY, 'z']
      continue
    }
    const moved = [step(to[0], x), step(to[1], y)]
    const bent = name === 'A' ? controls : controls.map((n, k) => step(n, k % 2 ? y : x))
    let [command, numbers] = [name.toLowerCase(), [...bent, ...moved]]
    const short = name === 'Q' && isFlat(from, controls, to)
    if (short) [command, numbers] = ['l', moved]
    if (command === 'l' && moved[0] === 0) [command, numbers] = ['v', [moved[1]]]
    else if (command === 'l' && moved[1] === 0) [command, numbers] = ['h', [moved[0]]]
    out += (command === last ? ' ' : command) + numbers.map((n) => trim(n)).join(' ')
    last = command === 'm' ? 'l' : command
    ;[x, y] = [x + moved[0], y + moved[1]]
    if (name === 'M') [startX, startY] = [x, y]
  }
  return out.replaceAll(/ ?(-)/g, '$1')
}

function isFlat(from, controls, to) {
  const bend = Math.hypot(controls[0] - (from[0] + to[0]) / 2, controls[1] - (from[1] + to[1]) / 2)
  return Math.hypot(to[0] - from[0], to[1] - from[1]) < SHORT && bend < 0.35
}

function trim(n) {
  return String(Math.round(n * 100) / 100).replace(/^(-?)0\./, '$1.')
}
