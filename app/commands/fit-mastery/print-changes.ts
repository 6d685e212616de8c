import type { Fitted, Parameters, Weights } from '~/domain/mastery/fit-parameters'

const MOST_ITEMS = 10

/** What would change, and how well both do on learners held out. */
export function printChanges(fitted: Fitted, inForce: Parameters): void {
  console.log(`\n${'weight'.padEnd(14)}${'in force'.padStart(10)}${'fitted'.padStart(10)}`)
  for (const [name, weight] of Object.entries(fitted.w))
    console.log(`${name.padEnd(14)}${number(inForce.weights[name as keyof Weights])}${number(weight)}`)
  const moved = Object.entries(fitted.b)
    .map(([item, [beside, answers]]) => ({ item, beside, answers, was: inForce.items.get(item)?.shift ?? 0 }))
    .sort((a, b) => Math.abs(b.beside - b.was) - Math.abs(a.beside - a.was))
  console.log(`\nItems that move most, beside their skill's mean (logits):`)
  for (const { item, beside, answers, was } of moved.slice(0, MOST_ITEMS))
    console.log(`  ${item.padEnd(34)}${number(was)}${number(beside)}  ${answers} answers`)
  const { before, after } = fitted
  console.log(`\nOn learners held out: ${'AUC'.padStart(12)}${'log loss'.padStart(10)}${'ECE'.padStart(10)}`)
  console.log(`  in force          ${number(before.auc)}${number(before.logLoss)}${number(before.ece)}`)
  console.log(`  fitted            ${number(after.auc)}${number(after.logLoss)}${number(after.ece)}\n`)
}

function number(value: number): string {
  return value.toFixed(4).padStart(10)
}
