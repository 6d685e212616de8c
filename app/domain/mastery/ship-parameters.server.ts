import { db } from '~/db/client.server'
import type { Parameters } from './engine/parameters'
import { isWorthShipping } from './fit-parameters'
import { type ParameterFile, parameterFileSchema } from './parameter-file'
import { forgetParameters, readParameters } from './store/read-parameters.server'

/** The newest, as the database has them now. */
export async function readParametersInForce(): Promise<Parameters> {
  forgetParameters()
  return (await readParameters()).newest
}

/** What the next parameters are to be called. */
export async function nextParameterVersion(): Promise<number> {
  return (await readParametersInForce()).version + 1
}

/**
 * Puts fitted parameters in force: every process works with them within two seconds, a person's mastery is worked out anew at their
 * next answer, and everybody's by `rebuildMastery`. Refuses a file that is none, that calibrates or predicts worse on learners held
 * out than what was in force, and one whose number is not the next.
 */
export async function shipParameters(
  content: unknown,
  now: Date,
): Promise<{ ok: true; version: number } | { refusal: 'not-a-file' | 'worse' | 'not-next' }> {
  const read = parameterFileSchema.safeParse(content)
  if (!read.success) return { refusal: 'not-a-file' }
  const file = read.data as ParameterFile
  if (!isWorthShipping(file)) return { refusal: 'worse' }
  if (file.version !== (await nextParameterVersion())) return { refusal: 'not-next' }
  await db.masteryParameters.create({
    data: { version: file.version, content: JSON.stringify(file), shippedAt: now },
  })
  forgetParameters()
  return { ok: true, version: file.version }
}
