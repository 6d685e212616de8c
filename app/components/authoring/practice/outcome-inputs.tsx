import type { FormValues } from '~/domain/authoring/form-values'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { NameSelect, PairSelect } from './name-select'
import { outcomeWords } from './outcome-words'
import { practiceFormWords } from './practice-form-words'
import type { PracticeNames } from './practice-names'

type Props = { values: FormValues; names: PracticeNames }

/** Everything that can happen at a press, from the top: the first whose condition holds is what happens. */
export function OutcomeInputs({ values, names }: Props) {
  const [words, form] = [useWords(outcomeWords), useWords(practiceFormWords)]
  const count = Number(values['o.#']?.[0] ?? 0)
  return (
    <>
      <p>{words.explain}</p>
      {Array.from({ length: count + 1 }, (_, at) => {
        const prefix = `o.${at}.`
        const isNew = at === count
        const body = (
          <>
            <OneOutcome values={values} names={names} prefix={prefix} />
            <div className="pa-item-foot">
              <TextField
                name={`${prefix}#`}
                label={form.order}
                inputMode="numeric"
                defaultValue={values[`${prefix}#`]?.[0] ?? String(at + 1)}
              />
              {!isNew && (
                <Choice
                  name={`${prefix}-`}
                  value="on"
                  label={form.removeItem}
                  defaultChecked={values[`${prefix}-`] !== undefined}
                />
              )}
            </div>
          </>
        )
        return isNew ? (
          <details key={prefix} className="pa-item is-new" open={count === 0}>
            <summary>{words.add}</summary>
            {body}
          </details>
        ) : (
          <fieldset key={prefix} className="pa-item">
            <legend>{words.outcome(at + 1)}</legend>
            {body}
          </fieldset>
        )
      })}
    </>
  )
}

function OneOutcome({ values, names, prefix }: Props & { prefix: string }) {
  const [words, form] = [useWords(outcomeWords), useWords(practiceFormWords)]
  const first = (key: string) => values[prefix + key]?.[0] ?? ''
  const choices = [
    ['go', form.go, names.screens],
    ['mistake', form.mistake, names.mistakes],
  ] as const
  const own = names.variables.filter(({ id }) => !names.steps.some((step) => step.id === id))
  const sets = countOf(values, `${prefix}s.`)
  return (
    <>
      <WhenInputs values={values} names={names} prefix={prefix} title={words.when} />
      <div className="pa-row">
        {choices.map(([key, label, options]) => (
          <Field key={key} id={prefix + key} label={label}>
            {(ties) => (
              <NameSelect
                id={prefix + key}
                value={first(key)}
                options={options}
                empty={form.none}
                ties={ties}
              />
            )}
          </Field>
        ))}
        <TextField name={`${prefix}say`} label={form.say} defaultValue={first('say')} lang="vi" />
        <Choice name={`${prefix}slip`} value="on" label={form.slip} defaultChecked={first('slip') === 'on'} />
      </div>
      {names.steps.length > 0 && (
        <fieldset className="pa-group">
          <legend>{form.step}</legend>
          <div className="pa-row">
            {names.steps.map(({ id, label }) => (
              <Choice
                key={id}
                name={`${prefix}step`}
                value={id}
                label={label}
                defaultChecked={(values[`${prefix}step`] ?? []).includes(id)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {own.length > 0 && (
        <details className="pa-more" open={sets > 0}>
          <summary>{words.set}</summary>
          <div className="pa-row">
            {Array.from({ length: sets + 1 }, (_, k) => (
              <PairSelect
                // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
                key={k}
                id={`${prefix}s.${k}`}
                label={words.setOne(k + 1)}
                value={first(`s.${k}`)}
                variables={own}
                empty={form.none}
              />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

/** Groups of conditions, each a choice among all variables and their values; an empty choice more in each, and an empty group. */
export function WhenInputs({ values, names, prefix, title }: Props & { prefix: string; title: string }) {
  const words = useWords(outcomeWords)
  let groups = 0
  while (countOf(values, `${prefix}w.${groups}.`) > 0) groups++
  const group = (g: number) => (
    <div className="pa-row">
      {Array.from({ length: countOf(values, `${prefix}w.${g}.`) + 1 }, (_, p) => (
        <PairSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
          key={p}
          id={`${prefix}w.${g}.${p}`}
          label={words.condition(g + 1, p + 1)}
          value={values[`${prefix}w.${g}.${p}`]?.[0] ?? ''}
          variables={names.variables}
          empty={words.noCondition}
        />
      ))}
    </div>
  )
  return (
    <fieldset className="pa-group">
      <legend>{title}</legend>
      <p className="form-hint">{words.whenHint}</p>
      {group(0)}
      {Array.from({ length: Math.max(0, groups - 1) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
        <div key={at}>
          <p>
            <b>{words.or}</b>
          </p>
          {group(at + 1)}
        </div>
      ))}
      {groups > 0 && (
        <details className="pa-more">
          <summary>{words.addGroup}</summary>
          {group(groups)}
        </details>
      )}
    </fieldset>
  )
}

function countOf(values: FormValues, prefix: string): number {
  let count = 0
  while (values[`${prefix}${count}`] !== undefined) count++
  while (count > 0 && !values[`${prefix}${count - 1}`]?.[0]) count--
  return count
}
