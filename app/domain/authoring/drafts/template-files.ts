import { parse } from 'yaml'

/** What a new lesson begins as: the parts that every lesson has, each saying what belongs there. */
export function templateFiles(of: {
  lessonId: string
  moduleId: string
  title: string
  /** content/skills.yaml: the first skill of the module is proposed. */
  skillsYaml: string
}): Record<string, string> {
  const { lessonId, title } = of
  const skill = firstSkill(of.skillsYaml, of.moduleId)
  return {
    'lesson.mdx': `---
id: ${lessonId}
title: ${JSON.stringify(title)}
summary: Học xong bài này, bạn tự làm được việc gì? Viết một câu.
minutes: 10
audience: [member, student, resident]
objectives:
  - Việc thứ nhất người học tự làm được sau bài này.
  - Việc thứ hai người học tự làm được sau bài này.
skills: [${skill}]
prerequisites: []
keywords: []
mistakes:
  - { id: a, says: "Điều người ta hay nghĩ sai về việc này." }
facts: []
---

<Scene title="Chuyện xảy ra ở đâu, với ai">

Kể một cảnh ngắn trong thôn: ai cần làm việc này, vì sao.

<Say who="Bác Sáu">Bác hỏi điều bác chưa rõ.</Say>

<Say who="Cô Hạnh">Cô trả lời bằng lời giản dị.</Say>

</Scene>

## Việc này là gì

Nói trong hai, ba câu ngắn.

## Làm từng bước

<Steps>

<Step title="Bước thứ nhất">

Nói rõ bấm vào đâu, gõ gì.

</Step>

<Step title="Bước thứ hai">

Nói rõ nhìn thấy gì thì làm tiếp.

</Step>

</Steps>

<Warning title="Dừng lại khi nào">

Nói điều nguy hiểm và cách tránh.

</Warning>

## Người ta hay nhầm

<Mistake belief="Điều người ta hay nghĩ sai về việc này.">

Nói thật ra thế nào.

</Mistake>

<Summary>

- Điều thứ nhất mang về.
- Điều thứ hai mang về.

</Summary>

<Next>

Làm gì tiếp sau bài này?

</Next>
`,
    'questions.yaml': `- id: ${lessonId}.q01
  kind: single
  skill: ${skill}
  difficulty: easy
  use: lesson
  objective: 1
  prompt: Kể một tình huống, rồi hỏi bước tiếp theo đúng là gì?
  review: lam-tung-buoc
  explain: Nói vì sao lựa chọn ấy đúng.
  options:
    - { id: a, text: "Việc nên làm", right: true }
    - { id: b, text: "Việc người ta hay làm sai", why: "Nói tử tế chuyện gì sẽ xảy ra." }
    - { id: c, text: "Một việc sai khác", why: "Nói tử tế chuyện gì sẽ xảy ra." }
`,
  }
}

function firstSkill(yaml: string, moduleId: string): string {
  const modules = parse(yaml) as Record<string, { id: string }[]> | null
  return modules?.[moduleId]?.[0]?.id ?? moduleId
}
