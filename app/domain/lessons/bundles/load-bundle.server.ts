import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as runtime from 'react/jsx-runtime'
import { writeWhole } from '~/lib/write-whole.server'
import type { LessonBody } from '../lesson-body'
import { bundleFolder } from './bundle-folder.server'

/**
 * The one place of the domain that names React: it hands the runtime to a lesson's module and draws nothing.
 *
 * The component of a bundle, by a real `import()` of a file named after the hash of its text: nothing is evaluated from
 * a string. A file that already stands there is believed only when its bytes are the bundle's.
 */
export async function loadBundle(bundle: string): Promise<LessonBody> {
  const hash = createHash('sha256').update(bundle).digest('hex')
  const file = path.join(await bundleFolder(), `${hash}.mjs`)
  if ((await readFile(file, 'utf8').catch(() => null)) !== bundle) await writeWhole(file, bundle)
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as BundleModule
  return module.default(undefined, undefined, runtime).default
}

type BundleModule = {
  default: (react: unknown, reactDom: unknown, jsxRuntime: unknown) => { default: LessonBody }
}
