import type { PlaceNumbers } from '~/domain/groups/place-numbers'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

const ORDER = ['villages', 'teams', 'members', 'households', 'classes', 'students'] as const

/** How many of everything there are at and below a place; what there is none of is left out, unless nothing would be left. */
export function PlaceCounts({ numbers }: { numbers: PlaceNumbers }) {
  const words = useWords(placeWords)
  const shown = ORDER.filter((of) => numbers[of] > 0)
  return (
    <dl className="counts">
      {(shown.length > 0 ? shown : (['teams', 'members', 'households'] as const)).map((of) => (
        <div key={of}>
          <dt>{words[of]}</dt>
          <dd>{numbers[of].toLocaleString('vi')}</dd>
        </div>
      ))}
    </dl>
  )
}
