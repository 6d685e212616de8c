import { type FormEvent, useCallback, useEffect, useRef } from 'react'

/** For a form's `onSubmit`: a second press while the first is on its way does nothing. Going back makes it ready again. */
export function useSubmitOnce(): (event: FormEvent) => void {
  const isSent = useRef(false)
  useEffect(() => {
    const ready = () => {
      isSent.current = false
    }
    window.addEventListener('pageshow', ready)
    return () => window.removeEventListener('pageshow', ready)
  }, [])
  return useCallback((event) => {
    if (isSent.current) event.preventDefault()
    isSent.current = true
  }, [])
}
