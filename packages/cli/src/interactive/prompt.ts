import { createInterface, type Interface } from 'node:readline'

/** Asks questions on standard error and reads answers from standard input, a line each. */
export class Prompt {
  private readonly lines: AsyncIterator<string>
  private readonly reader: Interface

  constructor() {
    this.reader = createInterface({ input: process.stdin })
    this.lines = this.reader[Symbol.asyncIterator]()
  }

  /** The first letter of an answer among `choices`, in lower case; `q` at the end of the input. */
  async ask<Choice extends string>(question: string, choices: readonly Choice[]): Promise<Choice | 'q'> {
    for (;;) {
      process.stderr.write(`${question} [${choices.join(',')}] `)
      const line = await this.lines.next()
      if (line.done === true) return 'q'
      const letter = line.value.trim().slice(0, 1).toLowerCase()
      const choice = choices.find((each) => each === letter)
      if (choice !== undefined) return choice
    }
  }

  close(): void {
    this.reader.close()
  }
}
