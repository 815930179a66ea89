import type { CodemodCounts } from '../../tests/support/codemod-counts.js'

const BEGIN = '<!-- the counts over the corpus, written by pnpm codemod-counts -->'
const END = '<!-- end of the counts -->'

const HEADER =
  '| | files changed | places | refusals | gate failures | unparsable | new findings of `docker build --check` | comments lost | changed by a second run |'

export interface CountsRow {
  /** In Markdown. */
  readonly name: string
  readonly counts: CodemodCounts
}

/**
 * The page with its counts brought up to date, between the two comments that mark them.
 * @throws Error if the page has no such place.
 */
export function withCounts(page: string, rows: readonly CountsRow[]): string {
  const [head, rest] = page.split(BEGIN)
  const tail = rest?.split(END)[1]
  if (head === undefined || tail === undefined) throw new Error(`the page has no ${BEGIN} … ${END}`)
  return `${head}${BEGIN}\n\n${section(rows)}\n${END}${tail}`
}

function section(rows: readonly CountsRow[]): string {
  const files = String(rows[0]?.counts.files ?? 0)
  return [
    `Over ${files} Dockerfiles of public repositories, each codemod alone and then together. What the gates promise is counted here from ` +
      'input and output, not taken from the gates.',
    '',
    HEADER,
    HEADER.replace(/[^|]+/g, '---'),
    ...rows.map(({ name, counts }) => `| ${[name, ...numbers(counts)].join(' | ')} |`),
    '',
    'What was refused, and why:',
    '',
    '| | reasons |',
    '|---|---|',
    ...rows.map(({ name, counts }) => `| ${name} | ${reasons(counts)} |`),
    '',
  ].join('\n')
}

function numbers(counts: CodemodCounts): readonly string[] {
  const refusals = [...counts.refusals.values()].reduce((sum, number) => sum + number, 0)
  return [
    counts.filesChanged,
    counts.places,
    refusals,
    counts.gateFailures.length,
    counts.unparsable.length,
    counts.newFindings.length,
    counts.commentsLost.length,
    counts.secondRuns.length,
  ].map(String)
}

function reasons({ refusals }: CodemodCounts): string {
  const byReason = new Map<string, number>()
  for (const [key, number] of refusals) {
    const reason = key.slice(key.indexOf(': ') + 2)
    byReason.set(reason, (byReason.get(reason) ?? 0) + number)
  }
  return [...byReason]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([reason, number]) => `\`${reason}\` ${String(number)}`)
    .join(', ')
}
