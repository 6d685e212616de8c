import { z } from 'zod'
import { type Picture, pictureSecret, readPictures } from '~/domain/accounts/picture-secret'
import type { ClassSecret } from '~/domain/groups/class-secret'
import { line, text, tick } from '~/http/read-fields.server'

/** What a form with a PIN sends, whether its pictures are pressed with script or without. */
export const pinFields = z.object({
  ...{ hinh1: line(20), hinh2: line(20), hinh3: line(20) },
  ...{ kieu: line(10), secret: text(500), vao: tick(), lai: tick() },
})

/** The pictures chosen so far; `isSent` once the learner pressed the button that enters. */
export function readPin(typed: z.infer<typeof pinFields>): {
  secret: ClassSecret
  chosen: Picture[]
  isSent: boolean
} {
  const { hinh1, hinh2, hinh3, kieu, secret, vao, lai } = typed
  const chosen = lai ? [] : readPictures([hinh1, hinh2, hinh3])
  const isPictures = kieu !== 'so'
  return {
    secret: isPictures ? { kind: 'pictures', pictures: chosen } : { kind: 'password', typed: secret },
    chosen,
    isSent: vao,
  }
}

/** The secret of somebody whose kind of it is settled: pictures once any was pressed, else what was typed. */
export function readOwnPin(typed: z.infer<typeof pinFields>): {
  secret: string
  chosen: Picture[]
  isSent: boolean
} {
  const { chosen, isSent } = readPin(typed)
  const isPressed = typed.lai || isSent || chosen.length > 0
  return isPressed
    ? { secret: pictureSecret(chosen) ?? '', chosen, isSent }
    : { secret: typed.secret, chosen: [], isSent: true }
}

/** A page with a PIN on it is kept nowhere, also not for going back to; cookies and waiting times come along. */
export function pinHeaders({ actionHeaders }: { actionHeaders: Headers }): Headers {
  const headers = new Headers(actionHeaders)
  headers.set('cache-control', 'no-store')
  return headers
}
