export const uiExamples: { title: string; example: JSX.Element }[] = []
