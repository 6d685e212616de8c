import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { pictureWords } from './picture-words'

export type ShownPicture = {
  name: string
  address: string
  bytes: number
  width: number
  height: number
  uses: { file: string; line: number; section: string | null }[]
}

/** Each picture of a draft, its weight and where it is used; the whole card leads to it. */
export function PictureCards({ base, pictures }: { base: string; pictures: readonly ShownPicture[] }) {
  const words = useWords(pictureWords)
  return (
    <ul className="picture-cards">
      {pictures.map(({ name, address, bytes, width, height, uses }) => (
        <li key={name}>
          <Link to={`${base}/${name}`} className={uses.length === 0 ? 'is-unused' : undefined}>
            <span className="picture-frame">
              <img
                src={address}
                alt=""
                width={width || undefined}
                height={height || undefined}
                loading="lazy"
              />
            </span>
            <b>{name}</b>
            <span className="small">
              {words.weight(bytes)}
              {width > 0 && `, ${width} × ${height}`}
            </span>
            <span className="small picture-use">
              {uses.length === 0 ? words.unused : words.usedIn(uses.length)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
