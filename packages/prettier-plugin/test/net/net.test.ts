import type { Instruction } from '@dockwright/ast'
import * as prettier from 'prettier'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseTree } from '../../src/dockerfile-parser.js'
import { Formatter, type LeftVerbatim } from '../../src/formatter.js'
import { printInstruction } from '../../src/instructions/print-instruction.js'
import type { PrintContext, Printed } from '../../src/print-context.js'
import { pluginWith } from '../support/plugin-with.js'

type Print = (instruction: Instruction, context: PrintContext) => Printed

const input = `# syntax=docker/dockerfile:1
from   alpine   as   base
# the packages
run   apk add --no-cache   curl \\
    # for tests
    git &&   echo "a   b"
copy   --chmod=755   <<EOF   /x
  a
EOF
env   A=1   B="two words"
label   a=b \\
    # about c
    c=d
expose   80
cmd   a   b
shell   ["/bin/bash",   "-c"]
`

/** Printers with a fault each: what they do to one instruction's text. */
const faults: readonly (readonly [string, Instruction['type'], (text: string) => string])[] = [
  ['loses a word', 'Run', (text) => text.replace(' --no-cache', '')],
  ['turns an operator into another', 'Run', (text) => text.replace('&&', '||')],
  ['joins blanks inside quotes', 'Run', (text) => text.replace('a   b', 'a b')],
  ['loses a comment inside a continuation', 'Run', (text) => text.replace(/\n *# for tests/, '')],
  [
    'moves a comment to another pair',
    'Label',
    (text) => `${text.replace(/\n *# about c\n/, '\n')} \\\n    # about c`,
  ],
  ['forgets the escape character at the end of a line', 'Label', (text) => text.replace(' \\\n', '\n')],
  ['indents a here-document', 'Copy', (text) => text.replace('\n  a', '\n    a')],
  ['forgets the end of a here-document', 'Copy', (text) => text.replace('\nEOF', '')],
  ['joins the blanks of a command that the image stores', 'Cmd', (text) => text.replace('a   b', 'a b')],
  ['breaks JSON', 'Shell', (text) => text.replace('"-c"', "'-c'")],
  ['changes the case of a stage', 'From', (text) => text.replace(/base$/, 'BASE')],
  ['adds an instruction', 'Expose', (text) => `${text}\nUSER root`],
  ['adds a comment', 'Expose', (text) => `# new\n${text}`],
  ['swaps two pairs', 'Env', (text) => text.replace(/(A=1) (B="two words")/, '$2 $1')],
]

function faulty(type: Instruction['type'], spoil: (text: string) => string): Print {
  return (instruction, context) => {
    const printed = printInstruction(instruction, context)
    if (instruction.type !== type || 'verbatim' in printed) return printed
    return { text: spoil(printed.text) }
  }
}

async function formatWith(print: Print): Promise<{ output: string; caught: readonly LeftVerbatim[] }> {
  const caught: LeftVerbatim[] = []
  const plugin = pluginWith({ printInstruction: print, onVerbatim: (verbatim) => caught.push(verbatim) })
  const output = await prettier.format(input, { parser: 'dockerfile', plugins: [plugin] })
  return { output, caught: caught.filter((verbatim) => verbatim.part === 'net') }
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the net', () => {
  it('catches nothing when the printer is right', async () => {
    expect((await formatWith(printInstruction)).caught).toEqual([])
  })

  it.each(faults)(
    'prints the instruction verbatim when the printer %s, and it alone',
    async (_, type, spoil) => {
      const { output, caught } = await formatWith(faulty(type, spoil))
      expect(caught.map((verbatim) => verbatim.instruction.type)).toEqual([type])
      const { start, end } = caught[0]!.instruction
      const verbatim = await formatWith((instruction, context) =>
        instruction.type === type ? { verbatim: 'by the test' } : printInstruction(instruction, context),
      )
      expect(output).toBe(verbatim.output)
      expect(output).toContain(input.slice(start, end))
    },
  )

  it('catches a fault that strikes every instruction', async () => {
    const { output, caught } = await formatWith((instruction, context) => {
      const printed = printInstruction(instruction, context)
      return 'verbatim' in printed ? printed : { text: `USER ${printed.text}` }
    })
    expect(output).toBe(input)
    expect(caught).toHaveLength(8)
  })

  it('catches an instruction that swallows the next one', async () => {
    const { output, caught } = await formatWith(faulty('Expose', (text) => `${text} \\`))
    expect(output).toContain('\nexpose   80\nCMD a   b\n')
    expect(caught.map((verbatim) => verbatim.instruction.type)).toEqual(['Expose'])
  })

  it('throws, and names the line, when even the verbatim instructions do not add up', () => {
    const tree = { ...parseTree('FROM a\nUSER b\n'), source: 'FROM a\nUSER c\n\n' }
    const layout = { printWidth: 80, tabWidth: 4, useTabs: false }
    const options = {
      ...layout,
      dockerfileOperatorPosition: 'start',
      dockerfileHeredocs: 'format',
      dockerfileHeredocData: false,
    } as const
    const formatter = new Formatter(tree, options, {
      printInstruction: () => ({ verbatim: 'by the test' }),
      onVerbatim: () => undefined,
    })
    expect(() => formatter.format()).toThrow(
      'formatting would change what line 2 means (the arguments changed); the file is left alone',
    )
  })

  it('says what it has caught when the environment has DOCKWRIGHT_DEBUG, and nothing else', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await formatWith(faulty('Cmd', () => 'CMD x'))
    expect(warn).not.toHaveBeenCalled()
    vi.stubEnv('DOCKWRIGHT_DEBUG', '1')
    await formatWith(faulty('Cmd', () => 'CMD x'))
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/the Cmd on line 15 is left as it is: the arguments changed/),
    )
  })
})
