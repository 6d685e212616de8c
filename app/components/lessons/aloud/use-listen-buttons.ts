import { useEffect, useRef } from 'react'

/** The buttons beside questions: drawn with the page, shown by the style sheet once somebody here can serve them. */
export function useListenButtons(canListen: boolean, listenTo: (part: Element) => void): void {
  const latest = useRef(listenTo)
  latest.current = listenTo
  useEffect(() => {
    if (!canListen) return
    const press = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('[data-listen]') : null
      const part = button?.closest('fieldset')
      if (part) latest.current(part)
    }
    const page = document.documentElement
    page.dataset.canListen = ''
    document.addEventListener('click', press)
    return () => {
      delete page.dataset.canListen
      document.removeEventListener('click', press)
    }
  }, [canListen])
}
