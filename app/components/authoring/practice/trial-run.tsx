import { useState } from 'react'
import { PracticeStage } from '~/components/practice/practice-stage'
import { resumeRun } from '~/domain/practice/add-input'
import type { TimedInput } from '~/domain/practice/judge-run'
import { isOver } from '~/domain/practice/run-state'
import { encodeRun } from '~/domain/practice/run-token'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'
import { trialWords } from './trial-words'

type Props = {
  practice: string
  version: number
  mayWrite: boolean
  scenario: PlayedScenario
  inputs: readonly TimedInput[]
  isRefused: boolean
}

const nothing = () => {}

/** A draft's practice on the phone itself, with what the machine knows beside it; what was played can be kept as a way through. */
export function TrialRun({ practice, version, mayWrite, scenario, inputs, isRefused }: Props) {
  const [words, pages] = [useWords(trialWords), useWords(practicePageWords)]
  const [played, setPlayed] = useState(inputs)
  const { state } = resumeRun(scenario, played)
  const mistake = scenario.mistakes.find(({ id }) => id === state.mistake?.id)
  const hasEnded = isOver(scenario, state)
  return (
    <>
      <PracticeStage
        scenario={scenario}
        revision={`draft-${version}`}
        address={`${practice}/choi`}
        run={{ id: '', inputs, startedAt: '0', isRefused }}
        saved={null}
        lesson={{ to: practice, title: pages.title }}
        isGuiding={false}
        isTrial
        isAuthor
        onEnd={nothing}
        onPlay={setPlayed}
      />
      {mayWrite && (
        <section className="pa-record" aria-labelledby="ghi-lai">
          <h2 id="ghi-lai">{words.title}</h2>
          <p role="status">
            {hasEnded ? words.ended : mistake ? words.inMistake(mistake.title) : words.goOn}
          </p>
          {(hasEnded || mistake) && (
            <form method="post" action={`${practice}/choi/${mistake ? 'duong-nham' : 'loi-giai'}`}>
              <input type="hidden" name="ban" value={version} />
              <input type="hidden" name="di" value={encodeRun(played)} />
              <button type="submit" className="btn big">
                {mistake ? words.recordMistake : words.recordSolution}
              </button>
            </form>
          )}
        </section>
      )}
    </>
  )
}
