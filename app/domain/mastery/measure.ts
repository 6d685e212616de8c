/** How well predictions told the answers apart, and how true their numbers are. */
export type Measures = { count: number; auc: number; rmse: number; logLoss: number; ece: number }

const BINS = 10

/** Over the rows for which `isAsked` holds. AUC is NaN when all answers are alike. */
export function measure(
  predicted: Float64Array,
  correct: Uint8Array,
  isAsked: (row: number) => boolean = () => true,
): Measures {
  const rows: number[] = []
  for (let row = 0; row < correct.length; row++) if (isAsked(row)) rows.push(row)
  let [squares, loss] = [0, 0]
  const bins = Array.from({ length: BINS }, () => ({ n: 0, said: 0, right: 0 }))
  for (const row of rows) {
    const p = Math.min(1 - 1e-12, Math.max(1e-12, predicted[row] as number))
    const y = correct[row] as number
    squares += (y - p) ** 2
    loss -= y ? Math.log(p) : Math.log(1 - p)
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))]
    if (!bin) continue
    bin.n++
    bin.said += p
    bin.right += y
  }
  const count = rows.length
  return {
    count,
    auc: aucOf(predicted, correct, rows),
    rmse: Math.sqrt(squares / count),
    logLoss: loss / count,
    ece: bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / count,
  }
}

/** The chance that a right answer was thought likelier than a wrong one; ties count half (Mann-Whitney). */
function aucOf(predicted: Float64Array, correct: Uint8Array, rows: readonly number[]): number {
  const order = Int32Array.from(rows).sort((a, b) => (predicted[a] as number) - (predicted[b] as number))
  let [ranks, right] = [0, 0]
  for (let i = 0; i < order.length; ) {
    let end = i
    while (end < order.length && predicted[order[end] as number] === predicted[order[i] as number]) end++
    const rank = (i + 1 + end) / 2
    for (let j = i; j < end; j++)
      if (correct[order[j] as number]) {
        ranks += rank
        right++
      }
    i = end
  }
  const wrong = order.length - right
  return (ranks - (right * (right + 1)) / 2) / (right * wrong)
}
