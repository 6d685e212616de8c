/** Draws a lesson with a kit that has one component for each name in lesson-components.ts; what it gives is a React element. */
// biome-ignore lint/suspicious/noExplicitAny: each component of the kit takes properties of its own
export type LessonBody = (props: { components: Record<string, any> }) => LessonElement

// biome-ignore lint/suspicious/noExplicitAny: React's own element, named without React
type LessonElement = { type: any; props: any; key: string | null }
