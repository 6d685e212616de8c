/**
 * Does what can wait until the answer to a press is on the screen; in a browser only. Gives what calls it off. A window that
 * is not shown draws nothing: what must not be lost is also done when the page is left.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  // A frame is drawn right after its callbacks; a timer set in one of them comes when it has been.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
