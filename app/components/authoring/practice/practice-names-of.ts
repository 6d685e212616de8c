import type { PracticeDraft } from '~/domain/authoring/practice-draft'
import type { PracticeOutline } from '~/domain/authoring/practice-outline'
import type { PracticeNames } from './practice-names'

/** Everything that a form of this practice lets one choose from, with labels. */
export function practiceNamesOf({
  outline,
  checked,
  pictures,
}: Pick<PracticeDraft, 'checked' | 'pictures'> & { outline: PracticeOutline }): PracticeNames {
  const plain = (list: readonly { id: string; label: string }[]) =>
    list.map(({ id, label }) => ({ id, label }))
  return {
    screens: plain(outline.screens),
    steps: plain(outline.steps),
    mistakes: plain(outline.mistakes),
    variables: outline.variables,
    skills: checked?.lesson.skills ?? [],
    anchors: checked?.lesson.anchors ?? [],
    'lesson-mistakes': checked?.lesson.mistakes ?? [],
    pictures: pictures.map((name) => ({ id: name, label: name })),
    bins: [],
  }
}
