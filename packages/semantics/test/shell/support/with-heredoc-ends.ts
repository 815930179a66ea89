import type { ShellLeaf } from '../../../src/shell/index.js'

/** A RUN's line with an empty body for each of its heredocs: to a shell, a heredoc without its end is an error or a warning. */
export function withHeredocEnds(text: string, leaves: readonly ShellLeaf[]): string {
  const ends = leaves
    .filter(({ type }) => type === 'HeredocOperator')
    .map((leaf) => `\n${leaf.text.slice(heredocDelimiterStart(leaf.text)).replace(/['"\\]/g, '')}`)
  return text + ends.join('')
}

export function heredocDelimiterStart(operator: string): number {
  return /^\d*(?:\{\w+\})?<<-?[ \t]*/.exec(operator)?.[0].length ?? 0
}
