import { useEffect } from 'react'
import { fetchQuestions } from './fetch-questions'

const AFTER_MS = 3_000

/** Fetches a lesson's questions once the page has settled, so that they are there if the line drops while somebody reads. */
export function useQuestionsAtHand(revision: string): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchQuestions(revision), AFTER_MS)
    return () => clearTimeout(timer)
  }, [revision])
}
