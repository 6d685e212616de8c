import { useEffect, useRef } from 'react'
import type { SpokenLine } from '~/domain/practice/run-state'
import type { ShownPart } from '~/domain/practice/view-screen'
import { Avatar } from '../avatar'
import { phoneWords } from '../phone-words'
import { Press } from '../press'

/** So many lines are seen at once; what was said earlier is folded away above them, so that the newest is at hand. */
const SHOWN = 4

export function ChatPart({ part }: { part: ShownPart<'chat'> }) {
  const end = useRef<HTMLDivElement>(null)
  const lines = part.kept.lines ?? []
  const count = useRef(lines.length)
  useEffect(() => {
    if (lines.length > count.current) end.current?.scrollIntoView({ block: 'nearest' })
    count.current = lines.length
  }, [lines.length])
  const earlier = lines.slice(0, -SHOWN)
  return (
    <div className="ph-chat">
      <p className="ph-with">
        <Avatar name={part.with} />
        <b>{part.with}</b>
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{phoneWords.earlier(earlier.length)}</summary>
          <ol className="ph-thread">
            <Lines lines={earlier} part={part} />
          </ol>
        </details>
      )}
      <div role="log" aria-label={phoneWords.chatWith(part.with)}>
        <ol className="ph-thread">
          <Lines lines={lines.slice(-SHOWN)} part={part} />
        </ol>
      </div>
      <div ref={end} className="ph-answer">
        {part.replies.length > 0 && (
          <>
            <p>{phoneWords.yourAnswer}</p>
            <ul className="ph-replies">
              {part.replies.map((reply) => (
                <li key={reply.id}>
                  <Press id={reply.id} className="ph-button is-reply">
                    {reply.text}
                  </Press>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

function Lines({ lines, part }: { lines: SpokenLine[]; part: ShownPart<'chat'> }) {
  return lines.map(({ key, who, text }, at) => (
    <li key={key} className={who ? undefined : 'is-mine'}>
      <b className={who && part.group && who !== lines[at - 1]?.who ? 'ph-who' : 'vh'}>
        {who || phoneWords.you}:{' '}
      </b>
      <span className="ph-bubble">{text}</span>
    </li>
  ))
}
