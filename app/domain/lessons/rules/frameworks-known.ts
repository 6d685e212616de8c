import type { Problem } from '../problem'
import type { YamlPath } from '../source/yaml-path'
import type { ContentRule } from './content-draft'

const rule = 'frameworks-known'

/** Skills map to what frameworks.yaml has; what that file says rests on facts and on modules that exist. */
export const frameworksKnown: ContentRule = ({ frameworks, skills, hasFact, modules }) => {
  const file = frameworks.value
  if (!file) return []
  const competences = file.learners.domains.flatMap((domain) => domain.competences.map(({ id }) => id))
  const groups = file.citizens.groups.map(({ id }) => id)
  const basics = file.students.basics.map(({ id }) => id)
  const folders = modules.map(({ files }) => files.folder)
  return [
    ...Object.entries(skills.value ?? {}).flatMap(([module, list]) =>
      list.flatMap((skill, i) => {
        const unknown = (key: string, values: string[], allowed: string[]): Problem[] =>
          values
            .filter((value) => !allowed.includes(value))
            .map((value) => ({
              file: skills.file,
              ...skills.placeOf([module, i, key]),
              rule,
              message: `frameworks.yaml không có ${value}. Hãy chọn trong: ${allowed.join(', ')}.`,
            }))
        return [
          ...unknown('competences', skill.competences, competences),
          ...unknown('groups', skill.groups, groups),
          ...unknown('basic', skill.basic ? [skill.basic] : [], basics),
        ]
      }),
    ),
    ...missing([...file.learners.facts], hasFact, ['learners', 'facts']),
    ...missing([...file.citizens.facts], hasFact, ['citizens', 'facts']),
    ...missing([...file.teams.facts], hasFact, ['teams', 'facts']),
    ...file.teams.contents.flatMap((content, i) =>
      missing(content.modules, (id) => folders.includes(id), ['teams', 'contents', i, 'modules']),
    ),
    ...missing(file.teams.basics, (id) => folders.includes(id), ['teams', 'basics']),
  ]

  function missing(ids: string[], isKnown: (id: string) => boolean, path: YamlPath): Problem[] {
    return ids
      .filter((id) => !isKnown(id))
      .map((id) => ({
        file: frameworks.file,
        ...frameworks.placeOf(path),
        rule,
        message: `Chưa có ${id}. Hãy thêm vào, hoặc xoá ở đây.`,
      }))
  }
}
