import { mkdirSync } from 'node:fs'
import { mustRun } from './run-program.js'

/** Puts the tarballs of published packages (`name@range`) into the folder, by npm, whose cache is asked first. */
export async function npmPack(specifiers: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const flags = ['--ignore-scripts', '--prefer-offline', '--pack-destination', folder]
  await mustRun('npm', ['pack', ...flags, ...specifiers])
}
