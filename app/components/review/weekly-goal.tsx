import { GOALS, type Goal, type WeekDay } from '~/domain/mastery/weekly-goal'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { dayWords } from './day-words'
import { goalWords } from './goal-words'

/** This week and what was aimed at. Of weeks before nothing is said: there is no row of days to break. */
export function WeeklyGoal({ goal, days }: { goal: Goal; days: WeekDay[] }) {
  const words = useWords(goalWords)
  const lit = days.filter(({ isLit }) => isLit).length
  return (
    <section className="sec flow" id="muc-tieu" aria-labelledby="muc-tieu-tuan">
      <h2 id="muc-tieu-tuan">{words.title}</h2>
      {goal === 0 ? (
        <p>{words.off}</p>
      ) : (
        <>
          <p>
            {words.goal(goal)} {lit >= goal ? <b>{words.reached}</b> : words.so(lit)}
          </p>
          <Week days={days} />
          <p className="small">{words.kind}</p>
        </>
      )}
      <details className="review-fold">
        <summary>{words.change}</summary>
        <form method="post" action="/on-tap/muc-tieu" className="goal-form">
          <fieldset>
            <legend>{words.choose}</legend>
            <div className="goal-choices">
              {GOALS.map((each) => (
                <button key={each} type="submit" name="ngay" value={each} aria-pressed={each === goal}>
                  {each === 0 ? words.none : words.days(each)}
                </button>
              ))}
            </div>
          </fieldset>
        </form>
      </details>
    </section>
  )
}

function Week({ days }: { days: WeekDay[] }) {
  const words = useWords(goalWords)
  const { short, weekdays, today } = useWords(dayWords)
  return (
    <ol className="week">
      {days.map(({ day, isLit, isToday }, at) => (
        <li key={day} className={isToday ? 'is-today' : undefined}>
          <Drawing name={isLit ? 'window-lit' : 'window-dim'} />
          <span aria-hidden="true">{short[at]}</span>
          <span className="vh">
            {weekdays[at]}: {isLit ? words.lit : words.unlit}
            {isToday && `. ${today}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
