import { spreadWeekdays } from '~/domain/mastery/review-calendar'
import { Choice } from '~/ui/choice'
import { useWords } from '~/ui/words'
import { dayWords } from './day-words'
import { reminderWords } from './reminder-words'
import { ShareToSelf } from './share-to-self'

/** Reminders that people set for themselves: nothing is sent from here. */
export function Reminders({ dueDays, goal, address }: { dueDays: number; goal: number; address: string }) {
  const words = useWords(reminderWords)
  const { short, weekdays } = useWords(dayWords)
  const spread = spreadWeekdays(goal || 2)
  return (
    <section className="sec flow" aria-labelledby="nhac-on">
      <h2 id="nhac-on">{words.title}</h2>
      <p>{words.lead}</p>
      <details className="review-fold">
        <summary>{words.calendar}</summary>
        <form method="get" action="/on-tap/lich.ics" className="flow reminder-form">
          <p>{words.calendarText}</p>
          <fieldset className="reminder-kinds">
            <legend>{words.kind}</legend>
            <Choice
              type="radio"
              name="kieu"
              value="dung-luc"
              label={words.dueKind}
              hint={words.dueHint(dueDays)}
              defaultChecked={dueDays > 0}
            />
            <Choice
              type="radio"
              name="kieu"
              value="hang-tuan"
              label={words.weeklyKind}
              defaultChecked={dueDays === 0}
            />
          </fieldset>
          <fieldset className="reminder-days">
            <legend>{words.weekdays}</legend>
            <div className="weekday-choices">
              {weekdays.map((name, at) => (
                <label key={name}>
                  <input type="checkbox" name="thu" value={at} defaultChecked={spread.includes(at)} />
                  <span>{short[at]}</span>
                  <span className="vh">{name}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <p className="form-field">
            <label htmlFor="gio">{words.time}</label>
            <input
              className="text-input reminder-time"
              id="gio"
              type="time"
              name="gio"
              defaultValue="19:30"
              required
            />
          </p>
          <button type="submit" className="btn">
            {words.download}
          </button>
          <p className="small">{words.again}</p>
        </form>
      </details>
      <details className="review-fold">
        <summary>{words.zalo}</summary>
        <ShareToSelf text={words.text(address)} />
      </details>
    </section>
  )
}
