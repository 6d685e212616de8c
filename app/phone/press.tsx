import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { usePhone } from './phone-context'

type PressProps = { id: string } & Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'id' | 'type' | 'name' | 'value'
>

/** Whatever is pressed on the phone: a submit button of the page's form that says which press it is. */
export const Press = forwardRef<HTMLButtonElement, PressProps>(function Press(
  { id, className, ...rest },
  ref,
) {
  const { isLive, spot, spotNote } = usePhone()
  const isSpot = spot === id
  return (
    <button
      {...rest}
      ref={ref}
      type="submit"
      name="bam"
      value={id}
      disabled={!isLive}
      className={isSpot ? `${className} is-spot` : className}
      aria-describedby={isSpot ? spotNote : undefined}
    />
  )
})
