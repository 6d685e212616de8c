import { generateClients } from './steps/generate-clients.mjs'

console.log(`Database clients: ${(await generateClients()) ?? 'generated'}`)
