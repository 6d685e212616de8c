import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = /\.(js|css|svg|json|txt)$/ // fonts and photographs are compressed already

/** Puts a .br and a .gz beside each text file, once and at full strength, so that no request has to compress it. */
export async function compressFiles(folder) {
  const names = await readdir(folder, { recursive: true })
  await Promise.all(
    names.filter((name) => COMPRESSIBLE.test(name)).map((name) => compress(path.join(folder, name))),
  )
}

async function compress(file) {
  const text = await readFile(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  await keepWhenSmaller(`${file}.br`, await promisify(brotliCompress)(text, { params }), text)
  await keepWhenSmaller(`${file}.gz`, await promisify(gzip)(text, { level: 9 }), text)
}

async function keepWhenSmaller(file, packed, text) {
  if (packed.length < text.length) await writeFile(file, packed)
}
