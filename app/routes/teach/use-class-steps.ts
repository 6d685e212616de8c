import { useNavigate, useSearchParams } from '@remix-run/react'
import { useCallback, useEffect, useState } from 'react'
import { addressOfStep, type ClassStep, moveOf, stepIn } from './class-steps'

/**
 * Steps through a class by keys and links. All screens are in the page already, so that the line may drop in the middle
 * of a class; the address follows, so that a screen can be opened again, and Back leaves at once.
 */
export function useClassSteps(steps: ClassStep[], planAddress: string) {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const [at, setAt] = useState(() => stepIn(steps, search))

  const move = useCallback(
    (by: number) => setAt((from) => Math.min(Math.max(from + by, 0), steps.length - 1)),
    [steps.length],
  )

  useEffect(() => {
    const step = steps[at]
    if (step) window.history.replaceState(window.history.state, '', addressOfStep(step))
    window.scrollTo(0, 0)
  }, [steps, at])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key === ' ' && target instanceof Element && target.closest('button')) return
      const { scrollHeight, clientHeight } = document.documentElement
      const where = moveOf(event, scrollHeight > clientHeight + 1)
      if (where === null) return
      event.preventDefault()
      if (where === 'leave') navigate(planAddress)
      else move(where)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [move, navigate, planAddress])

  return { at, move }
}
