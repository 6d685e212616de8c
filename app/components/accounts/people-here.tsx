import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { switchWords } from './switch-words'

type Props = { present: string | null; people: { handle: string; name: string }[] }

/** Beside each name stands a picture, to find oneself by without reading: one of the village, not of a person. */
const PICTURES: DrawingName[] = [
  'hen',
  'house-1',
  'areca',
  'house-4',
  'banana',
  'house-6',
  'lane-gate',
  'house-2',
]

/** Who may take up a shared phone next, by one press. */
export function PeopleHere({ present, people }: Props) {
  const words = useWords(switchWords)
  return (
    <div className="entry-form">
      {present !== null && <StillHere name={present} />}
      <p className="lead">{people.length > 0 ? words.lead : words.nobodyText}</p>
      {people.length > 0 && (
        <ul className="people-here" aria-label={words.people}>
          {people.map(({ handle, name }) => (
            <li key={handle}>
              <a href={`/doi-nguoi/${handle}`}>
                <Drawing name={pictureOf(handle, people)} />
                <b>{name}</b>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="entry-other">
        {people.length > 0 && <p>{words.other}</p>}
        <p className="entry-acts">
          <a className="btn line" href="/dang-nhap/the">
            <Drawing name="scan" className="ic" />
            {words.scan}
          </a>
          <a className="btn line" href="/dang-nhap">
            {words.type}
          </a>
          <a href="/hoc">{words.guest}</a>
        </p>
      </div>
      {people.length > 0 && <TakeOff people={people} />}
    </div>
  )
}

/** Somebody opened the page by its address while signed in. */
function StillHere({ name }: { name: string }) {
  const words = useWords(switchWords)
  return (
    <>
      <Notice sign="person">{words.present(name)}</Notice>
      <div className="entry-acts">
        <form method="post" action="/doi-nguoi">
          <button type="submit" className="btn">
            {words.leave}
          </button>
        </form>
        <a href="/">{words.stay}</a>
      </div>
    </>
  )
}

function TakeOff({ people }: Pick<Props, 'people'>) {
  const words = useWords(switchWords)
  return (
    <details className="take-off">
      <summary>{words.edit}</summary>
      <ul className="rows">
        {people.map(({ handle, name }) => (
          <li key={handle}>
            <b>{name}</b>
            <form method="post" action={`/doi-nguoi/${handle}/bo`}>
              <button type="submit" className="btn line" aria-label={words.removeOf(name)}>
                {words.remove}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The same picture for the same person while nobody else of this device has it: by the handle, else the next that is free. */
function pictureOf(handle: string, people: Props['people']): DrawingName {
  const taken = new Set<number>()
  const byHandle = [...people].sort((a, b) => (a.handle < b.handle ? -1 : 1))
  for (const each of byHandle) {
    let at = Number.parseInt(each.handle.slice(0, 4), 16) % PICTURES.length
    while (taken.has(at) && taken.size < PICTURES.length) at = (at + 1) % PICTURES.length
    taken.add(at)
    if (each.handle === handle) return PICTURES[at] ?? 'hen'
  }
  return 'hen'
}
