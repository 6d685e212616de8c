import { answerInProcess } from '~/lib/answer-in-process.server'
import { shrinkPicture } from './shrink-picture.server'

// A process of its own: pictures are read by native code, which neither a thread's memory nor its end can hold.
answerInProcess((input) => shrinkPicture(input as Uint8Array))
