import { useWords } from '~/ui/words'
import { editorWords } from '../editor-words'

type Props = {
  title: string
  none?: string
  choices: readonly { id: string; text: string }[]
  onPick: (id: string) => void
  more: { to: string; label: string }
  onClose: () => void
}

/** What a button of the toolbar asks for before it puts something in. */
export function Picker({ title, none, choices, onPick, more, onClose }: Props) {
  const words = useWords(editorWords)
  return (
    <section className="desk-picker" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      {choices.length === 0 && none && <p>{none}</p>}
      <ul>
        {choices.map(({ id, text }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)} lang="vi">
              <b>{id.split('.').at(-1) === text.split('.').at(-1) ? '' : id.split('.').at(-1)}</b> {text}
            </button>
          </li>
        ))}
      </ul>
      <p className="acts">
        <a className="btn line" href={more.to}>
          {more.label}
        </a>
        <button type="button" className="text-button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </section>
  )
}
