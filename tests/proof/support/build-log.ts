export interface BuildLog {
  /** What the recorders were called with, in the order of the log: words with \037 between them. */
  readonly calls: readonly string[]
  /** All other lines that the steps printed, empty ones aside. */
  readonly output: readonly string[]
  /** The exit status of the step that failed; null when none did or it was no RUN. */
  readonly exitCode: number | null
  /** The last line: the reason when the build failed. Line numbers, temporary folders and the command's text are taken out. */
  readonly reason: string
  /** Too much was printed and the engine left some out. */
  readonly clipped: boolean
}

const outputLine = /^#\d+ \d+\.\d+ (.*)$/
const failure = /executor failed running \[.*\]: exit code: (\d+)$/s

/** Reads what `docker build` prints with `BUILDKIT_PROGRESS=plain`. */
export function readBuildLog(text: string): BuildLog {
  const printed: string[] = []
  for (const line of text.split('\n')) {
    const match = outputLine.exec(line)
    // Recorders begin with a line break, lest they go on a line that someone else has begun.
    if (match?.[1]) printed.push(match[1])
  }
  const calls: string[] = []
  const output: string[] = []
  // A call with a newline in a word is printed on several lines.
  let open: string[] | null = null
  for (const line of printed) {
    if (open === null && !line.startsWith('@@')) {
      output.push(line)
      continue
    }
    open = [...(open ?? []), line]
    if (!line.endsWith('@@') || (open.length === 1 && line.length < 4)) continue
    calls.push(open.join('\n').slice(2, -2))
    open = null
  }
  const last = text.slice(text.lastIndexOf('\n------\n') + 1)
  const code = failure.exec(last.trimEnd())
  return {
    calls,
    output,
    exitCode: code === null ? null : Number(code[1]),
    reason: code === null ? plainReason(last) : 'a command failed',
    clipped: text.includes('[output clipped'),
  }
}

function plainReason(end: string): string {
  const line = end.trimEnd().split('\n').at(-1) ?? ''
  return line
    .replace(/error line \d+/g, 'error line')
    .replace(/\/\S*\/(?:buildkit-mount\d+|overlay2\/\w+\/merged)/g, '')
    .replace(/executor failed running \[.*\]/, 'executor failed')
}
