import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import type { FieldsProps } from './fields-props'
import { DoesSummary } from './logic-summary'
import { NameSelect } from './name-select'
import { practiceFormWords } from './practice-form-words'

type Props = FieldsProps & { name: string; label: string; does: unknown }

/** What a press does: as long as it is one thing without conditions it is chosen here, more has a page of its own. */
export function DoesInputs({ name, label, does, values, names, errors, logicAt }: Props) {
  const words = useWords(practiceFormWords)
  const first = (key: string) => values[`${name}.${key}`]?.[0] ?? ''
  const isSimple = does === undefined || values[`${name}.go`] !== undefined
  const choices = [
    ['go', words.go, names.screens],
    ['step', words.step, names.steps],
    ['mistake', words.mistake, names.mistakes],
  ] as const
  return (
    <fieldset className="pa-does-inputs" id={name}>
      <legend>{label}</legend>
      {errors[name] && <p className="form-error">{errors[name]}</p>}
      {isSimple ? (
        <div className="pa-row">
          {choices.map(([key, title, options]) => (
            <Field key={key} id={`${name}.${key}`} label={title}>
              {(ties) => (
                <NameSelect
                  id={`${name}.${key}`}
                  value={first(key)}
                  options={options}
                  empty={words.none}
                  ties={ties}
                />
              )}
            </Field>
          ))}
          <TextField name={`${name}.say`} label={words.say} defaultValue={first('say')} />
          <Choice
            name={`${name}.slip`}
            value="on"
            label={words.slip}
            defaultChecked={first('slip') === 'on'}
          />
        </div>
      ) : (
        <DoesSummary does={does} names={names} />
      )}
      {logicAt && (
        <p>
          <a href={logicAt(name, 'does')}>{isSimple ? words.manyOutcomes : words.changeDoes}</a>
        </p>
      )}
    </fieldset>
  )
}
