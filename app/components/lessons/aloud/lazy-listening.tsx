import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { readDeviceListening } from '~/components/sync/device-listening'
import { Drawing } from '~/ui/drawing/drawing'
import { useLocale, useWords } from '~/ui/words'
import { lessonWords } from '../lesson-words'
import type { ListeningProps } from './listening'
import { useListenButtons } from './use-listen-buttons'
import { wakeVoice } from './wake-voice'

/**
 * The button that reads aloud, where the browser can speak at all. What reads is fetched when it is first pressed, or,
 * where somebody has listened before, once the page is alive. Nothing else waits for it.
 */
export function LazyListening({ revision }: { revision: string }) {
  const words = useWords(lessonWords)
  const locale = useLocale()
  const [stage, setStage] = useState<'none' | 'button' | 'loading' | 'failed'>('none')
  const [wanted, setWanted] = useState<ListeningProps['wanted']>(null)
  const [loaded, setLoaded] = useState<{ Listening: ComponentType<ListeningProps> } | null>(null)

  const load = useCallback((otherwise: 'button' | 'failed') => {
    import('./listening').then(setLoaded, () => setStage(otherwise))
  }, [])
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    speechSynthesis.getVoices() // browsers begin to look for them when first asked
    if (readDeviceListening()) load('button')
    else setStage('button')
  }, [load])

  const listenTo = (part: Element | null) => {
    wakeVoice()
    setWanted({ part })
    if (loaded) return
    setStage('loading')
    load('failed')
  }
  useListenButtons(stage !== 'none' || loaded !== null, listenTo)

  if (loaded) return <loaded.Listening revision={revision} wanted={wanted} />
  if (stage === 'none') return null
  return (
    <div className="listen" lang={locale}>
      <button
        type="button"
        className="btn"
        aria-disabled={stage === 'loading' || undefined}
        onClick={() => listenTo(null)}
      >
        <Drawing name="speaker" className="ic" />
        {stage === 'loading' ? words.listenWaiting : words.listen}
      </button>
      <p role="status" className="small">
        {stage === 'failed' && words.listenFailed}
      </p>
    </div>
  )
}
