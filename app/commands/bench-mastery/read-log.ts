import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Response } from '~/domain/mastery/response-log'

const HEADER = 'learner,skill,item,correct,time'

/** Reads a log of answers, .csv or .csv.gz, with the header learner,skill,item,correct,time. Says which row cannot be read. */
export async function readLog(file: string): Promise<Response[]> {
  const bytes = createReadStream(file)
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const responses: Response[] = []
  let row = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    row++
    if (row === 1) {
      if (
        line
          .replace(/^\ufeff/, '')
          .replaceAll('"', '')
          .trim() !== HEADER
      )
        throw new Error(`${file}: the first row must be ${HEADER}`)
      continue
    }
    if (line.trim() === '') continue
    const [learner, skill, item, correct, time, ...more] = cellsOf(line)
    const at = Number(time)
    if (
      !learner ||
      skill === undefined ||
      item === undefined ||
      !/^[01](\.0+)?$/.test(correct ?? '') ||
      Number.isNaN(at) ||
      time === '' ||
      more.length > 0
    )
      throw new Error(`${file}: row ${row} is not "learner,skill,item,0 or 1,number": ${line.slice(0, 80)}`)
    responses.push({ learner, skill, item, correct: correct?.[0] === '1', time: at })
  }
  if (responses.length === 0) throw new Error(`${file}: no answers`)
  return responses
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',')
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
