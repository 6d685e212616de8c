import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { type FrameworkPart, frameworkMap } from '~/components/lessons/framework-map'
import { frameworkWords } from '~/components/lessons/framework-words'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { pageTitle } from '~/ui/page-title'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: frameworkWords.vi.title, en: frameworkWords.en.title })

export async function loader() {
  const catalogue = await readCatalogue()
  return {
    frameworks: frameworkMap(catalogue),
    modules: catalogue.modules.map(({ id, number, title, skills }) => ({
      ...{ id, number, title },
      skills: skills.map((skill) => ({
        ...{ id: skill.id, name: skill.name, competences: skill.competences, groups: skill.groups },
        basic:
          catalogue.frameworks?.students.basics.find(({ id: basic }) => basic === skill.basic)?.name ?? null,
      })),
    })),
  }
}

export default function FrameworksPage() {
  const words = useWords(frameworkWords)
  const { frameworks, modules } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page frameworks">
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      <p className="small">{words.notMapped}</p>
      <section className="sec" aria-labelledby="tu-khung">
        <h2 id="tu-khung">{words.fromFrameworks}</h2>
        {frameworks.map((framework) => (
          <details key={framework.id} className="framework" lang="vi">
            <summary>{framework.title}</summary>
            {framework.chapters.map((chapter) => (
              <div key={chapter.name ?? framework.id} className="chapter">
                {chapter.name && <h3>{chapter.name}</h3>}
                <dl>
                  {chapter.parts.map((part) => (
                    <Part key={part.id} part={part} />
                  ))}
                </dl>
              </div>
            ))}
            {framework.facts.length > 0 && <p className="small">{words.facts(framework.facts.join(', '))}</p>}
          </details>
        ))}
      </section>
      <section className="sec" aria-labelledby="tu-bai">
        <h2 id="tu-bai">{words.fromSkills}</h2>
        {modules.map((module) => (
          <details key={module.id} className="framework" lang="vi">
            <summary>
              <Plate>{module.number}</Plate> {module.title}
            </summary>
            <dl>
              {module.skills.map((skill) => (
                <div key={skill.id}>
                  <dt>{skill.name}</dt>
                  <dd>
                    {words.competences}: {skill.competences.join(', ') || words.none}. {words.groups}:{' '}
                    {skill.groups.join(', ') || words.none}.
                    {skill.basic && ` ${words.basic}: ${skill.basic}.`}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </section>
    </div>
  )
}

function Part({ part }: { part: FrameworkPart }) {
  const words = useWords(frameworkWords)
  return (
    <div>
      <dt>
        <span className="part-id">{part.id}</span> {part.name}
      </dt>
      <dd>
        {part.skills.length === 0 && words.unmapped}
        <ul>
          {part.skills.map((skill) => (
            <li key={skill.id}>
              <Link to={skill.to}>
                {skill.number} {skill.name}
              </Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
