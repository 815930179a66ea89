import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import type { Hunk } from '../patch/hunks.js'
import { sha256 } from '../sha256.js'

/** The hunks that the user refused, in their state folder (XDG_STATE_HOME): never a file in the tree. */
export class RefusedHunks {
  private readonly refused: Set<string>
  private isChanged = false

  private constructor(
    private readonly file: string,
    known: readonly string[],
  ) {
    this.refused = new Set(known)
  }

  static open(environment: NodeJS.ProcessEnv): RefusedHunks {
    const state = environment['XDG_STATE_HOME']
    const folder = state === undefined || !isAbsolute(state) ? join(homedir(), '.local/state') : state
    const file = join(folder, 'dockwright/refused-hunks.json')
    try {
      const known = JSON.parse(readFileSync(file, 'utf8')) as unknown
      return new RefusedHunks(
        file,
        Array.isArray(known) ? known.filter((key) => typeof key === 'string') : [],
      )
    } catch {
      return new RefusedHunks(file, [])
    }
  }

  has(path: string, codemod: string, hunk: Hunk): boolean {
    return this.refused.has(keyOf(path, codemod, hunk))
  }

  add(path: string, codemod: string, hunk: Hunk): void {
    this.refused.add(keyOf(path, codemod, hunk))
    this.isChanged = true
  }

  remove(path: string, codemod: string, hunk: Hunk): void {
    if (this.refused.delete(keyOf(path, codemod, hunk))) this.isChanged = true
  }

  /** At once, so that whoever ends the run is not asked again either. What cannot be kept is forgotten: that is no fault. */
  save(): void {
    if (!this.isChanged) return
    this.isChanged = false
    try {
      this.write()
    } catch {
      return
    }
  }

  private write(): void {
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, `${JSON.stringify([...this.refused], null, 1)}\n`)
    renameSync(`${this.file}.new`, this.file)
  }
}

/** Its lines, not their numbers: a change elsewhere in the file does not bring a question back. */
function keyOf(path: string, codemod: string, { lines }: Hunk): string {
  return sha256(JSON.stringify([path, codemod, lines])).toString('base64')
}
