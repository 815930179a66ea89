import { commentsOf } from '@dockwright/ast'
import { sameShell } from '@dockwright/semantics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstRun, printRun, type RunLayout } from './support/print-run.js'
import { type ShellProgram, shellProgram, withOperatorsMoved, written } from './support/shell-program.js'

const layouts: fc.Arbitrary<RunLayout> = fc.record({
  printWidth: fc.constantFrom(1, 20, 40, 80, 200),
  tabWidth: fc.constantFrom(0, 2, 4, 8),
  operatorPosition: fc.constantFrom('start', 'end', 'preserve'),
})
const numRuns = Number(process.env['RUNS'] ?? 3000)

function printed(dockerfile: string, layout: RunLayout): string {
  const result = printRun(firstRun(dockerfile), layout)
  if ('verbatim' in result) throw new Error(`${result.verbatim}: ${dockerfile}`)
  return `FROM x\n${result.text}\n`
}

describe('for every program and every layout', () => {
  const property = (check: (program: ShellProgram, layout: RunLayout) => void) =>
    fc.assert(fc.property(shellProgram, layouts, check), { numRuns })

  it('the program stays the same, and no comment is lost', { timeout: 300_000 }, () => {
    property((program, layout) => {
      const before = firstRun(written(program, 1))
      const after = firstRun(printed(written(program, 1), layout))
      if (before.args?.type !== 'ShellForm' || after.args?.type !== 'ShellForm')
        throw new Error('no shell form')
      expect(sameShell(before.args, after.args)).toEqual({ same: true })
      expect(commentsOf(after).map(({ text }) => text)).toEqual(commentsOf(before).map(({ text }) => text))
    })
  })

  it('the second pass changes nothing', { timeout: 300_000 }, () => {
    property((program, layout) => {
      const once = printed(written(program, 1), layout)
      expect(printed(once, layout)).toBe(once)
    })
  })

  it('blanks, indentation and the side of operators do not count', { timeout: 300_000 }, () => {
    property((program, layout) => {
      const once = printed(written(program, 1), layout)
      expect(printed(written(program, 7), layout)).toBe(once)
      if (layout.operatorPosition !== 'preserve') {
        expect(printed(written(withOperatorsMoved(program), 3), layout)).toBe(once)
      }
    })
  })
})

describe('printRunBody', () => {
  it.each([
    ['RUN ["a", "b"]', 'no-shell-form'],
    ['RUN', 'no-shell-form'],
    ['RUN # a', 'no-command'],
    ['RUN a "b', 'syntax-error'],
    ['RUN coproc a', 'not-modelled'],
    [`RUN ${'a '.repeat(40_000)}`, 'too-long'],
    ['RUN cat <<A;\\\n  # no blank may come before b\nb\nx\nA;b\n', 'unmovable-break'],
  ])('leaves %j as it is', (dockerfile, verbatim) => {
    expect(printRun(firstRun(dockerfile))).toEqual({ verbatim })
  })

  it('lays out 3,000 operands in linear time', () => {
    const time = (count: number) => {
      const run = firstRun(`RUN ${Array.from({ length: count }, () => 'a -b').join(' && \\\n')}`)
      const start = performance.now()
      printRun(run)
      return performance.now() - start
    }
    time(300)
    expect(time(3000)).toBeLessThan(500)
  })

  it('knows the columns that the flags take', () => {
    const run = firstRun('RUN --network=none aaaa && bbbb')
    expect(printRun(run, { printWidth: 31 })).toEqual({ text: 'RUN --network=none aaaa && bbbb' })
    expect(printRun(run, { printWidth: 30 })).toEqual({ text: 'RUN --network=none aaaa \\\n    && bbbb' })
  })
})
