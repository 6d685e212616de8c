import type { ReactElement } from 'react'

/** Draws a lesson with a kit that has one component for each name in lesson-components.ts. */
// biome-ignore lint/suspicious/noExplicitAny: each component of the kit takes properties of its own
export type LessonBody = (props: { components: Record<string, any> }) => ReactElement
