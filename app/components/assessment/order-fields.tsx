import { useEffect, useState } from 'react'
import { useWords } from '~/ui/words'
import { assessmentWords } from './assessment-words'
import type { FieldsProps } from './fields-props'

/** Putting things in order: with JavaScript press them one after the other; without, choose a number for each. */
export function OrderFields({ question, prefix, typed }: FieldsProps<'order'>) {
  const words = useWords(assessmentWords)
  const [isLive, setIsLive] = useState(false)
  const [placed, setPlaced] = useState(() => placedFrom(typed))
  useEffect(() => setIsLive(true), [])
  if (!isLive) return <OrderSelects question={question} prefix={prefix} typed={typed} />

  const toggle = (id: string) =>
    setPlaced((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]))
  return (
    <>
      <p className="hint">{words.orderTap}</p>
      <ul className="order">
        {question.items.map((item) => {
          const place = placed.indexOf(item.id)
          return (
            <li key={item.id}>
              <button
                type="button"
                aria-pressed={place >= 0}
                onClick={() => toggle(item.id)}
                data-field={`${prefix}item-${item.id}`}
              >
                <span className="place">{place >= 0 ? place + 1 : ''}</span>
                {item.text}
              </button>
              {place >= 0 && <input type="hidden" name={`${prefix}item-${item.id}`} value={place + 1} />}
            </li>
          )
        })}
      </ul>
      {placed.length > 0 && (
        <button type="button" className="text-button" onClick={() => setPlaced([])}>
          {words.orderReset}
        </button>
      )}
    </>
  )
}

function OrderSelects({
  question,
  prefix,
  typed,
}: Pick<FieldsProps<'order'>, 'question' | 'prefix' | 'typed'>) {
  const words = useWords(assessmentWords)
  return (
    <>
      <p className="hint">{words.kind.order}</p>
      <ul className="pairs">
        {question.items.map((item) => (
          <li key={item.id}>
            <label className="placing">
              <span>{item.text}</span>
              <select
                name={`${prefix}item-${item.id}`}
                defaultValue={typed[`item-${item.id}`] ?? ''}
                aria-label={words.position(item.text)}
              >
                <option value="">{words.choose}</option>
                {question.items.map((_, at) => (
                  <option key={question.items[at]?.id} value={at + 1}>
                    {at + 1}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}

function placedFrom(typed: FieldsProps['typed']): string[] {
  return Object.entries(typed)
    .flatMap(([name, place]) =>
      name.startsWith('item-') ? [{ id: name.slice(5), place: Number(place) }] : [],
    )
    .sort((a, b) => a.place - b.place)
    .map((item) => item.id)
}
