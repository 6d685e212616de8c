import { z } from 'zod'

/** Front matter of a lesson, teach cards, module files, facts and the list of sources; all closed. */

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
)
const factId = z.string().regex(/^\d{1,2}\.\d{2}$/)
const competenceId = z.string().regex(/^[1-6]\.[1-6]$/)
const groupId = z.string().regex(/^N[1-7]$/)
const audience = z.array(z.enum(['member', 'student', 'resident'])).min(1)

export const frontMatterSchema = z.strictObject({
  id,
  title: text,
  summary: text,
  minutes: z.number().int().min(5).max(20),
  audience,
  objectives: z.array(text).min(2).max(4),
  skills: z.array(id).min(1).max(3),
  prerequisites: z.array(id).default([]),
  /** Other words that people type when they look for this lesson. */
  keywords: z.array(text).max(12).default([]),
  /** What people typically get wrong; questions name them by `id`. */
  mistakes: z
    .array(z.strictObject({ id, says: text }))
    .max(4)
    .default([]),
  /** Ids of the facts that the lesson states. */
  facts: z.array(factId).default([]),
})

/** A file of content/facts: each fact once, by its id. */
export const factsSchema = z.record(
  factId,
  z.strictObject({
    says: text,
    /** Keys of sources.yaml. */
    sources: z.array(text).min(1),
    confidence: z.enum(['high', 'medium']),
    checkedOn: day,
    reviewOn: month,
  }),
)

/** teach.yaml: how to guide a resident through the lesson. */
export const teachCardSchema = z.strictObject({
  say: z.array(text).length(3),
  handsOn: z.array(text).min(2).max(4),
  never: z.array(text).min(2).max(4),
  ask: z.array(z.strictObject({ question: text, listenFor: text })).length(2),
})

/** poster.yaml: one message for a wall. `picture` is a path inside the module, "lesson/media/name.svg". */
export const posterSchema = z.strictObject({
  message: text,
  lines: z.array(text).min(2).max(3),
  picture: text,
  alt: text,
})

/** loudspeaker.yaml: one to two minutes for the village loudspeaker. */
export const loudspeakerSchema = z.strictObject({ title: text, paragraphs: z.array(text).min(2) })

/** class-kit.yaml: 45 minutes with a class. */
export const classKitSchema = z.strictObject({
  title: text,
  forWhom: text,
  lesson: slug,
  goals: z.array(text).min(2).max(3),
  prepare: z.array(text).min(2).max(4),
  plan: z
    .array(z.strictObject({ minutes: z.number().int().min(1), title: text, teacher: text, students: text }))
    .min(3)
    .max(7),
  screens: z
    .array(
      z.strictObject({
        title: text,
        text: text.optional(),
        points: z.array(text).max(5).default([]),
        picture: z.strictObject({ src: text, alt: text }).optional(),
        question: id.optional(),
      }),
    )
    .min(6)
    .max(14),
  sheet: z.array(id).min(6).max(8),
})

export const moduleSchema = z.strictObject({
  id: slug,
  number: z.number().int().min(1),
  title: text,
  summary: text,
  audience,
  lessons: z.array(slug).min(1),
  exam: z.strictObject({
    questions: z.number().int().min(1),
    minutes: z.number().int().min(5),
    passPercent: z.number().int().min(50).max(100),
    attemptsPerDay: z.number().int().min(1),
  }),
})

/** skills.yaml: what each module teaches people to do. */
export const skillsFileSchema = z.record(
  slug,
  z
    .array(
      z.strictObject({
        id,
        /** One thing a person can do. */
        name: text,
        short: text,
        /** Competences of the framework for learners, "2.3". */
        competences: z.array(competenceId).default([]),
        /** Groups of the decree's framework for citizens, "N2". */
        groups: z.array(groupId).default([]),
        /** Which of the basic skills for students it is, if any: a key of frameworks.yaml. */
        basic: slug.optional(),
      }),
    )
    .min(1),
)

/** frameworks.yaml: what others ask people to be able to do, and where it is written. */
export const frameworksSchema = z.strictObject({
  learners: z.strictObject({
    title: text,
    facts: z.array(factId).min(1),
    domains: z
      .array(
        z.strictObject({
          name: text,
          competences: z.array(z.strictObject({ id: competenceId, name: text })).min(1),
        }),
      )
      .min(1),
  }),
  citizens: z.strictObject({
    title: text,
    facts: z.array(factId).min(1),
    groups: z.array(z.strictObject({ id: groupId, name: text })).min(1),
  }),
  students: z.strictObject({
    title: text,
    basics: z.array(z.strictObject({ id: slug, name: text })).min(1),
  }),
  teams: z.strictObject({
    title: text,
    facts: z.array(factId).min(1),
    /** The modules that teach it; none for what is left to each place. */
    contents: z.array(z.strictObject({ name: text, modules: z.array(slug).default([]) })).min(1),
    /** The basic modules: whoever has passed and mastered them, and was observed, is ready to guide others. */
    basics: z.array(slug).default([]),
  }),
})

/** paths.yaml: lessons in the order that suits somebody. A step is the id of a lesson, or of a module for all of it. */
export const pathsSchema = z.strictObject({
  paths: z
    .array(
      z.strictObject({
        id: slug,
        title: text,
        summary: text,
        steps: z.array(id).min(1),
      }),
    )
    .min(1),
})

/** A file of content/local: the words of one place. Which slots there are is checked by a rule, which tells them. */
export const localSchema = z.strictObject({
  /** Id of the place in the database. */
  place: id,
  name: text,
  /** Ids of the facts that it rests on. */
  facts: z.array(factId).min(1),
  slots: z.record(z.string(), text.max(80)),
})

export const catalogueFileSchema = z.strictObject({ modules: z.array(slug).min(1) })

export const sourcesSchema = z.record(
  z.string().regex(/^[SG]\d+b?$/),
  z.strictObject({
    title: text,
    publisher: text.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    date: text.optional(),
  }),
)

/** content/spelling/names.yaml: words that are no Vietnamese syllables and yet right, in groups with their reason. */
export const namesSchema = z.array(z.strictObject({ why: text, words: z.array(text).min(1) })).min(1)

/** content/spelling/mistyped.yaml and jargon.yaml: what not to write, and what to write instead. */
export const replacementsSchema = z.record(text, text)

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type SkillsFile = z.infer<typeof skillsFileSchema>
export type Skill = z.infer<typeof skillsFileSchema>[string][number]
/** A module's file, with its skills from skills.yaml. */
export type ModuleFile = z.infer<typeof moduleSchema> & { skills: Skill[] }
export type Frameworks = z.infer<typeof frameworksSchema>
export type PathsFile = z.infer<typeof pathsSchema>
export type FactsFile = z.infer<typeof factsSchema>
export type Fact = { id: string } & FactsFile[string]
export type TeachCard = z.infer<typeof teachCardSchema>
export type Poster = z.infer<typeof posterSchema>
export type Loudspeaker = z.infer<typeof loudspeakerSchema>
export type ClassKit = z.infer<typeof classKitSchema>
export type LocalFile = z.infer<typeof localSchema>
export type Sources = z.infer<typeof sourcesSchema>
