import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { toHast } from 'mdast-util-to-hast'
import { Fragment, type ReactNode } from 'react'
import { jsx, jsxs } from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import type { LessonRecord } from '~/domain/lessons/catalogue'
import type { ShapedTree } from '~/domain/lessons/shape-lesson'
import { lessonKit } from './lesson-kit'
import { LessonSources } from './lesson-sources'

/**
 * A lesson's text drawn from its tree, without compiling or running anything: the parts between its placed questions, and last
 * its sources, as drawLessonText gives them of a revision. The tree has kept to the grammar: names of components are looked
 * up in the kit, and nothing else is evaluated.
 */
export function drawTree(tree: ShapedTree, record: LessonRecord, month: string): string[] {
  const html = renderToStaticMarkup(elementOf(tree))
  const sources = renderToStaticMarkup(
    <LessonSources record={record} revision="" month={month} local={null} />,
  )
  return [...html.split(/<hr data-question="[^"]*"\/>/), sources]
}

const KIT: ReadonlyMap<string, unknown> = new Map(Object.entries(lessonKit))

function elementOf(tree: ShapedTree): ReactNode {
  const hast = toHast(tree as Parameters<typeof toHast>[0], {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  })
  return toJsxRuntime(hast as Parameters<typeof toJsxRuntime>[0], {
    ...{ Fragment, jsx, jsxs },
    // The kit draws plain elements too, where it names them.
    components: lessonKit as never,
    createEvaluater: () => ({
      evaluateExpression: (expression) => {
        const component = expression.type === 'Identifier' ? KIT.get(expression.name) : undefined
        if (!component) throw new Error('A lesson names a component that the kit does not have')
        return component
      },
      evaluateProgram: refuse,
    }),
  })
}

function refuse(): never {
  throw new Error('A lesson brought a program')
}
