// What other things lie on: a map, 320 x 240, and what is behind the apps of a home screen.
import { areca, at, house } from '../../../../content/drawing/kit.mjs'
import { blob, ink, thin, tone, turned } from './pen.mjs'

const paddy = (x, y, w, h) =>
  tone(`M${x} ${y}h${w}v${h}h${-w}z`, 'f-leaf') +
  thin(`M${x} ${y}h${w}v${h}h${-w}zM${x + 6} ${y + h / 2}h${w - 12}`)
const roof = (x, y, s = 1, fill = 'f-clay') =>
  turned(x, y, 0, blob('M-11 -8h22v16h-22z', fill) + thin('M-11 0h22'), s)

export const groundPictures = {
  map: () =>
    tone('M0 0h320v240H0z', 'f-mist') +
    paddy(16, 14, 70, 36) +
    paddy(220, 20, 84, 34) +
    paddy(18, 176, 64, 46) +
    paddy(232, 190, 74, 36) +
    tone('M0 118q60 -22 110 6t100 6t110 -22v26Q265 144 210 156T102 156Q60 142 0 146z', 'f-dim') +
    ink('M0 118q60 -22 110 6t100 6t110 -22M320 134Q265 144 210 156T102 156Q60 142 0 146') +
    thin('M30 130q10 -4 20 0M130 142q10 -4 20 0M250 136q10 -4 20 -4') +
    '<path class="f-wall" d="M150 0h20l6 240h-22zM0 72h320v15H0zM0 196q100 -8 320 -16v14Q100 202 0 210z"/>' +
    thin(
      'M150 0l2 72M170 0l2 72M152 87l1 36M173 87l1 38M155 156l1 33M175 156l1 31M157 205l1 35M177 203l1 37M0 72h150M172 72h148M0 87h152M173 87h147M0 196q80 -6 156 -9M0 210q80 -6 157 -6M176 187q80 -4 144 -7M177 203q80 -5 143 -9',
    ) +
    ink('M147 121v32M181 121v36') +
    roof(112, 56) +
    roof(196, 58, 1, 'f-mari') +
    roof(120, 104) +
    roof(206, 104) +
    roof(252, 101, 0.9) +
    roof(120, 176, 1, 'f-mari') +
    roof(200, 220) +
    roof(126, 224) +
    roof(44, 99, 0.9) +
    roof(266, 62, 0.8),
  wallpaper: () =>
    tone('M240 58a40 40 0 1 0 80 0a40 40 0 1 0 -80 0z', 'f-sun') +
    tone('M0 170Q60 112 150 130T320 120V240H0z', 'f-mist') +
    tone('M0 214q90 -18 170 -6t150 -8v40H0z', 'f-leaf') +
    areca(46, 216, 96) +
    areca(72, 218, 70) +
    at(150, 112, 0.7, house(0, 1)),
}
