import certificate from './sprites/certificate.svg?url'
import hero from './sprites/hero.svg?url'
import lane from './sprites/lane.svg?url'
import scenes from './sprites/scenes.svg?url'
import signs from './sprites/signs.svg?url'

/** Where each sheet of drawings stands, as the build has called it. */
export const drawingAddresses = { certificate, hero, lane, scenes, signs }
