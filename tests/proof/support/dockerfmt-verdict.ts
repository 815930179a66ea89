import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runProgram } from './run-program.js'

const require = createRequire(import.meta.url)

/**
 * What BuildKit's own parser, as compiled into dockerfmt's native program, says of a Dockerfile: null when it accepts it, its
 * error otherwise. What dockerfmt's printer makes of it afterwards (it may even panic) is no part of the verdict.
 */
export async function dockerfmtVerdict(text: string): Promise<string | null> {
  const { stderr, status } = await runProgram(nativeProgram(), ['--check'], { input: text, seconds: 20 })
  if (status === null) throw new Error('dockerfmt does not end')
  const error = /Error parsing file: (.*)/.exec(stderr)
  return error === null ? null : (error[1] ?? '')
}

let program: string | null = null

function nativeProgram(): string {
  if (program !== null) return program
  // An optional dependency of the package, one for each platform.
  const main = require.resolve('@reteps/dockerfmt/package.json')
  const platform = `@reteps/dockerfmt-${process.platform}-${process.arch}`
  const folder = dirname(createRequire(main).resolve(`${platform}/package.json`))
  program = join(folder, 'bin', 'dockerfmt')
  return program
}
