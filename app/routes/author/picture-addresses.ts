import { type PictureProblem, pictureWords } from '~/components/authoring/picture-words'

export function picturesAddress(draftId: string): string {
  return `/soan-bai/${draftId}/hinh`
}

type Refused = { fileName: string; problem: string }

/** The page that follows, with what was refused: each by its name and the file's. */
export function withRefused(page: string, refused: readonly Refused[]): string {
  const query = new URLSearchParams(
    refused.slice(0, 20).map(({ fileName, problem }) => ['loi', `${problem} ${fileName}`]),
  )
  return `${page}?${query}`
}

/** What the address says was refused; nothing that is not one of our own words. */
export function refusedFiles(url: URL): { fileName: string; problem: PictureProblem }[] {
  return url.searchParams.getAll('loi').flatMap((told) => {
    const [problem = '', ...rest] = told.split(' ')
    return isProblem(problem) ? [{ problem, fileName: rest.join(' ').slice(0, 80) }] : []
  })
}

function isProblem(word: string): word is PictureProblem {
  return Object.hasOwn(pictureWords.vi.problems, word)
}
