import { Link } from '@remix-run/react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CardFilter, CardScope } from '~/domain/groups/card-scope'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { cardAddress, cardFields } from './card-address'
import { CardPickerRow, type PickedPerson } from './card-picker-row'
import { cardWords } from './card-words'

type Props = {
  scope: CardScope
  filter: CardFilter
  people: PickedPerson[]
  count: number
  page: number
  refusal: string | null
}

/** The people of one page, to be ticked, and what to print for them. The answer is a file, so that the page stays. */
export function CardPicker({ scope, filter, people, count, page, refusal }: Props) {
  const words = useWords(cardWords)
  const form = useRef<HTMLFormElement>(null)
  const { isMaking, submit } = useMaking()
  const problem = refusal ? (words.refusals as Record<string, string>)[refusal] : undefined
  if (people.length === 0)
    return (
      <>
        <p role="status">{words.none[filter.cards]}</p>
        <p>
          <a href={cardAddress(scope, filter, '/quan-ly/the/danh-sach')}>{words.list}</a>
        </p>
      </>
    )
  return (
    <form ref={form} method="post" action="/quan-ly/the/in" className="card-picker" onSubmit={submit}>
      {problem && <ProblemSummary title={words.problems} problems={[{ text: problem }]} />}
      {[...cardFields(scope, filter), ['trang', String(page)]].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="card-picker-head">
        <p role="status">{words.count(count)}</p>
        <TickPage form={form} />
      </div>
      <ul className="card-people" aria-label={words.people}>
        {people.map((person) => (
          <CardPickerRow key={person.personId} person={person} isGrouped={scope.kind !== 'place'} />
        ))}
      </ul>
      <div className="card-acts">
        <p className="acts">
          <button type="submit" className="btn">
            {words.print}
          </button>
          <button type="submit" className="btn line" name="tat-ca-nguoi" value="1">
            {words.printAll(count)}
          </button>
        </p>
        <p>{words.paper}</p>
        {filter.cards !== 'without' && <p>{words.again}</p>}
        <div role="status">
          {isMaking && (
            <p className="card-making">
              {words.making} <Link to={cardAddress(scope, filter)}>{words.reload}</Link>
            </p>
          )}
        </div>
        <p className="card-other">
          <button type="submit" className="text-button" formAction="/quan-ly/the/bang">
            {words.table}
          </button>
          <a href={cardAddress(scope, filter, '/quan-ly/the/danh-sach')}>{words.list}</a>
        </p>
      </div>
    </form>
  )
}

const PATIENCE_MS = 15_000

/** A second press while the file is being made would end the cards that are just being printed. */
function useMaking() {
  const [isMaking, setIsMaking] = useState(false)
  const isBusy = useRef(false)
  const submit = (event: FormEvent) => {
    if (isBusy.current) return event.preventDefault()
    isBusy.current = true
    setIsMaking(true)
    setTimeout(() => {
      isBusy.current = false
    }, PATIENCE_MS)
  }
  return { isMaking, submit }
}

/** Ticks everybody of the page; where no script runs there is no such button. */
function TickPage({ form }: { form: React.RefObject<HTMLFormElement> }) {
  const words = useWords(cardWords)
  const [isReady, setIsReady] = useState(false)
  useEffect(() => setIsReady(true), [])
  const tick = (isTicked: boolean) => {
    for (const box of form.current?.querySelectorAll<HTMLInputElement>('input[name=nguoi]') ?? [])
      box.checked = isTicked
  }
  if (!isReady) return null
  return (
    <label className="tick-page">
      <input type="checkbox" onChange={(event) => tick(event.target.checked)} />
      {words.tickPage}
    </label>
  )
}
