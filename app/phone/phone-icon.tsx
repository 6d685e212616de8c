import type { PartOf } from '~/domain/practice/scenario-schema'
import icons from '~/ui/drawing/sprites/phone-icons.svg?url'
import { LateArt } from './late-art'

export type IconName = PartOf<'notification'>['icon']

/** An icon of the phone; the words beside it say what it is. */
export function PhoneIcon({ name }: { name: IconName | 'finger' }) {
  return (
    <LateArt className="ph-icon">
      <svg viewBox="0 0 48 48" className="art" focusable="false" aria-hidden="true">
        <use href={`${icons}#${name}`} width="48" height="48" />
      </svg>
    </LateArt>
  )
}
