import type { Catalogue, CatalogueModule } from '~/domain/lessons/catalogue'
import type { Skill } from '~/domain/lessons/lesson-schema'

export type MappedSkill = { id: string; name: string; to: string; number: string }
export type FrameworkPart = { id: string; name: string; skills: MappedSkill[] }
export type FrameworkView = {
  id: string
  title: string
  facts: string[]
  chapters: { name: string | null; parts: FrameworkPart[] }[]
}

/** Each framework with, at every part, the skills that answer to it. Empty before anything is published. */
export function frameworkMap({ frameworks, modules }: Catalogue): FrameworkView[] {
  if (!frameworks) return []
  const { learners, citizens, students, teams } = frameworks
  const having = (has: (skill: Skill) => boolean) => skillsWhere(modules, has)
  return [
    {
      ...{ id: 'nguoi-hoc', title: learners.title, facts: learners.facts },
      chapters: learners.domains.map(({ name, competences }, at) => ({
        name: `${at + 1}. ${name}`,
        parts: competences.map((part) => ({
          ...part,
          skills: having((skill) => skill.competences.includes(part.id)),
        })),
      })),
    },
    {
      ...{ id: 'nguoi-dan', title: citizens.title, facts: citizens.facts },
      chapters: [
        {
          name: null,
          parts: citizens.groups.map((part) => ({
            ...part,
            skills: having((skill) => skill.groups.includes(part.id)),
          })),
        },
      ],
    },
    {
      ...{ id: 'hoc-sinh', title: students.title, facts: [] },
      chapters: [
        {
          name: null,
          parts: students.basics.map((part, at) => ({
            ...{ id: String(at + 1), name: part.name },
            skills: having((skill) => skill.basic === part.id),
          })),
        },
      ],
    },
    {
      ...{ id: 'to', title: teams.title, facts: teams.facts },
      chapters: [
        {
          name: null,
          parts: teams.contents.map((part, at) => ({
            ...{ id: String(at + 1), name: part.name },
            skills: skillsWhere(
              modules.filter(({ id }) => part.modules.includes(id)),
              () => true,
            ),
          })),
        },
      ],
    },
  ]
}

function skillsWhere(modules: readonly CatalogueModule[], has: (skill: Skill) => boolean): MappedSkill[] {
  return modules.flatMap((module) =>
    module.skills.filter(has).flatMap((skill) => {
      const lesson = module.lessons.find((each) => each.skills.includes(skill.id))
      if (!lesson) return []
      return [
        {
          id: skill.id,
          name: skill.name,
          to: `/hoc/${module.id}/${lesson.slug}`,
          number: lesson.number,
        },
      ]
    }),
  )
}
