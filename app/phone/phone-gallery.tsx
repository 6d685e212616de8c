import { Phone } from './phone'
import { phoneExamples } from './phone-examples'

/** Every part of the phone, each on a phone of its own. */
export function PhoneGallery() {
  return (
    <div className="phone-gallery">
      {phoneExamples.map(({ title, view, say = null, spot = null, isLarge }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Phone view={view} say={say} spot={spot} isLarge={isLarge} />
        </section>
      ))}
    </div>
  )
}
