// One formatter in a process of its own, which may die of it. Argument: its name. Each message is a text, each reply an answer.
import type { Answer } from './answer.js'
import { FORMATTERS } from './formatters.js'

const make = FORMATTERS.get(process.argv[2] ?? '')
if (make === undefined) throw new Error(`no such formatter: ${process.argv[2] ?? ''}`)
const format = await make()

process.on('message', (text: string) => void answer(text).then((reply) => process.send?.(reply)))
process.send?.('ready')

async function answer(text: string): Promise<Answer> {
  const before = process.cpuUsage()
  const reply = await output(text)
  const { user, system } = process.cpuUsage(before)
  return { ...reply, milliseconds: (user + system) / 1000 }
}

async function output(text: string): Promise<{ readonly output: string } | { readonly failure: string }> {
  try {
    // What comes from WebAssembly may be anything, whatever its types say.
    const result: unknown = await format(text)
    return typeof result === 'string' ? { output: result } : { failure: 'no text came out' }
  } catch (error) {
    return { failure: String(error) }
  }
}
