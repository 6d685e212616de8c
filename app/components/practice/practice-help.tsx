import { Link } from '@remix-run/react'
import { memo } from 'react'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

type Props = {
  /** The step to do now, and how much help was asked for in it. */
  step: PlayedScenario['steps'][number] | null
  help: number
  isShowing: boolean
  isResumed: boolean
  /** Of the same practice beside somebody else. */
  guideAddress: string | null
}

/** Help in three steps, one more with each press: a hint, where to look, how it is done. */
export const PracticeHelp = memo(function PracticeHelp({
  step,
  help,
  isShowing,
  isResumed,
  guideAddress,
}: Props) {
  const words = useWords(practiceWords)
  const next = [words.hint, words.look, words.show][help] ?? words.show
  return (
    <section className="practice-help" aria-label={words.hint}>
      {isResumed && <p className="practice-resumed">{words.resumed}</p>}
      <div className="acts">
        <button type="submit" className="btn line" name="bam" value="*giup" disabled={isShowing}>
          <Drawing name="bulb" className="ic" />
          {isShowing ? words.showing : next}
        </button>
        <button type="submit" className="btn line" name="bam" value="*lam-lai">
          <Drawing name="again" className="ic" />
          {words.restart}
        </button>
      </div>
      <div className="practice-hint" role="status">
        {step && help > 0 && (
          <>
            <p>
              {words.stepNow} <b lang="vi">{step.does}</b>
            </p>
            <p lang="vi">{step.hint}</p>
            {help > 1 && <p>{words.lookText}</p>}
            {help > 2 && <p className="small">{words.showText}</p>}
          </>
        )}
      </div>
      <p className="small">{words.calm}</p>
      {guideAddress && (
        <p className="small">
          <Link to={guideAddress} reloadDocument>
            {words.guide}
          </Link>
        </p>
      )}
    </section>
  )
})
