export const JOIN_STEPS = [
  'class code',
  'names',
  'first page of the PIN',
  'new account',
  'first page',
] as const
export type JoinTimes = { steps: number[]; whole: number }

/**
 * One pupil joins as a browser does: types the code, sees the names, chooses one from the list (or types one that is not on
 * it), chooses three pictures, sees the first page. Milliseconds of each step. Throws when refused.
 */
export async function joinByCode(
  origin: string,
  code: string,
  pupil: number,
  isListed: boolean,
): Promise<JoinTimes> {
  const steps: number[] = []
  const startedAt = performance.now()
  const ask = async (path: string, options: RequestInit, status: number) => {
    const from = performance.now()
    const answer = await fetch(origin + path, { ...options, redirect: 'manual' })
    const body = await answer.text()
    steps.push(performance.now() - from)
    if (answer.status !== status) throw new Error(`${path.replace(code, 'CODE')} gave ${answer.status}`)
    return { answer, body }
  }
  const form = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
  })

  const { answer: found } = await ask('/vao-lop', form({ code: ` ${code.toLowerCase()} ` }), 303)
  const door = found.headers.get('location') ?? ''
  const { body: names } = await ask(door, {}, 200)
  const pictures = { kieu: 'hinh', hinh1: 'hen', hinh2: 'boat', hinh3: 'hat', vao: '1' }
  const own = isListed ? linkOf(names, door, pupil) : `${door}/moi`
  const name: Record<string, string> = isListed ? {} : { displayName: `Bạn Mới ${pupil}` }
  await ask(own, isListed ? {} : form(name), 200)
  const { answer: entered } = await ask(own, form({ ...name, ...pictures }), 303)
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  await ask(entered.headers.get('location') ?? '', { headers: { cookie } }, 200)
  return { steps, whole: performance.now() - startedAt }
}

function linkOf(page: string, door: string, pupil: number): string {
  const links = [...page.matchAll(new RegExp(`href="(${door}/[0-9a-f-]{36})"`, 'g'))].map(
    (match) => match[1] ?? '',
  )
  return links[pupil % links.length] ?? ''
}
