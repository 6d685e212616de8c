import { z } from 'zod'
import { lessonAnchors } from '~/domain/lessons/lesson-anchors'
import { readYamlText } from '~/domain/lessons/read-yaml-text'
import { placeScenario } from '~/domain/lessons/scenario-revision.server'
import { checkScenario } from '~/domain/practice/check-scenario'
import { exploreScenario } from '~/domain/practice/explore-scenario'
import {
  type PlayedScenario,
  playableSchema,
  type Scenario,
  scenarioSchema,
  screenSchema,
} from '~/domain/practice/scenario-schema'
import { startRun } from '~/domain/practice/start-run'
import { viewScreen } from '~/domain/practice/view-screen'
import { yamlPathsAt } from '~/lib/yaml/yaml-path-at'
import { placesOf, problemsOf, readFolder } from './do-lesson-work.server'
import type { LessonFolder, PractisedLesson } from './lesson-work'
import { frontMatterNames } from './practice-form/front-matter-names'
import { practiceOutline } from './practice-outline'

/** States that are walked through to find ways for an author; the check itself goes further. */
const MOST_STATES = 8_000

/** A practice as its author works on it: its screens drawn one by one, what is wrong and where, and the ways that were found. */
export async function practiseLessonFolder(folder: LessonFolder): Promise<PractisedLesson> {
  const { read, hasBytes, skills } = await readFolder(folder)
  const text = (folder.texts['practice.yaml'] ?? '').replace(/\r\n?/g, '\n')
  const plain = readYamlText(text, z.unknown())
  const names = frontMatterNames(folder.texts['lesson.mdx'] ?? '')
  const told = problemsOf(read, hasBytes).filter(({ file }) => file === 'practice.yaml')
  const paths = plain === undefined ? [] : yamlPathsAt(text, told)
  const problems = told.map(({ message }, i) => ({ message, path: paths[i] ?? [] }))
  const scenario = readYamlText(text, playableSchema)
  const placed = scenario && placeScenario(scenario as Scenario, picturePlaces(folder))
  const explored = placed && isNamed(placed) ? exploreScenario(placed, MOST_STATES) : null
  const whole = !read.draft && readYamlText(text, scenarioSchema)
  return {
    problems: [
      ...problems,
      // While the lesson itself cannot be read, the check of the practice does not come with it.
      ...(whole ? checkScenario(whole, names.skills).findings : []),
    ],
    scenario: placed ?? null,
    screens: drawScreens(plain, placed ?? null, folder),
    solution: explored?.solution ?? null,
    ways: explored ? [...explored.mistakes].map(([mistake, inputs]) => ({ mistake, inputs })) : [],
    lesson: {
      skills: names.skills.map((id) => ({ id, label: skills.get(id) ?? id })),
      mistakes: names.mistakes,
      anchors: read.draft
        ? lessonAnchors(read.draft.text.root).map(({ id, title }) => ({ id, label: title }))
        : [],
    },
  }
}

function picturePlaces(folder: LessonFolder) {
  return [...placesOf(folder.pictures)].map(([name, { address }]) => ({ name, address }))
}

/** Only what is named by the scenario itself can be walked through. */
function isNamed(scenario: PlayedScenario): boolean {
  return Object.hasOwn(scenario.screens, scenario.start)
}

/** Each screen by itself, so that one that is not whole yet hides none of the others. */
function drawScreens(
  plain: unknown,
  whole: Scenario | null,
  folder: LessonFolder,
): PractisedLesson['screens'] {
  const { screens } = practiceOutline(plain)
  const read = screens.flatMap(({ id, value }) => {
    const { success, data } = screenSchema.safeParse(value)
    return success ? [[id, data] as const] : []
  })
  const alone = {
    start: '',
    steps: [],
    mistakes: [],
    vars: {},
    clock: '09:24',
    screens: Object.fromEntries(read),
  }
  const scenario = whole ?? placeScenario(alone as unknown as Scenario, picturePlaces(folder))
  return screens.map(({ id }) => {
    if (!Object.hasOwn(scenario.screens, id)) return { id, view: null }
    const begun = startRun({ ...scenario, start: id })
    return { id, view: { ...viewScreen({ ...scenario, steps: [] }, begun), isLive: false } }
  })
}
