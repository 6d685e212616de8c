import type { ScreenView } from '~/domain/practice/view-screen'
import { Phone } from '~/phone/phone'
import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'

type Props = { view: ScreenView | null; label: string; isSmall?: boolean }

/** A screen as it first looks, drawn by the phone itself. Only to look at: its words stand beside it for whoever does not see. */
export function ScreenPicture({ view, label, isSmall = false }: Props) {
  const words = useWords(practicePageWords)
  if (!view) return <p className={isSmall ? 'pa-thumb is-missing' : 'pa-missing'}>{words.notDrawn}</p>
  return (
    <div className={isSmall ? 'pa-thumb' : 'pa-picture'} aria-hidden="true" {...{ inert: '' }}>
      <Phone view={view} say={null} spot={null} name={label} />
    </div>
  )
}
