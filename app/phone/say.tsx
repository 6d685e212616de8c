import { Drawing } from '~/ui/drawing/drawing'
import { phoneWords } from './phone-words'

type SayProps = {
  say: { text: string; isSlip: boolean; isArrival?: true } | null
  /** A screen's title, for whoever does not see that it is another one. */
  announced: string
}

/**
 * What the phone says, above its lower edge. The region is always there, or nobody would hear the first words in it. On a new
 * screen the words stand at its top, where they cover nothing (`phone.tsx`), and are only heard here.
 */
export function Say({ say, announced }: SayProps) {
  return (
    <div className="ph-say" role="status">
      {say?.isArrival && <span className="vh">{say.text}</span>}
      {say && !say.isArrival && (
        <p className={say.isSlip ? 'ph-toast is-slip' : 'ph-toast'} key={say.text}>
          {say.isSlip && <Drawing name="again" className="ic" />}
          <span>
            {say.isSlip && <b>{phoneWords.tryAgain}. </b>}
            {say.text}
          </span>
        </p>
      )}
      <span className="vh">{announced}</span>
    </div>
  )
}
