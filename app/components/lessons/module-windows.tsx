import { Drawing } from '~/ui/drawing/drawing'

/** Progress through a module as a row of windows, one per lesson; the words beside it say the same. */
export function ModuleWindows({ done, all }: { done: number; all: number }) {
  return (
    <span className="panes">
      {Array.from({ length: all }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: windows have no identity but their place
        <Drawing key={at} name={at < done ? 'window-lit' : 'window-dim'} />
      ))}
    </span>
  )
}
