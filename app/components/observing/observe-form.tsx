import { ModuleSwitch, type SwitchModule } from '~/components/groups/module-switch'
import { LevelMark } from '~/components/mastery/level-mark'
import type { Level } from '~/domain/mastery/level'
import { OBSERVED_RESULTS } from '~/domain/mastery/observed-result'
import { Choice } from '~/ui/choice'
import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { observingWords } from './observing-words'

export type ObservedSkill = {
  id: string
  name: string
  level: Level
  last: { on: string; result: string } | null
}

type Props = {
  name: string
  modules: SwitchModule[]
  shown: string
  skills: ObservedSkill[]
  checkId: string
  at: string
  refused: { skillId: string; result: string } | undefined
}

/** One skill, one result, one press. */
export function ObserveForm({ name, modules, shown, skills, checkId, at, refused }: Props) {
  const words = useWords(observingWords)
  const once = useSubmitOnce()
  return (
    <>
      <h1>{words.title(name)}</h1>
      <p className="lead">{words.lead}</p>
      <ModuleSwitch modules={modules} shown={shown} />
      <form method="post" className="observe" onSubmit={once} noValidate>
        {refused && (
          <ProblemSummary title={words.problems} problems={[{ field: 'ky-nang', text: words.missing }]} />
        )}
        <input type="hidden" name="checkId" value={checkId} />
        <input type="hidden" name="at" value={at} />
        <fieldset id="ky-nang">
          <legend>{words.skill}</legend>
          <div className="choices">
            {skills.map((skill) => (
              <Choice
                key={skill.id}
                type="radio"
                name="skillId"
                value={skill.id}
                label={skill.name}
                defaultChecked={refused?.skillId === skill.id}
                hint={
                  <>
                    <LevelMark level={skill.level} />
                    {skill.last && words.last(skill.last.on, words.short[skill.last.result] ?? '')}
                  </>
                }
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.result}</legend>
          <div className="choices">
            {OBSERVED_RESULTS.map((result) => (
              <Choice
                key={result}
                type="radio"
                name="result"
                value={result}
                label={words.results[result] ?? result}
                hint={words.hints[result]}
                defaultChecked={refused?.result === result}
              />
            ))}
          </div>
        </fieldset>
        <p className="acts">
          <button type="submit" className="btn big">
            {words.submit}
          </button>
        </p>
      </form>
    </>
  )
}
