import { useState } from 'react'
import { figureText } from '~/domain/authoring/figure-text'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { pictureWords } from './picture-words'

type Props = {
  action: string
  name: string
  sections: readonly { anchor: string; title: string }[]
  typed: { alt: string; caption: string; section: string }
  /** What is wrong with the words for the picture, or with the lesson. */
  problem: { field: 'alt' | 'section'; text: string } | null
}

/** What a picture shows in words, and where it goes; beside it the line to copy, which follows what is typed. */
export function PlacePictureForm({ action, name, sections, typed, problem }: Props) {
  const words = useWords(pictureWords)
  const [alt, setAlt] = useState(typed.alt)
  const [caption, setCaption] = useState(typed.caption)
  return (
    <form method="post" action={action} className="media-form">
      {problem && (
        <ProblemSummary
          title={words.placeProblem}
          problems={[{ field: problem.field, text: problem.text }]}
        />
      )}
      <p>{words.placeLead}</p>
      <TextField
        {...{ name: 'alt', label: words.alt, hint: words.altHint, defaultValue: typed.alt, maxLength: 280 }}
        error={problem?.field === 'alt' ? problem.text : undefined}
        onChange={(event) => setAlt(event.target.value)}
        autoComplete="off"
      />
      <TextField
        {...{ name: 'caption', label: words.caption, hint: words.captionHint, defaultValue: typed.caption }}
        onChange={(event) => setCaption(event.target.value)}
        maxLength={280}
        autoComplete="off"
      />
      <Field
        id="section"
        label={words.section}
        error={problem?.field === 'section' ? problem.text : undefined}
      >
        {(ties) => (
          <select {...ties} id="section" name="section" className="text-input" defaultValue={typed.section}>
            <option value="">{words.atEnd}</option>
            {sections.map(({ anchor, title }) => (
              <option key={anchor} value={anchor}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="acts">
        <button type="submit" className="btn big">
          {words.placeDo}
        </button>
      </p>
      <Field id="chep" label={words.copy} hint={words.copyHint}>
        {(ties) => (
          <textarea
            {...ties}
            id="chep"
            className="text-input source-line"
            readOnly
            rows={3}
            value={figureText({ name, alt: alt || '…', caption })}
          />
        )}
      </Field>
    </form>
  )
}
