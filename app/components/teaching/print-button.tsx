import { useEffect, useState } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { teachingWords } from './teaching-words'

/** Printing: a button where scripts run, and for every reader how to do it without one. */
export function PrintButton({ note }: { note: string }) {
  const words = useWords(teachingWords)
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => setCanPrint(true), [])
  return (
    <div className="print-it no-print">
      {canPrint && (
        <button type="button" className="btn" onClick={() => window.print()}>
          <Drawing name="print" className="ic" />
          {words.print}
        </button>
      )}
      <p className="small">
        {note} {words.printHint}
      </p>
    </div>
  )
}
