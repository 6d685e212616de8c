import { PageLinks } from '~/components/groups/page-links'
import { LEAST_ITEMS } from '~/domain/lessons/few-items'
import { useWords } from '~/ui/words'
import { fewItemsWords } from './few-items-words'

type Props = {
  skills: {
    skillId: string
    name: string
    module: string
    inLesson: number
    forExam: number
    hasPractice: boolean
  }[]
  all: number
  page: number
  pageCount: number
}

/** Skills in which nobody can be certified, because they have too few questions. */
export function FewItems({ skills, all, page, pageCount }: Props) {
  const words = useWords(fewItemsWords)
  return (
    <section className="sec flow" aria-labelledby="it-cau">
      <h2 id="it-cau">{words.title}</h2>
      <p>{words.lead(LEAST_ITEMS)}</p>
      <p>
        <b>{words.count(all)}</b>
      </p>
      <ul className="few-items">
        {skills.map(({ skillId, name, module, inLesson, forExam, hasPractice }) => (
          <li key={skillId}>
            <h3 lang="vi">{name}</h3>
            <p className="small" lang="vi">
              {module}
            </p>
            <p>
              {words.has(inLesson + forExam, inLesson, forExam)}{' '}
              {words.missing(LEAST_ITEMS - inLesson - forExam)}{' '}
              {hasPractice ? words.practice : words.noPractice}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pageCount={pageCount} />
    </section>
  )
}
