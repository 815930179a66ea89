import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer } from './answer.js'

const SECONDS = 60

/** A formatter that runs in another process: one that dies of a file, or never ends, has failed on that file alone. */
export class FormatterProcess {
  private child: ChildProcess | null = null

  constructor(private readonly name: string) {}

  async format(text: string): Promise<Answer> {
    this.child ??= await this.start()
    const { child } = this
    const answer = this.next<Answer>(child)
    child.send(text)
    const reply = await answer
    if (typeof reply !== 'string') return reply
    this.end()
    return { failure: reply, milliseconds: 0 }
  }

  end(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'worker.ts'), [this.name], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let errors = ''
    child.stderr?.on('data', (data: Buffer) => (errors += data.toString()))
    const ready = await this.next(child)
    if (ready !== 'ready') throw new Error(`${this.name} does not start: ${errors}`)
    return child
  }

  /** The next message, or a text that says why there is none. */
  private next<Message>(child: ChildProcess): Promise<Message | string> {
    return new Promise((resolve) => {
      const settle = (result: Message | string): void => {
        clearTimeout(timer)
        child.off('message', settle).off('exit', died)
        resolve(result)
      }
      const died = (): void => settle('the process ended')
      const timer = setTimeout(() => settle(`no answer within ${String(SECONDS)} s`), SECONDS * 1000)
      child.once('message', settle).once('exit', died)
    })
  }
}
