import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { LevelKey } from './level-key'
import { levelWords } from './level-words'
import { masteryWords } from './mastery-words'
import { isUntouched, type ModuleMastery } from './module-mastery'

/** All skills of the modules begun, at one look: a tile each, which leads to its page. */
export function SkillMap({ modules }: { modules: ModuleMastery[] }) {
  const words = useWords(masteryWords)
  const begun = modules.filter((module) => !isUntouched(module))
  return (
    <section className="skill-map" aria-labelledby="ban-do">
      <h2 id="ban-do">{words.map}</h2>
      <p>{begun.length > 0 ? words.mapText : words.mapEmpty}</p>
      <LevelKey />
      {begun.map((module) => (
        <div key={module.id} className="map-lane">
          <Plate>{module.number}</Plate>
          <ul className="tiles" aria-label={words.mapOf(module.title)}>
            {module.skills.map((skill) => (
              <SkillTile key={skill.id} skill={skill} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function SkillTile({ skill: { id, short, level } }: { skill: ModuleMastery['skills'][number] }) {
  const { names } = useWords(levelWords)
  return (
    <li>
      <Link className={`tile is-${level}`} to={`ky-nang/${id}`}>
        <Drawing name={`level-${level}`} />
        <span>
          <b>{short}</b>
          <span className="tile-level">{names[level]}</span>
        </span>
      </Link>
    </li>
  )
}
