import type { Locator } from '@playwright/test'

/** Fills in the fields of one question by chance alone, whatever it asks. */
export async function guess(fields: Locator, random: () => number): Promise<void> {
  const pick = (count: number) => Math.floor(random() * count)
  const radios = fields.getByRole('radio')
  const boxes = fields.getByRole('checkbox')
  const [listed, typed] = [fields.getByRole('combobox'), fields.getByRole('textbox')]
  // What is counted must be there whole: after a form is sent the next page comes bit by bit.
  await fields.page().waitForLoadState('domcontentloaded')
  await radios.or(boxes).or(listed).or(typed).first().waitFor()
  const lists = await listed.all()
  const [radioCount, boxCount] = [await radios.count(), await boxes.count()]
  if (radioCount > 0) await radios.nth(pick(radioCount)).check()
  else if (boxCount > 0) await boxes.nth(pick(boxCount)).check()
  else if (lists.length > 0) {
    // Each place once: an order or a pairing is complete only so.
    const count = (await lists[0]?.getByRole('option').count()) ?? 0
    const places = Array.from({ length: count - 1 }, (_, at) => at + 1)
    for (const list of lists)
      await list.selectOption({ index: places.splice(pick(places.length), 1)[0] ?? 1 })
  } else await typed.fill(String(1 + pick(90)))
}
