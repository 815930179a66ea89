import { codemodsSuite } from './codemods.js'
import { commandLineSuite } from './command-line.js'
import { formatterSuite } from './formatter.js'
import { parserSuite } from './parser.js'
import { sameMeaningSuite } from './same-meaning.js'
import type { Suite } from './suite.js'

const SUITES: readonly Suite[] = [
  parserSuite,
  codemodsSuite,
  sameMeaningSuite,
  formatterSuite,
  commandLineSuite,
]

const wanted = process.argv.slice(2).filter((argument) => argument !== '--')
const unknown = wanted.find((name) => !SUITES.some((suite) => suite.name === name))
if (unknown !== undefined) {
  const names = SUITES.map((suite) => suite.name).join(', ')
  console.error(`unknown suite ${JSON.stringify(unknown)}, expected one of: ${names}`)
  process.exitCode = 2
} else {
  for (const suite of SUITES) {
    if (wanted.length > 0 && !wanted.includes(suite.name)) continue
    console.log(`\n# ${suite.name}\n`)
    await suite.run()
  }
}
