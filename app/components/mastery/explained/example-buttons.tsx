import { EXAMPLE_STEPS, type ExampleLetter, MOST_STEPS } from '~/domain/mastery/example-steps'
import { useWords } from '~/ui/words'
import { exampleWords } from './example-words'

const GROUPS: [name: 'answers' | 'practice' | 'time' | 'idle', letters: ExampleLetter[]][] = [
  ['answers', ['D', 'S']],
  ['practice', ['L']],
  ['time', ['N', 'T']],
  ['idle', ['G', 'C']],
]
const SAMPLE = 'DDDDDDLNDDDD'

/** What may happen next, each a button that carries the story with one step more. */
export function ExampleButtons({ text }: { text: string }) {
  const words = useWords(exampleWords)
  const isFull = text.length >= MOST_STEPS
  return (
    <>
      {isFull && <p>{words.full(MOST_STEPS)}</p>}
      {!isFull &&
        GROUPS.map(([name, letters]) => (
          <fieldset key={name} className="example-group">
            <legend>{words.groups[name]}</legend>
            {letters
              .filter((letter) => letter !== 'C' || /[DSG]/.test(text))
              .map((letter) => (
                <button
                  key={letter}
                  type="submit"
                  className={letter === 'D' ? 'btn' : 'btn line'}
                  name="chuoi"
                  value={text + letter}
                >
                  {words.steps[EXAMPLE_STEPS[letter]]}
                </button>
              ))}
          </fieldset>
        ))}
      <fieldset className="example-group is-story">
        <legend>{words.groups.story}</legend>
        {text !== '' && (
          <>
            <button type="submit" className="text-button" name="chuoi" value={text.slice(0, -1)}>
              {words.back}
            </button>
            <button type="submit" className="text-button" name="chuoi" value="">
              {words.again}
            </button>
          </>
        )}
        <button type="submit" className="text-button" name="chuoi" value={SAMPLE}>
          {words.sample}
        </button>
      </fieldset>
    </>
  )
}
