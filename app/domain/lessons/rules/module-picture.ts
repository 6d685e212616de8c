import type { ModuleDraft } from './content-draft'

/** What is wrong with a path such as "vi-giay-to/media/vi.svg" in a file beside module.yaml; null when the picture exists. */
export function complainOfPicture(path: string, { lessons }: ModuleDraft): string | null {
  const [, folder, name] = /^([a-z0-9-]+)\/media\/([a-z0-9-]+\.(?:svg|webp|jpg|png))$/.exec(path) ?? []
  if (!folder) return `Không dùng được đường dẫn “${path}”. Hãy viết <thư mục bài>/media/<tên hình>.svg.`
  const lesson = lessons.find(({ files }) => files.folder === folder)
  if (!lesson) return `Mô-đun không có bài “${folder}”. Hãy sửa thư mục trong “${path}”.`
  if (lesson.files.media.some((file) => file.name === name)) return null
  return `Không có hình “${path}”. Hãy sửa tên, hoặc vẽ thêm hình ấy.`
}
