import { autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { codeFolding, foldEffect, foldedRanges, foldKeymap, unfoldEffect } from '@codemirror/language'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorSelection, EditorState, type StateEffect } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import type { Problem } from '~/domain/lessons/problem'
import type { Locale } from '~/lib/locale'
import type { WritingSurface } from '../desk/writing-surface'
import { codePhrases } from './code-phrases'
import { codeTheme } from './code-theme'
import { lessonCompletions, type Offered } from './lesson-completions'
import { lessonLanguage } from './lesson-language'

export type CodeEditor = WritingSurface & {
  /** Marks what is wrong where it stands. */
  mark: (problems: readonly Problem[]) => void
  stop: () => void
}

type Wanted = {
  parent: HTMLElement
  name: string
  text: string
  isReadOnly: boolean
  locale: Locale
  /** Id of what labels the editor, and of what describes it. */
  labelledBy: string
  describedBy: string
  /** What stands in place of the front matter while it is folded away. */
  folded: string
  offered: Offered
  onText: (text: string) => void
  /** Html from a word processor: gives the text to put in, or null to paste it plainly. */
  onPaste: (html: string) => Promise<string | null>
}

/** CodeMirror in place of the plain box. Everything it says and marks is ours; the keyboard leaves it by Esc, then Tab. */
export function startCodeEditor(wanted: Wanted): CodeEditor {
  const { parent, name, text, isReadOnly, locale, offered, onText, onPaste } = wanted
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
  const view: EditorView = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        ...(isReadOnly ? [EditorState.readOnly.of(true)] : []),
        EditorState.phrases.of(codePhrases(locale)),
        ...[history(), lineNumbers(), search({ top: true }), highlightSelectionMatches()],
        autocompletion({ override: [lessonCompletions(offered)], icons: false }),
        codeFolding({ placeholderText: wanted.folded }),
        lessonLanguage(name !== 'lesson.mdx'),
        keymap.of([
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...searchKeymap,
          ...foldKeymap,
          indentWithTab,
        ]),
        EditorView.lineWrapping,
        codeTheme,
        EditorView.contentAttributes.of({
          ...{ 'aria-labelledby': wanted.labelledBy, 'aria-describedby': wanted.describedBy },
          ...{ spellcheck: 'false', autocapitalize: 'sentences', lang: 'vi', tabindex: '0' },
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onText(update.state.doc.toString())
        }),
        EditorView.domEventHandlers({
          paste(event) {
            const html = event.clipboardData?.getData('text/html') ?? ''
            if (html === '' || isReadOnly) return false
            const plain = event.clipboardData?.getData('text/plain') ?? ''
            event.preventDefault()
            void onPaste(html).then((made) => view.dispatch(view.state.replaceSelection(made ?? plain)))
            return true
          },
        }),
      ],
    }),
  })
  foldFrontMatter(view)
  return {
    text: () => view.state.doc.toString(),
    selection: () => [view.state.selection.main.from, view.state.selection.main.to],
    replace: (from, to, insert, [start, end] = [insert.length, insert.length]) => {
      view.dispatch({
        changes: { from, to, insert },
        selection: EditorSelection.range(from + start, from + end),
        scrollIntoView: true,
      })
      view.focus()
    },
    goTo: (line, column = 1) => {
      const { doc } = view.state
      const found = doc.line(Math.min(Math.max(line, 1), doc.lines))
      const at = Math.min(found.from + column - 1, found.to)
      const effects: StateEffect<unknown>[] = [EditorView.scrollIntoView(at, { y: 'center' })]
      foldedRanges(view.state).between(at, at, (start, end) => {
        effects.push(unfoldEffect.of({ from: start, to: end }))
      })
      view.dispatch({ selection: { anchor: at }, effects })
      view.focus()
    },
    focus: () => view.focus(),
    mark: (problems) => view.dispatch(setDiagnostics(view.state, marksOf(view, name, problems))),
    stop: () => view.destroy(),
  }
}

/** What is said about the lesson as a whole has a form of its own: the text begins with the text. */
function foldFrontMatter(view: EditorView): void {
  const { doc } = view.state
  if (doc.line(1).text !== '---') return
  const end = doc.toString().indexOf('\n---\n', 3)
  if (end < 0) return
  const to = end + '\n---'.length
  view.dispatch({ effects: foldEffect.of({ from: 0, to }), selection: { anchor: to + 1 } })
}

function marksOf({ state: { doc } }: EditorView, name: string, problems: readonly Problem[]): Diagnostic[] {
  return problems
    .filter(({ file, line }) => file === name && line <= doc.lines)
    .map(({ line, column, message, rule }) => {
      const { from, to } = doc.line(line)
      const at = Math.min(from + column - 1, to)
      const word = /^[^\s]*/.exec(doc.sliceString(at, to))?.[0].length ?? 0
      return {
        from: at,
        to: Math.min(at + Math.max(word, 1), to),
        severity: 'warning',
        message,
        source: rule,
      }
    })
    .sort((a, b) => a.from - b.from) as Diagnostic[]
}
