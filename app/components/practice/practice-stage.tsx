import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { helpSoFar } from '~/domain/practice/add-input'
import type { TimedInput } from '~/domain/practice/judge-run'
import { judgeState } from '~/domain/practice/judge-run'
import { looksReal } from '~/domain/practice/looks-real'
import { currentStep } from '~/domain/practice/run-state'
import { encodeRun } from '~/domain/practice/run-token'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { viewScreen } from '~/domain/practice/view-screen'
import { Phone } from '~/phone/phone'
import { useWords } from '~/ui/words'
import { IdleSide } from './idle-side'
import { PracticeAuthor } from './practice-author'
import { PracticeEnd, type Saved } from './practice-end'
import { PracticeGuide } from './practice-guide'
import { PracticeHelp } from './practice-help'
import { PracticeMistake } from './practice-mistake'
import { PracticeTask } from './practice-task'
import { practiceWords } from './practice-words'
import { useRun } from './use-run'
import { useSpot } from './use-spot'

type Props = {
  scenario: PlayedScenario
  revision: string
  address: string
  run: { id: string; inputs: readonly TimedInput[]; startedAt: string; isRefused: boolean }
  saved: Saved
  lesson: { to: string; title: string }
  isGuiding: boolean
  isAuthor: boolean
  /** Opened out of a review. */
  isReview?: boolean
  /** Only tried by who writes it: nothing is kept, and nobody is guided. */
  isTrial?: boolean
  onEnd: (run: { id: string; inputs: readonly TimedInput[]; isOver: boolean }) => void
  /** Told after each press, and what led there. */
  onPlay?: (inputs: readonly TimedInput[]) => void
}

/**
 * The phone, what to do on it, and help. All of it is one form: without JavaScript each press asks the server for the next
 * page, with it the press goes through the same machine here.
 */
export function PracticeStage({ scenario, revision, address, run: given, ...props }: Props) {
  const words = useWords(practiceWords)
  const { isGuiding, isTrial = false, onEnd, onPlay } = props
  const isKept = !isGuiding && !isTrial
  const run = useRun({ scenario, revision, runId: given.id, inputs: given.inputs, isKept, onEnd })
  const { state, inputs } = run.run
  useEffect(() => onPlay?.(inputs), [inputs, onPlay])
  const [isRefused, setIsRefused] = useState(given.isRefused)
  const [isAwake, setIsAwake] = useState(false)
  useEffect(() => setIsAwake(true), [])
  const form = useRef<HTMLFormElement>(null)
  const found = useSpot(scenario, state)
  const spot = run.showing ? targetOf(run.showing) : found
  const mistake = scenario.mistakes.find(({ id }) => id === state.mistake?.id)
  const step = currentStep(scenario, state)
  const hasEnded = step === null
  const view = useMemo(() => viewScreen(scenario, state), [scenario, state])
  const done = scenario.steps.filter(({ id }) => state.vars[id] === 'done')

  /** False when something that looks real was typed: then nothing goes on. */
  function takeTexts(): boolean {
    const fields = [...new FormData(form.current ?? undefined)].filter(([name]) => name.startsWith('o.'))
    const texts = fields.map(([name, text]) => ({ type: name.slice(2), text: String(text) }))
    const isReal = texts.some(({ text }) => looksReal(text))
    setIsRefused(isReal)
    if (isReal) return false
    for (const text of texts) if ((state.texts[text.type] ?? '') !== text.text) run.press(text)
    return true
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const pressed = submitter instanceof HTMLButtonElement ? submitter.value : ''
    if (pressed === '*lam-lai') return run.restart()
    if (pressed === '*quay-lai') return void run.press({ back: true })
    if (pressed === '*giup') return run.help()
    if (!takeTexts()) return
    if (pressed !== '') return void run.press({ press: pressed })
    // Enter in a field: where one large button waits for it, that one is meant.
    const main = view.parts.filter((part) => part.kind === 'button' && part.look === 'primary')
    if (main.length === 1 && main[0]?.kind === 'button') run.press({ press: main[0].id })
  }

  return (
    <form
      className={isGuiding ? 'practice is-guiding' : 'practice'}
      ref={form}
      method="post"
      action={`${address}/buoc`}
      onSubmit={submit}
      onInput={takeTexts}
      autoComplete="off"
      data-revision={revision}
      data-awake={isAwake ? '' : undefined}
    >
      <button type="submit" name="bam" value="" className="practice-enter" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="luot" value={run.id} />
      <input type="hidden" name="tu" value={given.startedAt} />
      {/* What was pressed before scripts ran; they need nobody to send them what follows. */}
      <input type="hidden" name="di" value={encodeRun(given.inputs)} />
      {isGuiding && <input type="hidden" name="che-do" value="cung" />}
      {props.isAuthor && <input type="hidden" name="xem" value="1" />}
      {props.isReview && <input type="hidden" name="on-tap" value="1" />}
      <PracticeTask scenario={scenario} done={done.map(({ id }) => id).join(' ')} />
      {isGuiding && <PracticeGuide step={step} address={address} />}
      <div className={mistake || hasEnded ? 'practice-side' : 'practice-side is-idle'}>
        {mistake && <PracticeMistake mistake={mistake} />}
        {hasEnded && (
          <PracticeEnd
            scenario={scenario}
            judged={judgeState(scenario, state)}
            took={inputs.at(-1)?.at ?? 0}
            saved={isGuiding ? null : props.saved}
            lesson={props.lesson}
            isReview={props.isReview ?? false}
          />
        )}
        {!mistake && !hasEnded && <IdleSide />}
      </div>
      <div className="practice-phone" id="dien-thoai" lang="vi">
        {isRefused && (
          <p className="practice-refused" role="alert">
            {words.realNumber}
          </p>
        )}
        <Phone view={view} say={state.say} spot={spot} isLarge={isGuiding} />
      </div>
      {!hasEnded && (
        <PracticeHelp
          step={step}
          help={helpSoFar(scenario, state)}
          isShowing={run.showing !== null}
          isResumed={run.isResumed}
          guideAddress={isGuiding || isTrial ? null : `${address}?che-do=cung`}
        />
      )}
      {props.isAuthor && <PracticeAuthor scenario={scenario} state={state} />}
    </form>
  )
}

function targetOf(input: NonNullable<ReturnType<typeof useRun>['showing']>): string | null {
  if ('press' in input) return input.press
  return 'type' in input ? input.type : null
}
