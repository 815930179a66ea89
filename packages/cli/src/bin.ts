#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' }

// Scripts ask for the version in loops: nothing else is loaded for it.
const [first, ...rest] = process.argv.slice(2)
if (rest.length === 0 && (first === '--version' || first === '-v')) {
  process.stdout.write(`${manifest.version}\n`)
} else {
  const { main } = await import('./main.js')
  process.exitCode = await main(process.argv.slice(2))
}
