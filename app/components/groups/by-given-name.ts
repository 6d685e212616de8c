const collator = new Intl.Collator('vi')

/** As a Vietnamese class register has it: by the given name, which stands last, then by the whole name. */
export function byGivenName(a: Named, b: Named): number {
  return (
    collator.compare(givenName(a), givenName(b)) ||
    collator.compare(a.displayName, b.displayName) ||
    (a.personId < b.personId ? -1 : 1)
  )
}

type Named = { displayName: string; personId: string }

function givenName({ displayName }: Named): string {
  return displayName.trim().split(/\s+/).at(-1) ?? ''
}
