import { type ChildProcess, fork } from 'node:child_process'
import type { SignInReply, SignInRequest } from './sign-in-process'

export type SessionMaker = { cookieFor: (request: SignInRequest) => Promise<string>; stop: () => void }

/** Makes sessions in one worker's database by the accounts domain itself, without going through the form. */
export function sessionMaker(database: string): SessionMaker {
  let child: ChildProcess | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const ask = (request: SignInRequest) => {
    child ??= fork('tests/support/sign-in-process.ts', {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATABASE_URL: database },
    })
    return answerOf(child, request)
  }
  return {
    cookieFor(request) {
      const answer = queue.then(() => ask(request)) // one at a time: answers carry no address
      queue = answer.catch(() => undefined)
      return answer
    },
    stop: () => child?.disconnect(),
  }
}

function answerOf(child: ChildProcess, request: SignInRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`tests/support/sign-in-process.ts ended with ${code}`))
    child.once('exit', onExit)
    child.once('message', (reply: SignInReply) => {
      child.off('exit', onExit)
      if ('cookie' in reply) resolve(reply.cookie)
      else reject(new Error(reply.problem))
    })
    child.send(request)
  })
}
