import * as k from '../../kit.mjs'
export const tryIt = () => k.file(640, 360, k.circ(420, 120, 66, 'f-sun', false) + k.ground(620, 330, 10) + k.man(150, 330, 1.6) + k.elder(300, 330, 1.6) + k.bigPhone(420, 40, k.words(75, 40, 'Màn hình tập')))
