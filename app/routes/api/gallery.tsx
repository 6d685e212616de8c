import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useState } from 'react'
import { AnswerFields } from '~/components/assessment/answer-fields'
import { FeedbackPanel } from '~/components/assessment/feedback-panel'
import { gallerySamples } from '~/components/assessment/gallery-samples'
import { PicturePin } from '~/components/groups/picture-pin'
import { ListenDock } from '~/components/lessons/aloud/listen-dock'
import { listen, silent } from '~/components/lessons/aloud/listening-state'
import { VoiceHelp } from '~/components/lessons/aloud/voice-help'
import { Lane } from '~/components/lessons/lane'
import { ModuleList } from '~/components/lessons/module-list'
import { notFound } from '~/http/not-found'
import { PhoneGallery } from '~/phone/phone-gallery'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { drawings } from '~/ui/drawing/drawings'
import { Plate } from '~/ui/plate'
import classes from '~/ui/styles/classes.css?url'
import practice from '~/ui/styles/practice.css?url'
import { uiExamples } from '~/ui/ui-examples'

export const links: LinksFunction = () => [classes, practice].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = () => [
  { title: 'Thư viện giao diện · Ngõ Số' },
  { name: 'robots', content: 'noindex' },
]

const reading = listen(silent('normal'), {
  kind: 'start',
  at: 20,
  count: 96,
  isLesson: true,
  hasVoices: true,
})
const listening = [
  reading,
  listen(reading, { kind: 'pause' }),
  { ...reading, phase: 'paused' as const, told: 'broken' as const },
  silent('slow', 20),
]

/** Every component in its states, for whoever builds the interface; not shown where people learn. */
export function loader() {
  if (process.env.NGOSO_MODE === 'production') throw notFound()
  return null
}

export default function Gallery() {
  const [isOpen, setIsOpen] = useState(true)
  return (
    <div className="wrap page flow gallery">
      <h1>Thư viện giao diện</h1>
      {uiExamples.map(({ title, example }) => (
        <section key={title} className="flow">
          <h2>{title}</h2>
          {example}
        </section>
      ))}
      <section className="flow">
        <h2>Mã ba hình</h2>
        <PicturePin chosen={['hen', 'boat']} isFirst />
      </section>
      <section className="flow">
        <h2>Số nhà</h2>
        <p>
          <Plate>1.1</Plate> <Plate isOff>1.2</Plate>
        </p>
      </section>
      <section className="flow">
        <h2>Ngõ</h2>
        <Lane houses={gallerySamples.houses} />
        <ModuleList modules={gallerySamples.modules} />
      </section>
      <section className="flow">
        <h2>Câu hỏi</h2>
        {gallerySamples.questions.map(({ question, typed, feedback }) => (
          <fieldset key={question.id} className="q">
            <legend>{question.prompt}</legend>
            <AnswerFields question={question} prefix={`${question.id}-`} typed={typed} />
            {feedback && <FeedbackPanel question={question} feedback={feedback} />}
          </fieldset>
        ))}
      </section>
      <section className="flow">
        <h2>Nghe bài</h2>
        {listening.map((state) => (
          <ListenDock
            key={`${state.phase} ${state.told}`}
            state={state}
            press={() => undefined}
            toggle={() => undefined}
          />
        ))}
        <VoiceHelp onClose={() => undefined} />
      </section>
      <PhoneGallery />
      <section className="flow">
        <h2>Hình vẽ</h2>
        <button type="button" className="btn line" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          Hiện hoặc ẩn
        </button>
        {isOpen && (
          <ul className="drawings">
            {(Object.keys(drawings) as DrawingName[]).map((name) => (
              <li key={name}>
                <Drawing name={name} />
                {name}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
