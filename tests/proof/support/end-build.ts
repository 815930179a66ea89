import { readdirSync, readFileSync } from 'node:fs'
import type { Engine } from './engine.js'

/**
 * Ends every process of a build whose client is gone; `host` is the name that it alone has in its `/etc/hosts`. BuildKit ends
 * them by itself, in time; a loop without an end eats a core until then. Throws when one does not end.
 */
export async function endBuild(engine: Engine, host: string): Promise<void> {
  for (let round = 0; round < 100; round++) {
    const processes = processesOf(engine.folder).filter((id) =>
      contentOf(id, 'root/etc/hosts').includes(host),
    )
    if (processes.length === 0) return
    for (const id of processes) kill(id)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`a build of the engine in ${engine.folder} does not end`)
}

/** The processes that run inside builds: their root is on the engine's layers. */
export function processesOf(engineFolder: string): readonly number[] {
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return ids.filter((id) =>
    contentOf(id, 'mountinfo')
      .split('\n')
      .some((line) => line.split(' ')[4] === '/' && line.includes(`${engineFolder}/data/`)),
  )
}

/** A file of `/proc/<id>`; empty when the process is gone. */
function contentOf(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
