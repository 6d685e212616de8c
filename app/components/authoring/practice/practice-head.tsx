import { Link } from '@remix-run/react'
import type { PracticeGlance } from '~/domain/authoring/practice-glance'
import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'

type Props = { practice: string; mayWrite: boolean; head: PracticeGlance['head'] }

/** What the learner is asked to do, as it stands above the phone, and the ways to change and to play it. */
export function PracticeHead({ practice, mayWrite, head }: Props) {
  const words = useWords(practicePageWords)
  return (
    <section className="pa-head" aria-labelledby="dau-bai">
      <h2 id="dau-bai" lang="vi">
        {head.title || words.noTitle}
      </h2>
      <p lang="vi">{head.task}</p>
      {head.slip.length > 0 && (
        <dl className="pa-slip" lang="vi">
          {head.slip.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small" lang="vi">
        {words.minutes(head.minutes)}. <b>{words.ending}:</b> {head.ending}
      </p>
      <p className="acts">
        <Link className="btn big" to={`${practice}/choi`} reloadDocument>
          {words.play}
        </Link>
        {mayWrite && (
          <Link className="btn line" to={`${practice}/dau-bai`}>
            {words.edit}
          </Link>
        )}
      </p>
    </section>
  )
}
