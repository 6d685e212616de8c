/** The seed that shuffles a question in its lesson: the same at every visit, so that reading again meets no new order. */
export function lessonSeed(questionId: string): string {
  return `lesson:${questionId}`
}
