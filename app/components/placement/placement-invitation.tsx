import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { placementWords } from './placement-words'

/** On a path: the way to its placement test, or, once it said that some lessons may be passed over, to what it said. */
export function PlacementInvitation({ pathId, skipped }: { pathId: string; skipped: number }) {
  const words = useWords(placementWords)
  const address = `/lo-trinh/${pathId}/xep-bai`
  return (
    <p>
      {skipped > 0 ? words.skippable(skipped) : words.inviteText}{' '}
      <Link className="tap" to={skipped > 0 ? `${address}/ket-qua` : address}>
        {skipped > 0 ? words.inviteAgain : words.invite}
      </Link>
    </p>
  )
}
