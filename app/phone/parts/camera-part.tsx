import type { ShownPart } from '~/domain/practice/view-screen'
import { PhonePicture } from '../phone-picture'
import { Press } from '../press'

export function CameraPart({ part }: { part: ShownPart<'camera'> }) {
  return (
    <div className="ph-block">
      <h3 className="ph-subtitle">{part.label}</h3>
      <ul className="ph-shots is-photos">
        {part.shots.map((shot) => (
          <li key={shot.id}>
            <Press id={shot.id} className="ph-shot">
              <span className="ph-finder">
                <PhonePicture picture={shot.picture} />
              </span>
              <span className="ph-shutter">{shot.text}</span>
            </Press>
          </li>
        ))}
      </ul>
    </div>
  )
}
