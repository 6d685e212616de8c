import { useEffect, useRef } from 'react'

/** When controls that held the focus go away, `restore` finds it another place instead of the top of the page. */
export function useFocusKept(areGone: boolean, restore: () => void) {
  const isInside = useRef(false)
  const latest = useRef(restore)
  latest.current = restore
  useEffect(() => {
    if (areGone && isInside.current && document.activeElement === document.body) latest.current()
  }, [areGone])
  return {
    onFocus: () => {
      isInside.current = true
    },
    onBlur: () => {
      isInside.current = false
    },
  }
}
