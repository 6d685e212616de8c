export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

export function logit(probability: number): number {
  return Math.log(probability / (1 - probability))
}
