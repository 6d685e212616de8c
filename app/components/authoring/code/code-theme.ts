import { EditorView } from '@codemirror/view'

/** The editor in the colours of the house, in every theme and text size. */
export const codeTheme = EditorView.theme({
  '&': {
    border: '2px solid var(--edge)',
    borderRadius: 'var(--r)',
    background: 'var(--sheet)',
    color: 'var(--ink)',
    fontSize: 'var(--t-m)',
    height: '100%',
  },
  '&.cm-focused': {
    outline: '3px solid var(--ink)',
    outlineOffset: '2px',
    boxShadow: '0 0 0 3px var(--marigold)',
  },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.8rem 0 0.4rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': { background: 'var(--sand)', color: 'var(--ink-2)', border: '0', fontSize: 'var(--t-s)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    background: 'var(--marigold-pale) !important',
  },
  '.cm-selectionMatch': { background: 'var(--leaf-pale)' },
  '.cm-foldPlaceholder': {
    background: 'var(--leaf-pale)',
    color: 'var(--green-deep)',
    border: '1.5px solid var(--edge)',
    borderRadius: 'var(--r)',
    padding: '0.2rem 0.6rem',
    margin: '0',
    whiteSpace: 'normal',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    borderBottom: '3px dotted var(--red)',
    paddingBottom: '0',
  },
  '.cm-tooltip': {
    background: 'var(--sheet)',
    color: 'var(--ink)',
    border: '2px solid var(--edge)',
    borderRadius: 'var(--r)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.55rem 0.8rem', lineHeight: '1.4' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--marigold-pale)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'var(--ink-2)', fontStyle: 'normal' },
  '.cm-diagnostic': { padding: '0.6rem 0.8rem', borderLeft: '5px solid var(--marigold)', maxWidth: '24rem' },
  '.cm-diagnosticSource': { display: 'none' },
  '.cm-panels': { background: 'var(--sand)', color: 'var(--ink)' },
  '.cm-panel.cm-search': { padding: '0.6rem', fontSize: 'var(--t-s)' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button': { fontSize: 'var(--t-s)', minHeight: '2.4rem' },
})
