import type { PartOf } from '~/domain/practice/scenario-schema'
import pictures from '~/ui/drawing/sprites/phone-pictures.svg?url'

export type ScenarioPicture = PartOf<'picture'>['picture']
export type DrawnName = NonNullable<ScenarioPicture['draw']>

/** A picture of a scenario, 4 to 3: a file of its lesson or one of the phone's own drawings, as good or bad as the photo came out. */
export function PhonePicture({ picture }: { picture: ScenarioPicture }) {
  const { src, draw, alt, effect } = picture
  return (
    <span className={effect ? `ph-photo is-${effect}` : 'ph-photo'}>
      {src ? (
        <img src={src} alt={alt} width="160" height="120" loading="lazy" decoding="async" />
      ) : (
        <svg viewBox="0 0 160 120" className="art" role="img" aria-label={alt} focusable="false">
          <use href={`${pictures}#${draw}`} width="160" height="120" />
        </svg>
      )}
    </span>
  )
}
