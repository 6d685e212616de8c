import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { masteryWords } from './mastery-words'
import type { ModuleMastery } from './module-mastery'

const MARKS = { completed: 'house-1', mastered: 'level-mastered', lapsed: 'level-lapsed' } as const

/** Completed, mastered and lapsed: three different things, with three different marks, and how many the reader has of each. */
export function ThreeMarks({ modules }: { modules: ModuleMastery[] }) {
  const words = useWords(masteryWords)
  const skills = modules.flatMap((module) => module.skills)
  const counts = {
    completed: modules.flatMap((module) => module.lessons).filter((lesson) => lesson.completedOn).length,
    mastered: skills.filter((skill) => skill.level === 'mastered').length,
    lapsed: skills.filter((skill) => skill.level === 'lapsed').length,
  }
  return (
    <section aria-labelledby="ba-dieu">
      <h2 id="ba-dieu" className="vh">
        {words.differenceTitle}
      </h2>
      <ul className="marks">
        {(['completed', 'mastered', 'lapsed'] as const).map((kind) => (
          <li key={kind}>
            <Drawing name={MARKS[kind]} />
            <h3>{words.difference[kind].title(counts[kind])}</h3>
            <p>{words.difference[kind].text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
