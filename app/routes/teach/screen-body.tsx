import { PaperQuestion } from '~/components/teaching/paper-question'
import type { ClassScreen } from './read-screens.server'

type Props = { screen: ClassScreen; isOpen: boolean; heading?: 'h1' | 'h2' }

/** What a class sees of one screen. */
export function ScreenBody({ screen, isOpen, heading: Heading = 'h1' }: Props) {
  const { title, text, points, picture, question } = screen
  return (
    <div className={picture ? 'stage has-picture' : 'stage'} lang="vi">
      <div className="stage-words">
        <Heading className="stage-title">{title}</Heading>
        {text && <p>{text}</p>}
        {points.length > 0 && (
          <ul className="stage-points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {question && <PaperQuestion open={question} isOpen={isOpen} />}
      </div>
      {picture && (
        <img src={picture.address} alt={picture.alt} width={picture.width} height={picture.height} />
      )}
    </div>
  )
}
