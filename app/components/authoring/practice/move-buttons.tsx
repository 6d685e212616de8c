import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'

type Props = {
  path: string
  action: string
  version: number
  isFirst: boolean
  isLast: boolean
  what: string
}

/** One place up or down. */
export function MoveButtons({ path, action, version, isFirst, isLast, what }: Props) {
  const words = useWords(practicePageWords)
  if (isFirst && isLast) return null
  return (
    <form method="post" action={action} className="pa-move">
      <input type="hidden" name="ban" value={version} />
      <input type="hidden" name="cho" value={path} />
      {!isFirst && (
        <button type="submit" name="ve" value="truoc" className="text-button" aria-label={words.upFor(what)}>
          {words.up}
        </button>
      )}
      {!isLast && (
        <button type="submit" name="ve" value="sau" className="text-button" aria-label={words.downFor(what)}>
          {words.down}
        </button>
      )}
    </form>
  )
}
