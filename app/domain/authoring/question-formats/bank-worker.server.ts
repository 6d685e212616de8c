import { parentPort, workerData } from 'node:worker_threads'
import { readBankText } from './read-bank-text'

// A thread of its own: a large bank takes some tenths of a second, a hostile one more, in which the server goes on serving.
parentPort?.postMessage(readBankText(workerData as string))
