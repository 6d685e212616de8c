import grounds from '~/ui/drawing/sprites/phone-grounds.svg?url'
import { LateArt } from './late-art'

/** What lies below the icons of a home screen. */
export function Wallpaper() {
  return (
    <LateArt className="ph-wallpaper">
      <svg viewBox="0 100 320 140" className="art" aria-hidden="true" focusable="false">
        <use href={`${grounds}#wallpaper`} width="320" height="240" />
      </svg>
    </LateArt>
  )
}
