import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

type ChangeLinksProps = {
  placeId: string
  hasPlacesBelow: boolean
  may: { change: boolean; moveOrSplit: boolean }
}

/** To the forms by which a place changes. */
export function ChangeLinks({ placeId, hasPlacesBelow, may }: ChangeLinksProps) {
  const words = useWords(placeWords)
  if (!may.change) return null
  const links = [
    { to: 'them', label: words.add },
    { to: 'ten', label: words.rename },
    ...(may.moveOrSplit
      ? [
          { to: 'chuyen', label: words.move },
          { to: 'sap-nhap', label: words.merge },
          { to: 'chia', label: words.splitUp },
        ]
      : []),
  ]
  return (
    <section className="place-part" aria-labelledby="thay-doi">
      <h2 id="thay-doi">{words.changeTitle}</h2>
      <p>{words.changeText}</p>
      <p className="acts">
        {links.map(({ to, label }) => (
          <Link key={to} className="btn line" to={`/quan-ly/dia-ban/${placeId}/${to}`}>
            {label}
          </Link>
        ))}
        {hasPlacesBelow && (
          <Link className="btn line" to={`/quan-ly/danh-sach?loai=dia-ban&dia-ban=${placeId}`}>
            {words.addMany}
          </Link>
        )}
      </p>
    </section>
  )
}
