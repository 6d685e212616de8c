import { checkFolder } from './content/check-folder'

// npx tsx app/commands/check-content.ts [folder]: names everything that breaks a content rule, and fails if anything does.
const content = await checkFolder(process.argv[2] ?? 'content')
process.exitCode = content ? 0 : 1
