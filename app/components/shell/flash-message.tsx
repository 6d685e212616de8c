import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'

export type FlashName = keyof (typeof shellWords)['vi']['flashes']

/** What just happened, said once. */
export function FlashMessage({ flash }: { flash: FlashName | null }) {
  const words = useWords(shellWords)
  return (
    <div role="status" className={flash ? 'flash' : undefined}>
      {flash && <p className="wrap">{words.flashes[flash]}</p>}
    </div>
  )
}
