import { useEffect, useId, useMemo, useState } from 'react'
import type { ScreenView } from '~/domain/practice/view-screen'
import { useWords } from '~/ui/words'
import { GesturePart } from './parts/gesture-part'
import { PhoneContext } from './phone-context'
import { PhonePart } from './phone-part'
import { frameWords, phoneWords } from './phone-words'
import { Press } from './press'
import { Say } from './say'
import { StatusBar } from './status-bar'
import { useSameParts } from './use-same-parts'
import { useScreenFocus } from './use-screen-focus'
import { Wallpaper } from './wallpaper'

type PhoneProps = {
  view: ScreenView
  /** What the phone says about the last press. */
  say: { text: string; isSlip: boolean; isArrival?: true } | null
  /** The press or field that a hint points at. */
  spot: string | null
  /** Larger than usual, for whoever looks over a shoulder. */
  isLarge?: boolean
  /** What it is called where several stand on one page. */
  name?: string
}

/** The simulated phone. It stands inside the page's form, which receives `bam` (what was pressed) and `o.<field>` (what was typed). */
export function Phone({ view: shown, say, spot, isLarge = false, name }: PhoneProps) {
  const view = useSameParts(shown)
  const words = useWords(frameWords)
  const spotNote = useId()
  const [isReady, setIsReady] = useState(false)
  useEffect(() => setIsReady(true), [])
  const state = useMemo(
    () => ({ isLive: view.isLive, spot, spotNote, isReady }),
    [view.isLive, spot, spotNote, isReady],
  )

  const banners = view.parts.filter(({ kind }) => kind === 'notification')
  const dialogs = view.parts.filter(({ kind }) => kind === 'dialog')
  const rest = view.parts.filter((part) => !banners.includes(part) && !dialogs.includes(part))
  const gestures = rest.filter((part) => part.kind === 'gesture')
  const app = view.app ?? phoneWords.home
  const heading = rest.find((part) => part.kind === 'title')
  const title = heading ? `${app}: ${heading.text}` : app
  const scene = [view.id, ...dialogs.map((part) => part.kind === 'dialog' && part.title)].join(' ')
  const { frame, region, announced, finger } = useScreenFocus(scene, title, view.isLive)
  const isCovered = isReady && dialogs.length > 0

  return (
    <PhoneContext.Provider value={state}>
      <section
        ref={frame}
        className={isLarge ? 'phone is-large' : 'phone'}
        data-look={view.look}
        aria-label={name ?? words.name}
        {...finger}
      >
        <p className="ph-tag">
          <b>{words.name}</b> <span>{view.look === 'bank' ? words.noMoney : words.notReal}</span>
        </p>
        <div className="ph-screen white-paper" lang="vi">
          <StatusBar clock={view.clock} />
          {banners.map((part) => (
            <PhonePart key={keyOf(view, part)} part={part} />
          ))}
          <div className={view.app ? 'ph-bar' : 'ph-bar is-bare'}>
            {view.back && (
              <Press id="back" className="ph-back">
                <span aria-hidden="true">‹</span> {phoneWords.back}
              </Press>
            )}
            <h2 className={view.app ? undefined : 'vh'}>{app}</h2>
          </div>
          <div className="ph-stage">
            {dialogs.map((part) => (
              <PhonePart key={keyOf(view, part)} part={part} />
            ))}
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo */}
            <div
              key={view.id}
              ref={region}
              className="ph-parts"
              role="group"
              aria-label={title}
              tabIndex={-1}
              {...(isCovered ? { inert: '' } : {})}
            >
              {say?.isArrival && (
                <p className={say.isSlip ? 'ph-toast is-slip' : 'ph-toast'} aria-hidden="true">
                  {say.text}
                </p>
              )}
              {rest.map((part) => {
                if (part.kind !== 'gesture') return <PhonePart key={keyOf(view, part)} part={part} />
                return part === gestures[0] && <GesturePart key={view.id} parts={gestures} />
              })}
            </div>
            {view.look === 'home' && <Wallpaper />}
          </div>
          <Say say={say} announced={announced} />
          <span className="vh" id={spotNote}>
            {spot && phoneWords.lookHere}
          </span>
        </div>
      </section>
    </PhoneContext.Provider>
  )
}

/** The same part of the same screen stays itself while its neighbours come and go. */
function keyOf(view: ScreenView, part: ScreenView['parts'][number]): string {
  const own =
    'id' in part ? part.id : part.kind + view.parts.filter(({ kind }) => kind === part.kind).indexOf(part)
  return `${view.id}.${own}`
}
