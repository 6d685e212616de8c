/** A press that does one thing to an import. */
export function OneButtonForm({
  action,
  label,
  look = 'btn',
}: {
  action: string
  label: string
  look?: string
}) {
  return (
    <form method="post" action={action}>
      <button type="submit" className={look}>
        {label}
      </button>
    </form>
  )
}
