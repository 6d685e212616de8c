import { MOST_RIGHTS } from '~/domain/mastery/rights-to-certainty'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import type { Told } from './mastery-words'
import type { Certainty } from './skill-page'
import { skillPageWords } from './skill-page-words'

/** What a beginner has to go: one window for each. */
const WINDOWS = 10

/** How far it is to certainty, in words and as a row of windows that light up. */
export function CertaintyWindows({ certainty, told }: { certainty: Certainty; told: Told }) {
  const words = useWords(skillPageWords)
  const { rights, reachedOn } = certainty
  const lit = Math.max(0, WINDOWS - rights)
  return (
    <>
      <p className="panes certainty" aria-hidden="true">
        {Array.from({ length: WINDOWS }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: windows have no identity but their place
          <Drawing key={at} name={at < lit ? 'window-lit' : 'window-dim'} />
        ))}
      </p>
      <p>
        <b>
          {rights > 0
            ? words.toGo(told, rights, rights >= MOST_RIGHTS)
            : reachedOn
              ? words.certainSince(reachedOn)
              : words.certain}
        </b>
      </p>
      {rights > 0 && <p className="small">{words.toGoText}</p>}
    </>
  )
}
