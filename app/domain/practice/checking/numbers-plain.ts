import { looksReal } from '../looks-real'
import type { ScenarioCheck, ScenarioFinding } from './finding'

/** No text anywhere, in examples and recordings neither, holds a number that could be somebody's: the machine takes none. */
export const numbersPlain: ScenarioCheck = ({ scenario }) => {
  const found: ScenarioFinding[] = []
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (typeof node === 'string' && looksReal(node)) {
      const message = `“${node}” có số giống số thật của ai đó. Hãy dùng số mẫu 0900 000 0xx, hoặc số bắt đầu bằng 000.`
      found.push({ path, message })
    }
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      walk(key, path)
      walk(child, [...path, Array.isArray(node) ? Number(key) : key])
    }
  }
  walk(scenario, [])
  return found
}
