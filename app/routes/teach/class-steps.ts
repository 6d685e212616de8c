/** One press of the teacher: a screen, and on a screen with a question first the question, then its answer. */
export type ClassStep = { screen: number; isOpen: boolean }

export function classSteps(screens: readonly { question: unknown }[]): ClassStep[] {
  return screens.flatMap(({ question }, screen) => {
    const shown = { screen, isOpen: false }
    return question ? [shown, { screen, isOpen: true }] : [shown]
  })
}

/** Which step an address names; anything else is the first step, or the last when it counts too far. */
export function stepIn(steps: readonly ClassStep[], search: URLSearchParams): number {
  const asked = search.get('man') ?? ''
  const screen = /^\d{1,4}$/.test(asked) ? Number(asked) - 1 : 0
  const isOpen = search.get('dap-an') === '1'
  const last = steps.at(-1)?.screen ?? 0
  const wanted = Math.min(Math.max(screen, 0), last)
  const exact = steps.findIndex((step) => step.screen === wanted && step.isOpen === isOpen)
  return exact >= 0 ? exact : steps.findIndex((step) => step.screen === wanted)
}

export function addressOfStep({ screen, isOpen }: ClassStep): string {
  return `?man=${screen + 1}${isOpen ? '&dap-an=1' : ''}`
}

type Press = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** Where a key leads: so many steps on or back, to an end, or away. `canScroll` leaves the upright arrows to the page. */
export function moveOf(press: Press, canScroll: boolean): number | 'leave' | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null
  switch (press.key) {
    case 'ArrowRight':
    case 'PageDown':
      return 1
    case 'ArrowLeft':
    case 'PageUp':
      return -1
    case ' ':
      return press.shiftKey ? -1 : 1
    case 'ArrowDown':
      return canScroll ? null : 1
    case 'ArrowUp':
      return canScroll ? null : -1
    case 'Home':
      return Number.NEGATIVE_INFINITY
    case 'End':
      return Number.POSITIVE_INFINITY
    case 'Escape':
      return 'leave'
    default:
      return null
  }
}
