import pictures from './sprites/pin-pictures.svg?url'

/** One of the pictures that a PIN is made of; its name stands beside it. `name` is that of its symbol. */
export function PinPicture({ name }: { name: string }) {
  return (
    <svg
      viewBox="0 0 64 64"
      className="art pin-picture"
      overflow="visible"
      focusable="false"
      aria-hidden="true"
    >
      <use href={`${pictures}#${name}`} width="64" height="64" />
    </svg>
  )
}
