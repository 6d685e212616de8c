// The gate's name is drawn as outlines, so that it looks the same before the page's font has come and inside a PDF.
import { box, ln, raw, sh } from '../../../content/drawing/kit.mjs'
import { gateWords } from './gate-words.mjs'

/** Replaces the kit's text on the gate by its outline. */
export const bigGate = (svg) =>
  svg.replaceAll(/<text[^>]*class="gt"[^>]*>[^<]*<\/text>/g, `<path class="f-words" d="${gateWords}"/>`)

export function gateMark() {
  const register = { dx: 1, dy: 1 }
  const roof = [
    [2, 15],
    [8, 6],
    [32, 6],
    [38, 15],
  ]
  const beam = [
    [12, 21],
    [28, 21],
  ]
  return (
    box(6, 16, 6, 20, 'f-clay', register) +
    box(28, 16, 6, 20, 'f-clay', register) +
    sh(roof, 'f-mari', register) +
    raw('M2 15q-2 0 -2 -3M38 15q2 0 2 -3') +
    ln(beam)
  )
}
