/** A point in a text file; both count from 1. */
export type Place = { line: number; column: number }

/** What breaks a content rule, told to its author: `message` says in simple Vietnamese what is wrong and how to repair it. */
export type Problem = Place & { file: string; rule: string; message: string }

/** "vneid/vi-giay-to/lesson.mdx:12:3 [alt-text] ..." */
export function formatProblem({ file, line, column, rule, message }: Problem): string {
  return `${file}:${line}:${column} [${rule}] ${message}`
}

export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column
}
