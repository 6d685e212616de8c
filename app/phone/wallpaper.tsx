import grounds from '~/ui/drawing/sprites/phone-grounds.svg?url'

/** What lies below the icons of a home screen. */
export function Wallpaper() {
  return (
    <svg viewBox="0 100 320 140" className="art ph-wallpaper" aria-hidden="true" focusable="false">
      <use href={`${grounds}#wallpaper`} width="320" height="240" />
    </svg>
  )
}
