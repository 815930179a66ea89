#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' }
import type * as Program from './program.js'
import { runScript } from './run-script.js'

// Scripts ask for the version in loops: nothing else is loaded for it.
const [first, ...rest] = process.argv.slice(2)
if (rest.length === 0 && (first === '--version' || first === '-v')) {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exitCode = 2
  })
  process.stdout.write(`${manifest.version}\n`)
} else {
  const script = runScript(new URL('./program.cjs', import.meta.url), manifest.version)
  const { main } = script.exports as typeof Program
  process.exitCode = await main(process.argv.slice(2))
  script.keepCode()
}
