const collator = new Intl.Collator('vi')

/** Names as a Vietnamese list has them: Đ after D, accents last. Databases order by bytes, which puts Đặng after Vũ. */
export function byDisplayName(a: Named, b: Named): number {
  return collator.compare(a.displayName, b.displayName) || (a.personId < b.personId ? -1 : 1)
}

type Named = { displayName: string; personId: string }
