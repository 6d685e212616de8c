import { memo, useEffect, useState } from 'react'
import { Drawing } from '~/ui/drawing/drawing'

const WIDE = '(min-width: 60rem)'

/** Beside the phone, where there is room, while there is nothing to say. Its file comes after the scripts, and to wide screens only. */
export const IdleSide = memo(function IdleSide() {
  const [isShown, setIsShown] = useState(false)
  useEffect(() => setIsShown(window.matchMedia(WIDE).matches), [])
  const picture = <Drawing name="under-the-palms" />
  return isShown ? picture : <noscript>{picture}</noscript>
})
