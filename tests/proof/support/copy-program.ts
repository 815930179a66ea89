import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mustRun } from './run-program.js'

/** Copies a program of this machine into a root file system, with the shared libraries that it needs. */
export async function copyProgram(program: string, root: string, place = program): Promise<void> {
  copyInto(root, program, place)
  const libraries = await mustRun('ldd', [program])
  for (const [path] of libraries.matchAll(/\/\S+/g)) copyInto(root, path, path)
}

function copyInto(root: string, from: string, place: string): void {
  const target = join(root, place)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(from, target)
}
