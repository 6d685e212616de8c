import { ALL_MODULES } from '~/components/level-map/map-scope'
import { mapWords } from '~/components/level-map/map-words'
import type { GroupBelow } from '~/domain/groups/group-below'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { groupValue } from './asked-group'
import { placeMapWords } from './place-map-words'

type Props = {
  modules: readonly { id: string; number: number; title: string }[]
  groups: readonly GroupBelow[]
  shown: string
  group: string
  order: string
}

/** Whose levels of which module; a plain form. */
export function PlaceMapFilter({ modules, groups, shown, group, order }: Props) {
  const words = { ...useWords(mapWords), ...useWords(placeMapWords) }
  const kinds = [
    { label: words.teams, own: groups.filter(({ kind }) => kind === 'team') },
    { label: words.classes, own: groups.filter(({ kind }) => kind === 'class') },
  ]
  return (
    <form method="get" className="map-filter no-print" key={`${shown} ${group}`}>
      {order !== 'can-giup' && <input type="hidden" name="xep" value={order} />}
      <Field id="hoc-phan" label={words.module}>
        {(ties) => (
          <select {...ties} id="hoc-phan" name="hoc-phan" className="text-input" defaultValue={shown}>
            {modules.map(({ id, number, title }) => (
              <option key={id} value={id}>
                {number}. {title}
              </option>
            ))}
            <option value={ALL_MODULES}>{words.allModules}</option>
          </select>
        )}
      </Field>
      <Field id="nhom" label={words.group}>
        {(ties) => (
          <select {...ties} id="nhom" name="nhom" className="text-input" defaultValue={group}>
            <option value="">{words.everybody}</option>
            {kinds
              .filter(({ own }) => own.length > 0)
              .map(({ label, own }) => (
                <optgroup key={label} label={label}>
                  {own.map((each) => (
                    <option key={each.id} value={groupValue(each)}>
                      {each.name}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        )}
      </Field>
      <button type="submit" className="btn line">
        {words.filter}
      </button>
    </form>
  )
}
