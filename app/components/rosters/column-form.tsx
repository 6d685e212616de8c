import type { ColumnMapping } from '~/domain/rosters/import-kind'
import type { StoredHeaders } from '~/domain/rosters/stored-import'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { columnLetter } from './column-letter'
import { useListWords } from './list-words'

type Props = {
  kind: string
  importId: string
  headers: StoredHeaders
  columns: ColumnMapping
  createTeams: boolean
  fields: { field: string; isRequired: boolean; example: string }[]
  problem: { field: string; text: string } | undefined
}

/** For each thing a list may say: which column of the file says it, with the first values that stand there. */
export function ColumnForm({ kind, importId, headers, columns, createTeams, fields, problem }: Props) {
  const { words, fields: names } = useListWords(kind)
  return (
    <form method="post" action={`/quan-ly/danh-sach/${importId}/cot`} className="roster-form">
      <div className="roster-columns">
        {fields.map(({ field, example }) => {
          const at = columns[field]
          const samples = at === undefined ? [] : (headers.columns[at]?.samples ?? [])
          const hint =
            samples.length > 0
              ? words.samples(samples.join(', '))
              : example
                ? words.goodExample(example)
                : undefined
          return (
            <Field
              key={field}
              id={`cot-${field}`}
              label={words.columnOf(names[field] ?? field)}
              hint={hint}
              error={problem?.field === field ? problem.text : undefined}
            >
              {(ties) => (
                <select
                  {...ties}
                  id={`cot-${field}`}
                  name={`cot-${field}`}
                  className="text-input"
                  defaultValue={at ?? ''}
                >
                  <option value="">{words.noColumn}</option>
                  {headers.columns.map(
                    ({ header, isCitizenNumber, samples: first }, index) =>
                      !isCitizenNumber &&
                      (header !== '' || first.length > 0) && (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                        <option key={index} value={index}>
                          {words.column(columnLetter(index), header)}
                          {header === '' && first[0] ? ` (${first[0]})` : ''}
                        </option>
                      ),
                  )}
                </select>
              )}
            </Field>
          )
        })}
      </div>
      {kind === 'people' && (
        <Choice
          label={words.createTeams}
          hint={words.createTeamsHint}
          name="lap-to"
          value="1"
          defaultChecked={createTeams}
        />
      )}
      <p className="acts">
        <button type="submit" className="btn big">
          {words.check}
        </button>
      </p>
    </form>
  )
}
