import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { classKitSchema } from '~/domain/lessons/lesson-schema'
import { questionSchema } from '~/domain/lessons/question'

const read = (file: string): unknown => parse(readFileSync(path.resolve('content', file), 'utf8'))
const foldersIn = (folder: string) =>
  readdirSync(path.resolve('content', folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )

/** The class kit of VNeID as its authors wrote it. */
export const classKit = classKitSchema.parse(read('vneid/class-kit.yaml'))

/** The questions of VNeID as their authors wrote them. */
export const questions = foldersIn('vneid').flatMap((lesson) =>
  z.array(questionSchema).parse(read(`vneid/${lesson}/questions.yaml`)),
)

/** The modules that are published, in order. */
export const modules = (read('catalogue.yaml') as { modules: string[] }).modules

/** The address of every lesson that has a teach card. */
export const lessonsWithCards = modules.flatMap((module) =>
  foldersIn(module)
    .filter((lesson) => existsSync(path.resolve('content', module, lesson, 'teach.yaml')))
    .map((lesson) => `/hoc/${module}/${lesson}`),
)
