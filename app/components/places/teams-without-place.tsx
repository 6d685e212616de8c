import type { GroupAtPlace } from '~/domain/groups/group-at-place'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

type Props = {
  placeId: string
  teams: readonly GroupAtPlace[]
  /** What the place was split into. */
  choices: readonly { placeId: string; name: string }[]
}

/** The teams of a place that was split: each is given one of the new places. */
export function TeamsWithoutPlace({ placeId, teams, choices }: Props) {
  const words = useWords(placeWords)
  if (teams.length === 0) return null
  return (
    <section className="place-part together" aria-labelledby="can-xep">
      <h2 id="can-xep">{words.wantPlaceTitle}</h2>
      <p>{words.wantPlaceText}</p>
      <ul>
        {teams.map(({ groupId, name }) => (
          <li key={groupId}>
            <form method="post" action={`/quan-ly/dia-ban/${placeId}/to`} className="team-place">
              <input type="hidden" name="to" value={groupId} />
              <Field id={`noi-${groupId}`} label={words.newPlaceOf(name)}>
                {(ties) => (
                  <select {...ties} id={`noi-${groupId}`} name="noi" className="text-input">
                    {choices.map((choice) => (
                      <option key={choice.placeId} value={choice.placeId} lang="vi">
                        {choice.name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <button type="submit" className="btn">
                {words.putTeam}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
