import { commentsOf, print, type Run } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { effectiveShells, sameShell } from '@dockwright/semantics'
import { describe, expect, it } from 'vitest'
import { shellNormalForm } from '../../../../tests/proof/support/shell-normal-form.js'
import { Random } from '../../../../scripts/fuzz/random.js'
import { corpusFiles, sharedFolder } from '../../../../tests/support/shared-folder.js'
import { firstRun, printRun, type RunLayout } from './support/print-run.js'
import { rescrambled } from './support/rescrambled.js'

interface Body {
  readonly path: string
  readonly run: Run
  readonly heredocs: string
}

const bodies = sharedFolder() === null ? [] : posixBodies()
const timeout = 600_000

describe.runIf(sharedFolder() !== null)('printRunBody over the corpus', () => {
  const layouts: readonly (readonly [RunLayout, number])[] = [
    [{}, 1],
    [{ operatorPosition: 'end', tabWidth: 2 }, 4],
    [{ operatorPosition: 'preserve', printWidth: 120 }, 4],
    [{ printWidth: 40 }, 4],
  ]
  describe.each(layouts)('with %o, every %i. body', (layout, every) => {
    const chosen = bodies.filter((_, index) => index % every === 0)

    it('keeps the program, to us and to mvdan-sh, and every comment', { timeout }, () => {
      const changed = printedBodies(chosen, layout).filter(({ body: { run }, text, printed }) => {
        if (run.args?.type !== 'ShellForm' || printed.args?.type !== 'ShellForm') return true
        const [before, after] = [run, printed].map((one) => shellNormalForm(joined(one)))
        return (
          !sameShell(run.args, printed.args).same ||
          before !== after ||
          comments(run) !== comments(printed) ||
          text === ''
        )
      })
      expect(changed.map(({ body, text }) => `${body.path}:\n${text}`)).toEqual([])
    })

    it('changes nothing the second time', { timeout }, () => {
      const unstable = printedBodies(chosen, layout).filter(({ text, printed }) => {
        const again = printRun(printed, layout)
        return !('text' in again) || again.text !== text
      })
      expect(unstable.map(({ body, text }) => `${body.path}:\n${text}`)).toEqual([])
    })
  })

  it(
    'prints the same whatever the blanks, the indentation and the side of the operators',
    { timeout },
    () => {
      const random = new Random(bodies.length)
      let count = 0
      let changed = 0
      const different: string[] = []
      for (const { body, text } of printedBodies(bodies, {})) {
        const scrambled = rescrambled(body.run, random)
        if (scrambled === null) continue
        count++
        const run = firstRun(scrambled)
        if (sourceOf(run) !== sourceOf(body.run)) changed++
        const again = printRun(run)
        if (!('text' in again) || again.text !== text) different.push(`${body.path}:\n${scrambled}`)
      }
      process.stdout.write(`${count} bodies scrambled, ${different.length} printed in another way\n`)
      expect(different).toEqual([])
      expect(count).toBeGreaterThan(5000)
      expect(changed).toBeGreaterThan(count * 0.9)
    },
  )
})

function printedBodies(
  chosen: readonly Body[],
  layout: RunLayout,
): readonly { readonly body: Body; readonly text: string; readonly printed: Run }[] {
  return chosen.flatMap((body) => {
    const result = printRun(body.run, layout)
    if ('verbatim' in result) return []
    return [{ body, text: result.text, printed: firstRun(`FROM x\n${result.text}\n${body.heredocs}`) }]
  })
}

/** Every distinct RUN with a shell form under a POSIX shell. */
function posixBodies(): readonly Body[] {
  const found = new Map<string, Body>()
  for (const { path, text } of corpusFiles()) {
    const document = parse(text.replace(/\r\n?/g, '\n'))
    const shells = effectiveShells(document)
    for (const run of document.items) {
      if (run.type !== 'Run' || run.args?.type !== 'ShellForm' || shells.get(run) !== 'posix') continue
      // A comment at the very end belongs to the line's end, which others print.
      if (run.eol.leading.some(({ type }) => type === 'CommentLine')) continue
      const heredocs = run.heredocs
        .map(({ body, terminator }) => body.text + (terminator?.text ?? ''))
        .join('')
      found.set(text.slice(run.start, run.end), { path, run, heredocs })
    }
  }
  return [...found.values()]
}

/** What a shell is given, with the end of each heredoc, without which no shell accepts it. */
function joined({ args, heredocs }: Run): string {
  const text = args?.type === 'ShellForm' ? args.parts.map(({ value }) => value).join('') : ''
  return text + heredocs.map(({ name }) => `\n${name}`).join('')
}

function sourceOf({ args }: Run): string {
  return args === null ? '' : print(args)
}

function comments(run: Run): string {
  return commentsOf(run)
    .map(({ text }) => text)
    .join('\n')
}
