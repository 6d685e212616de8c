import { useRef, useState } from 'react'
import { withFact } from '~/domain/authoring/change-facts'
import { useWords } from '~/ui/words'
import { editorWords } from '../editor-words'
import { placeSnippet } from '../place-snippet'
import { pictureSnippet, questionSnippet, SNIPPETS, type Snippet, type SnippetKind } from '../snippets'
import { FactPicker } from './fact-picker'
import { Picker } from './picker'
import { replaceDifference } from './replace-difference'
import type { WritingSurface } from './writing-surface'

type Props = {
  draftId: string
  surface: () => WritingSurface | null
  questions: readonly { id: string; prompt: string }[]
  media: readonly string[]
}

const TOOLS = [
  ...(['heading', 'step', 'note', 'warning', 'picture'] as const),
  ...(['scene', 'question', 'practice', 'fact'] as const),
]
type Tool = (typeof TOOLS)[number]

/** The few things that lessons have, each put where it may stand. One is reached by Tab, the others by the arrow keys. */
export function Toolbar({ draftId, surface, questions, media }: Props) {
  const words = useWords(editorWords)
  const [open, setOpen] = useState<Tool | null>(null)
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState('')
  const bar = useRef<HTMLDivElement>(null)
  const home = `/soan-bai/${draftId}`

  function insert(kind: SnippetKind, snippet: Snippet) {
    const writing = surface()
    if (!writing) return
    const {
      from,
      to,
      insert: text,
      mark,
    } = placeSnippet(writing.text(), writing.selection()[1], kind, snippet)
    writing.replace(from, to, text, mark)
    setOpen(null)
    setSaid(words.inserted(words.tools[kind]))
  }

  function addFact(id: string) {
    const writing = surface()
    const text = writing?.text() ?? ''
    const changed = withFact(text, id)
    if (!writing || changed === null) return
    setSaid(changed === text ? words.factThere : words.factAdded(id))
    if (changed !== text) replaceDifference(writing, changed)
  }

  function press(tool: Tool) {
    if (tool === 'picture' || tool === 'question' || tool === 'practice' || tool === 'fact')
      return setOpen(open === tool ? null : tool)
    insert(tool, SNIPPETS[tool])
  }

  function move(key: string) {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: TOOLS.length - 1 - at }[key]
    if (step === undefined) return false
    const next = (at + step + TOOLS.length) % TOOLS.length
    setAt(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
    return true
  }

  return (
    <div className="desk-tools">
      <div
        ref={bar}
        role="toolbar"
        aria-label={words.toolbar}
        onKeyDown={(event) => {
          if (move(event.key)) event.preventDefault()
        }}
      >
        {TOOLS.map((tool, index) => (
          <button
            key={tool}
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-expanded={SNIPPETS[tool as 'note'] ? undefined : open === tool}
            onFocus={() => setAt(index)}
            onClick={() => press(tool)}
          >
            {words.tools[tool]}
          </button>
        ))}
      </div>
      <p className="vh" role="status">
        {said}
      </p>
      {open === 'picture' && (
        <Picker
          title={words.pickPicture}
          none={words.noPicture}
          choices={media.map((file) => ({ id: file, text: file }))}
          onPick={(file) => insert('picture', pictureSnippet(file))}
          more={{ to: `${home}/hinh`, label: words.addPicture }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'question' && (
        <Picker
          title={words.pickQuestion}
          none={words.noQuestion}
          choices={questions.map(({ id, prompt }) => ({ id, text: prompt }))}
          onPick={(id) => insert('question', questionSnippet(id))}
          more={{ to: `${home}/cau-hoi`, label: words.writeQuestion }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'practice' && (
        <Picker
          title={words.practiceText}
          choices={[]}
          onPick={() => {}}
          more={{ to: `${home}/tap-lam`, label: words.writePractice }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'fact' && (
        <FactPicker draftId={draftId} onPick={addFact} said={said} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}
