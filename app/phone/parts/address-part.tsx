import type { ShownPart } from '~/domain/practice/view-screen'
import { Drawing } from '~/ui/drawing/drawing'
import { phoneWords } from '../phone-words'

export function AddressPart({ part }: { part: ShownPart<'address'> }) {
  return (
    <p className="ph-url">
      {part.secure ? (
        <>
          <Drawing name="lock" className="ic" />
          <span className="vh">{phoneWords.secure}: </span>
        </>
      ) : (
        <small>{phoneWords.notSecure}</small>
      )}
      <span>{part.url}</span>
    </p>
  )
}
