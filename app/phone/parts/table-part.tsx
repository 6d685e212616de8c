import type { ShownPart } from '~/domain/practice/view-screen'

/** May be wider than the screen; then it moves sideways by itself, also by the keyboard. */
export function TablePart({ part }: { part: ShownPart<'table'> }) {
  const [first, ...others] = part.head
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="ph-table" aria-label={part.caption} tabIndex={0}>
      <table>
        <caption>{part.caption}</caption>
        <thead>
          <tr>
            {[first, ...others].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={part.head[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={part.head[at]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
