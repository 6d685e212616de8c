import type { Problem } from '../problem'
import type { ContentRule, ModuleDraft } from './content-draft'

const rule = 'catalogue-complete'

/** Everything listed exists, everything that exists is listed, nothing is listed twice. */
export const catalogueComplete: ContentRule = ({ catalogue, modules }) => {
  if (!catalogue.modules) return []
  const folders = modules.map(({ files }) => files.folder)
  return [
    ...compare(catalogue.modules, folders, {
      listedIn: catalogue.file,
      placeOf: (i) => catalogue.placeOf(['modules', i]),
      fileOf: (folder) => `${folder}/module.yaml`,
    }),
    ...modules.flatMap(lessonsOf),
  ]
}

function lessonsOf({ files, module, placeOf, lessons }: ModuleDraft): Problem[] {
  if (!module) return []
  const name = { file: files.module.path, ...placeOf(['id']), rule }
  const misnamed = { ...name, message: `id phải trùng tên thư mục “${files.folder}”. Hãy sửa id.` }
  return [
    ...(module.id === files.folder ? [] : [misnamed]),
    ...compare(
      module.lessons,
      lessons.map((lesson) => lesson.files.folder),
      {
        listedIn: files.module.path,
        placeOf: (i) => placeOf(['lessons', i]),
        fileOf: (folder) => `${files.folder}/${folder}/lesson.mdx`,
      },
    ),
  ]
}

type List = {
  listedIn: string
  placeOf: (i: number) => { line: number; column: number }
  fileOf: (folder: string) => string
}

function compare(listed: string[], folders: string[], { listedIn, placeOf, fileOf }: List): Problem[] {
  return [
    ...listed.flatMap((folder, i) => {
      const at = { file: listedIn, ...placeOf(i), rule }
      if (listed.indexOf(folder) < i)
        return [{ ...at, message: `“${folder}” ghi hai lần. Hãy xoá một dòng.` }]
      if (folders.includes(folder)) return []
      return [{ ...at, message: `Chưa có ${fileOf(folder)}. Hãy thêm thư mục ấy, hoặc xoá dòng này.` }]
    }),
    ...folders
      .filter((folder) => !listed.includes(folder))
      .map((folder) => ({
        file: fileOf(folder),
        line: 1,
        column: 1,
        rule,
        message: `“${folder}” chưa có trong ${listedIn}. Hãy thêm vào đó, hoặc xoá thư mục.`,
      })),
  ]
}
