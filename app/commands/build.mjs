import { buildSite } from './steps/build-site.mjs'
import { generateClients } from './steps/generate-clients.mjs'

await generateClients()
console.log(`Site: ${(await buildSite()) ?? 'built into build/'}`)
