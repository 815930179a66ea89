import manifest from '../../package.json' with { type: 'json' }
import type * as Program from '../program.js'
import { runScript } from '../run-script.js'
import type { Rewritten } from './transformer.js'
import type { WorkerTask } from './work.js'

/** By then most of what files need was compiled. */
const TASKS_BEFORE_KEEPING = 20

const script = runScript(new URL('./program.cjs', import.meta.url), `${manifest.version}-worker`)
const { work } = script.exports as typeof Program
let tasks = 0

/** What a thread of the workers' process loads: the program, from the code that the last run kept for its workers. */
export default async function runTask(task: WorkerTask): Promise<readonly Rewritten[]> {
  const rewritten = await work(task)
  if (++tasks === TASKS_BEFORE_KEEPING) script.keepCode()
  return rewritten
}
