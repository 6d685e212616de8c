import { bundleMDX } from 'mdx-bundler'
import { asBlocks } from './grammar/as-blocks'
import { checkGrammar } from './grammar/check-grammar'
import type { LessonNode } from './grammar/lesson-node'
import { type PlacedMedia, shapeLesson } from './shape-lesson'

/**
 * Compiles a checked lesson's body into the text of a static ES module:
 * `export default function (React, ReactDOM, _jsx_runtime) { ... return { default: Body } }`.
 * It imports nothing and names nothing but its three arguments. The grammar is checked once more by the compiler's own
 * parser, before any other plugin; what slipped past the first check throws here.
 */
export async function compileLesson(body: string, media: ReadonlyMap<string, PlacedMedia>): Promise<string> {
  const { code } = await bundleMDX({
    source: body,
    grayMatterOptions: (options) => ({ ...options, engines: neverRun }),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [
        () => refuseUngrammatical,
        () => (root: unknown) => void shapeLesson(root as LessonNode, media),
      ],
    }),
    esbuildOptions: (options) => ({
      ...options,
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
    }),
  })
  return `export default function(React,ReactDOM,_jsx_runtime){${code}}\n`
}

// The body has no front matter left; should its reader ever find some, it must not run it.
const neverRun = Object.fromEntries(
  ['js', 'javascript', 'json', 'yaml', 'coffee', 'cson', 'toml'].map((language) => [
    language,
    { parse: refuse },
  ]),
)

function refuse(): never {
  throw new Error('A lesson reached the compiler with front matter')
}

function refuseUngrammatical(root: unknown): void {
  asBlocks(root as LessonNode)
  const [finding] = checkGrammar(root as LessonNode)
  if (finding) throw new Error(`${finding.line}:${finding.column} [${finding.rule}] ${finding.message}`)
}
