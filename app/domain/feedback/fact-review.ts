import type { PublishedFact } from '~/domain/lessons/published-fact'

/** A published fact as those see it who look after the lessons. */
export type FactReview = PublishedFact & {
  /** Null when nobody has reported it since it was last looked at. */
  reports: OpenReports | null
}

/** How many are open, and when the newest came; of the notes the newest, without who wrote them, and how many more. */
export type OpenReports = { count: number; newestAt: Date; notes: ReportNote[]; moreNotes: number }

export type ReportNote = { id: string; note: string; at: Date }
