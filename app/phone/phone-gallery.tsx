import { drawnNames, iconNames } from './drawn-names'
import { Phone } from './phone'
import { phoneExamples } from './phone-examples'
import { PhoneIcon } from './phone-icon'
import { PhonePicture } from './phone-picture'

/** Every part of the phone on a phone of its own, every icon and every picture. */
export function PhoneGallery() {
  return (
    <>
      <section className="phone-gallery">
        {phoneExamples.map(({ title, view, say = null, spot = null, isLarge }) => (
          <section key={title}>
            <h2>{title}</h2>
            <Phone view={view} say={say} spot={spot} isLarge={isLarge} name={title} />
          </section>
        ))}
      </section>
      <section className="flow">
        <h2>Biểu tượng của điện thoại tập</h2>
        <ul className="drawings">
          {iconNames.map(([name, title]) => (
            <li key={name}>
              <PhoneIcon name={name} />
              {title}, <code>{name}</code>
            </li>
          ))}
        </ul>
      </section>
      <section className="flow">
        <h2>Hình của điện thoại tập</h2>
        <ul className="drawings">
          {drawnNames.map((name) => (
            <li key={name}>
              <PhonePicture picture={{ draw: name, alt: name }} />
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
