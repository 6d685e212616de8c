import { useCallback, useEffect, useRef, useState } from 'react'
import type { KnownToRepair } from '~/domain/authoring/known-to-repair'
import { type RepairKind, repairLesson } from '~/domain/authoring/repair-lesson'
import type { Problem } from '~/domain/lessons/problem'
import { formatTime } from '~/lib/format-time'
import { useLocale, useWords } from '~/ui/words'
import type { CodeEditor } from '../code/start-code-editor'
import { ConflictPanel } from '../conflict-panel'
import type { FramedDraft } from '../draft-frame'
import { editorWords } from '../editor-words'
import type { TextPart } from '../lesson-part'
import type { PreviewKind } from '../preview-kind'
import { findFacts } from './find-facts'
import { LostTyping } from './lost-typing'
import { pasted } from './pasted'
import { PreviewFrame } from './preview-frame'
import { ProblemList } from './problem-list'
import { replaceDifference } from './replace-difference'
import { SavingStatus } from './saving-status'
import { Toolbar } from './toolbar'
import { usePreview } from './use-preview'
import { useSaving } from './use-saving'
import { plainSurface, type WritingSurface } from './writing-surface'

type Props = {
  draft: FramedDraft
  part: TextPart
  text: { name: string; text: string; version: number }
  savedTime: string | null
  problems: readonly Problem[] | null
  known: KnownToRepair
  questions: readonly { id: string; prompt: string }[]
  /** Where to go at once, counted from 1. */
  line: number | null
}

/**
 * One text of a draft, being written: a plain form without a script; with one, it saves by itself, shows the lesson beside it and
 * what is to be mended, and the editor takes the box's place once it has loaded.
 */
export function Desk({
  draft,
  part,
  text,
  savedTime,
  problems: begunProblems,
  known,
  questions,
  line,
}: Props) {
  const words = useWords(editorWords)
  const locale = useLocale()
  const { draftId, mayWrite } = draft
  const { name } = text
  const box = useRef<HTMLTextAreaElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const surface = useRef<WritingSurface | null>(null)
  const editor = useRef<CodeEditor | null>(null)
  const [isAlive, setIsAlive] = useState(false)
  const [isCode, setIsCode] = useState(false)
  const [view, setView] = useState<'write' | 'see'>('write')
  const [repaired, setRepaired] = useState<RepairKind[] | null>(null)
  const [pasteSaid, setPasteSaid] = useState<readonly string[]>([])
  const saving = useSaving({ draftId, ...text, savedTime })
  const preview = usePreview({ draftId, name, problems: begunProblems })
  const { typed } = saving
  const { kind, show, problems } = preview

  const changed = useRef((_text: string) => {})
  changed.current = (now) => {
    setRepaired(null)
    if (mayWrite) typed(now)
    show(now, kind)
  }

  useEffect(() => {
    const plain = box.current
    if (!plain) return
    surface.current = plainSurface(plain)
    setIsAlive(true)
    let isGone = false
    void import('../code/start-code-editor')
      .then(({ startCodeEditor }) => {
        if (isGone || !place.current) return
        place.current.hidden = false // it measures itself where it stands
        plain.hidden = true
        const made = startCodeEditor({
          ...{ parent: place.current, name, text: plain.value, isReadOnly: !mayWrite, locale },
          ...{ labelledBy: 'chu-ten', describedBy: 'chu-cach', folded: words.folded },
          offered: {
            questions: () => questions,
            media: () => known.media,
            findFacts: (asked) => findFacts(draftId, asked),
          },
          onText: (now) => changed.current(now),
          onPaste: async (html) => {
            const { text: made, said } = await pasted(draftId, html)
            setPasteSaid(said)
            return made
          },
        })
        const hadFocus = document.activeElement === plain
        editor.current = made
        surface.current = made
        setIsCode(true)
        if (hadFocus) made.focus()
        if (line) made.goTo(line)
      })
      .catch(() => {
        // Not to be had now: the plain box does the same.
        if (place.current) place.current.hidden = true
        plain.hidden = false
      })
    return () => {
      isGone = true
      if (editor.current) plain.value = editor.current.text() // what comes in its place goes on with it
      editor.current?.stop()
      editor.current = null
      surface.current = null
      setIsCode(false)
    }
  }, [draftId, name, mayWrite, locale, words, questions, known, line])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the editor is there it is told what is known already
  useEffect(() => editor.current?.mark(problems), [problems, isCode])

  const replaceAll = useCallback((now: string) => {
    const writing = surface.current
    if (writing && writing.text() !== now) replaceDifference(writing, now)
  }, [])

  function repair() {
    const writing = surface.current
    if (!writing) return
    const { text: mended, done } = repairLesson(name, writing.text(), known)
    replaceAll(mended)
    setRepaired(done)
  }

  function seeAs(as: PreviewKind) {
    preview.setKind(as)
    show(surface.current?.text() ?? text.text, as)
  }

  const conflict = saving.conflict
  return (
    <div className={`desk-room is-${view}${isAlive ? ' is-alive' : ''}`}>
      {isAlive && (
        <fieldset className="desk-views" aria-label={words.writeOrSee}>
          {(['write', 'see'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {words[each]}
            </button>
          ))}
        </fieldset>
      )}
      <div className="desk-writing">
        {isAlive && saving.lost && mayWrite && (
          <LostTyping
            lost={{ text: saving.lost.text, time: formatTime(new Date(saving.lost.typedAt)) }}
            saved={text.text}
            onTakeBack={() => {
              const kept = saving.lost?.text ?? ''
              saving.takeBack()
              replaceAll(kept)
            }}
            onDrop={saving.drop}
          />
        )}
        {conflict && (
          <ConflictPanel
            {...{ draftId, name, theirs: conflict }}
            mine={surface.current?.text() ?? ''}
            base={saving.base.current.text}
            onSettle={(settled, givenUp) => {
              void saving.settle(settled, givenUp).then(() => replaceAll(settled))
            }}
          />
        )}
        {isAlive && mayWrite && part === 'bai' && (
          <Toolbar {...{ draftId, questions, media: known.media }} surface={() => surface.current} />
        )}
        <form
          className="desk-form"
          method="post"
          action={`/soan-bai/${draftId}/luu`}
          onSubmit={(event) => {
            if (!isAlive || (event.nativeEvent as SubmitEvent).submitter?.hasAttribute('formaction')) return
            event.preventDefault()
            void saving.save()
          }}
        >
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="baseVersion" value={text.version} />
          <label htmlFor="chu" id="chu-ten">
            {words.textOf[part]}
          </label>
          <div ref={place} className="desk-code" hidden={!isCode} />
          <textarea
            ref={box}
            id="chu"
            name="text"
            className="text-input source"
            lang="vi"
            spellCheck={false}
            defaultValue={text.text}
            readOnly={!mayWrite}
            hidden={isCode}
            onInput={(event) => changed.current(event.currentTarget.value)}
          />
          <p className="form-hint" id="chu-cach">
            {isCode && words.keyboardHint}
          </p>
          {mayWrite && (
            <p className="acts desk-acts">
              <button type="submit" className="btn">
                {words.save}
              </button>
              <button
                type="submit"
                className="btn line"
                formAction={`/soan-bai/${draftId}/sua-giup`}
                onClick={(event) => {
                  if (!isAlive) return
                  event.preventDefault()
                  repair()
                }}
              >
                {words.repair}
              </button>
              {!isAlive && <a href={`/soan-bai/${draftId}/xem`}>{words.seePreview}</a>}
              {isAlive && <SavingStatus draftId={draftId} state={saving.state} time={saving.time} />}
            </p>
          )}
        </form>
        <p role="status" className={repaired ? 'desk-repaired' : 'vh'}>
          {repaired && words.repaired(repaired.map((each) => words.repairs[each]))}
        </p>
        <p role="status" className={pasteSaid.length > 0 ? 'desk-repaired' : 'vh'}>
          {pasteSaid.join(' ')}
        </p>
        <ProblemList
          {...{ draftId, name, problems, isTooHeavy: preview.isTooHeavy }}
          onGo={(at, column) => {
            setView('write')
            surface.current?.goTo(at, column)
          }}
        />
      </div>
      {isAlive && <PreviewFrame draftId={draftId} kind={kind} onKind={seeAs} html={preview.html} />}
    </div>
  )
}
