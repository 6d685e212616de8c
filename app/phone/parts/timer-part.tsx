import type { ShownPart } from '~/domain/practice/view-screen'
import { Countdown } from '../countdown'
import { PhoneIcon } from '../phone-icon'

export function TimerPart({ part }: { part: ShownPart<'timer'> }) {
  return (
    <p className="ph-timer">
      <PhoneIcon name="clock" />
      <span>{part.label}</span> <Countdown seconds={part.seconds} />
    </p>
  )
}
