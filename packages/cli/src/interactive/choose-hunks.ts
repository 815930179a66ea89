import { hunksOf, type Hunk } from '../patch/hunks.js'
import type { Colours } from '../terminal/colours.js'
import { printable, printableLine } from '../terminal/printable.js'
import type { Prompt } from './prompt.js'
import type { RefusedHunks } from './refused-hunks.js'

export interface Choice {
  readonly accepted: readonly Hunk[]
  /** Whether every hunk was. */
  readonly isWhole: boolean
  /** The user wants to see no more. */
  readonly isEnd: boolean
}

export interface Change {
  readonly path: string
  /** By this name refusals are remembered. */
  readonly real: string
  readonly codemod: string
  readonly before: string
  readonly after: string
}

const HELP = `y  apply this change
n  do not, and do not ask again
a  apply this and all further ones of this codemod in this file
d  apply neither this nor the further ones of this codemod in this file
q  apply neither this nor anything after it; what was applied stays
`

/** Shows the hunks of one change and asks for each. */
export async function chooseHunks(
  change: Change,
  prompt: Prompt,
  memory: RefusedHunks,
  asksAgain: boolean,
  colours: Colours,
): Promise<Choice> {
  const { path, real, codemod, before, after } = change
  const hunks = hunksOf(before, after)
  const accepted: Hunk[] = []
  let forAll: 'a' | 'd' | null = null
  for (const [index, hunk] of hunks.entries()) {
    if (!asksAgain && memory.has(real, codemod, hunk)) continue
    if (forAll === null)
      process.stderr.write(render(hunk, `${path}: ${codemod} (${index + 1}/${hunks.length})`, colours))
    let answer: string = forAll ?? '?'
    while (answer === '?') {
      answer = await prompt.ask('Apply this change?', ['y', 'n', 'a', 'd', 'q', '?'])
      if (answer === '?') process.stderr.write(HELP)
    }
    if (answer === 'q') return { accepted, isWhole: false, isEnd: true }
    if (answer === 'a' || answer === 'd') forAll = answer
    if (answer === 'y' || answer === 'a') {
      accepted.push(hunk)
      memory.remove(real, codemod, hunk)
    } else memory.add(real, codemod, hunk)
    memory.save()
  }
  return { accepted, isWhole: accepted.length === hunks.length, isEnd: false }
}

function render(hunk: Hunk, title: string, colours: Colours): string {
  const lines = hunk.lines.map((line) => {
    const shown = printable(line)
    return line.startsWith('+') ? colours.green(shown) : line.startsWith('-') ? colours.red(shown) : shown
  })
  return `\n${colours.bold(printableLine(title))}\n${lines.join('\n')}\n`
}
