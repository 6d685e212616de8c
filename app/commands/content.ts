import { parseArgs } from 'node:util'
import { lessonsCiting } from '~/domain/lessons/cited-facts'
import { contentReport } from '~/domain/lessons/content-report'
import { vietnamDay } from '~/lib/vietnam-day'
import { checkFolder } from './content/check-folder'
import { printFact, printReport } from './content/print-report'

// npx tsx app/commands/content.ts [folder] [--fact 3.05]: checks the content, then tells what it amounts to, or which
// lessons to read again when a fact changes. Fails when anything breaks a rule.
const { values, positionals } = parseArgs({ options: { fact: { type: 'string' } }, allowPositionals: true })
const content = await checkFolder(positionals[0] ?? 'content')
if (!content) process.exitCode = 1
else if (values.fact === undefined) printReport(contentReport(content, vietnamDay(new Date()).slice(0, 7)))
else if (!printFact(content.facts.get(values.fact), lessonsCiting(content, values.fact))) process.exitCode = 1
