import { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import { useWords } from '~/ui/words'
import { LevelMark } from '../level-mark'
import { explainedWords } from './explained-words'

const LEVELS = ['new', 'learning', 'fair', 'mastered', 'lapsed'] as const

/** The five levels: shape, name and meaning of each. */
export function FiveLevels() {
  const words = useWords(explainedWords)
  const meaning = words.meaning(MODEL_NUMBERS)
  return (
    <section aria-labelledby="nam-muc">
      <h2 id="nam-muc">{words.levels}</h2>
      <dl className="five-levels">
        {LEVELS.map((level) => (
          <div key={level}>
            <dt>
              <LevelMark level={level} />
            </dt>
            <dd>{meaning[level]}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{words.typical}</p>
    </section>
  )
}
