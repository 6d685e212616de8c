import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { classDeskWords } from './class-desk-words'
import { ClassFields, type ClassProblem, classProblemText } from './class-fields'

type Props = {
  classId: string
  isArchived: boolean
  schoolYears: string[]
  typed: { name: string; grade: string; schoolYear: string }
  problem: ClassProblem | null
}

/** What a class is called, and whether it is put away: two forms. */
export function ClassSettings({ classId, isArchived, schoolYears, typed, problem }: Props) {
  const words = useWords(classDeskWords)
  const here = `/lop/${classId}/cai-dat`
  return (
    <>
      <form className="class-form" method="post" action={here} noValidate>
        {problem && (
          <ProblemSummary
            title={words.problems(1)}
            problems={[{ field: problem.field, text: classProblemText(problem, words) }]}
          />
        )}
        <ClassFields typed={typed} schoolYears={schoolYears} problem={problem} />
        <button type="submit" className="btn big">
          {words.save}
        </button>
      </form>
      <section className="sec flow" aria-labelledby="cat-lop">
        <h2 id="cat-lop">{isArchived ? words.isArchived : words.archive}</h2>
        <form className="class-form" method="post" action={`${here}/cat`}>
          <p>{words.archiveText}</p>
          <input type="hidden" name="cat" value={isArchived ? '0' : '1'} />
          <button type="submit" className="btn line">
            {isArchived ? words.bringBack : words.archive}
          </button>
        </form>
      </section>
    </>
  )
}
