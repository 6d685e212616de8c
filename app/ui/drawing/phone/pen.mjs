// The pen for small coloured pictures: paper under, colour out of register, ink line on top.
import { box, circ, raw, sh } from '../../../../content/drawing/kit.mjs'

const OFF = { dx: 1.6, dy: 1.3 }

/** A shape given as a path. */
export const blob = (path, fill) =>
  `<path class="f-paper" d="${path}"/>${fill ? `<path class="${fill}" transform="translate(${OFF.dx} ${OFF.dy})" d="${path}"/>` : ''}${raw(path)}`
/** A colour without a line. */
export const tone = (path, fill) => `<path class="${fill}" d="${path}"/>`
export const poly = (points, fill) => sh(points, fill, OFF)
export const rect = (x, y, w, h, fill) => box(x, y, w, h, fill, OFF)
/** A rectangle with round corners. */
export const round = (x, y, w, h, r, fill) =>
  blob(
    `M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} -${r} ${r}h-${w - 2 * r}q-${r} 0 -${r} -${r}v-${h - 2 * r}q0 -${r} ${r} -${r}z`,
    fill,
  )
export const ring = (x, y, r, fill) =>
  (fill
    ? `<path class="f-paper" d="M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0z"/>`
    : '') + circ(x, y, r, fill)
export const dot = (x, y, r = 1.6) => circ(x, y, r, 'f-ink', false)
export const ink = (path) => raw(path)
export const thin = (path) => raw(path, 'l t')
/** Lines of writing that nobody is meant to read. */
export const writing = (x, y, w, count, gap = 8) =>
  thin(
    Array.from({ length: count }, (_, k) => `M${x} ${y + k * gap}h${k === count - 1 ? w * 0.6 : w}`).join(''),
  )
/** What a photo of 160 x 120 has behind its subject, to the very edges. */
export const backdrop = (fill) => tone('M0 0h160v120H0z', fill)
/** A table or floor before it. */
export const tableTop = (fill = 'f-wall', y = 92) =>
  tone(`M0 ${y}h160v${120 - y}H0z`, fill) + thin(`M0 ${y}h160`)
export const turned = (x, y, degrees, body, scale = 1) =>
  `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${scale})">${body}</g>`
