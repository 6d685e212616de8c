import { useEffect, useState } from 'react'
import { keepDevicePlace } from '~/components/sync/device-place'
import { ownedHeaders } from '~/components/sync/owned-headers'
import { useOwnerKey } from '~/components/sync/owner-key'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { lessonWords } from './lesson-words'

type Props = {
  sections: { id: string; title: string }[]
  hasQuestions: boolean
  address: string
  lessonId: string
  revision: string
  isGuest: boolean
}

/** Beside the text: the sections, a lit window for each one passed; remembers where the reader is. */
export function LessonRail({ sections, hasQuestions, address, lessonId, revision, isGuest }: Props) {
  const words = useWords(lessonWords)
  const listed = hasQuestions ? [...sections, { id: 'thu-suc', title: words.questionsTitle }] : sections
  const owner = useOwnerKey()
  const current = useSectionInView(sections.map((section) => section.id))

  useEffect(() => {
    if (current === null) return
    const timer = setTimeout(() => {
      const title = sections.find((section) => section.id === current)?.title ?? ''
      if (isGuest) return keepDevicePlace({ lessonId, revision, section: current, title })
      const body = new URLSearchParams({ revision, anchor: current })
      const sent = { method: 'POST', body, headers: ownedHeaders(owner), keepalive: true }
      void fetch(`${address}/cho-dung`, sent).catch(() => undefined)
    }, 3_000)
    return () => clearTimeout(timer)
  }, [current, isGuest, lessonId, revision, address, sections, owner])

  const at = listed.findIndex((section) => section.id === current)
  return (
    <aside className="rail">
      <nav className="toc" aria-label={words.inThisLesson}>
        <h2>{words.inThisLesson}</h2>
        <ol>
          {listed.map((section, index) => (
            <li key={section.id} lang={section.id === 'thu-suc' ? undefined : 'vi'}>
              <a href={`#${section.id}`} aria-current={index === at ? 'location' : undefined}>
                <Drawing name={index <= at ? 'window-lit' : 'window-dim'} />
                {section.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </aside>
  )
}

/** The id of the last section whose heading has come into the upper half of the window. */
function useSectionInView(ids: string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const key = ids.join(' ')
  useEffect(() => {
    const headings = key.split(' ').flatMap((id) => document.getElementById(id) ?? [])
    const look = () => {
      const passed = headings.filter(
        (heading) => heading.getBoundingClientRect().top < window.innerHeight / 2,
      )
      setCurrent(window.scrollY > 80 ? (passed.at(-1)?.id ?? null) : null)
    }
    const observer = new IntersectionObserver(look, { rootMargin: '0px 0px -50% 0px' })
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [key])
  return current
}
