import { pictureSprites, type ScenarioPicture } from './picture-sprites'

/** A picture of a scenario, 4 to 3: a file of its lesson or a drawing of the phone's own, as good or bad as the photo came out. */
export function PhonePicture({ picture }: { picture: ScenarioPicture }) {
  const { src, draw, alt, effect } = picture
  return (
    <span className={effect ? `ph-photo is-${effect}` : 'ph-photo'}>
      {draw ? (
        <svg viewBox="0 0 160 120" className="art" role="img" aria-label={alt} focusable="false">
          <use href={`${pictureSprites[draw]}#${draw}`} width="160" height="120" />
        </svg>
      ) : (
        <img src={src} alt={alt} width="640" height="360" loading="lazy" decoding="async" />
      )}
    </span>
  )
}
