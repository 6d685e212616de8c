import type { ReactNode } from 'react'
import type { Level } from '~/domain/mastery/level'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { levelWords } from './level-words'

/** A level as panes lit and as a word, so that it never hangs on colour alone; `children` is said below the word. */
export function LevelMark({ level, children }: { level: Level; children?: ReactNode }) {
  const words = useWords(levelWords)
  return (
    <span className="lv">
      <Drawing name={`level-${level}`} />
      <span>
        {words.names[level]}
        {children}
      </span>
    </span>
  )
}
