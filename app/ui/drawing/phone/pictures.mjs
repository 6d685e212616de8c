// Pictures of the practice phone, 160 x 120, each filled to its edges with a ground to stand on, so that it looks like a photo.
import { reseed } from '../../../../content/drawing/kit.mjs'
import { goodsPictures } from './pictures-of-goods.mjs'
import { groundPictures } from './pictures-of-grounds.mjs'
import { paperPictures } from './pictures-of-papers.mjs'
import { peoplePictures } from './pictures-of-people.mjs'
import { placePictures } from './pictures-of-places.mjs'
import { thingPictures } from './pictures-of-things.mjs'

const groups = {
  'phone-papers': paperPictures,
  'phone-people': peoplePictures,
  'phone-goods': goodsPictures,
  'phone-places': placePictures,
  'phone-things': thingPictures,
}

/** Several sprites, because a scenario shows a few pictures of one kind and must arrive over a slow line. */
export function phonePictureFiles() {
  return {
    ...Object.fromEntries(
      Object.entries(groups).map(([file, drawn], k) => [file, symbols(drawn, [160, 120], 300 + 20 * k)]),
    ),
    'phone-grounds': symbols(groundPictures, [320, 240], 400),
  }
}

const symbols = (drawn, size, seed) =>
  Object.fromEntries(Object.entries(drawn).map(([name, draw], k) => symbol(name, draw, size, seed + k)))

function symbol(name, draw, [width, height], seed) {
  reseed(seed)
  return [name, { box: [0, 0, width, height], body: draw() }]
}
