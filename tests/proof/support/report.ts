import type { ProjectionProof } from './prove-projections.js'
import type { RealFileResult } from './real-files/real-file-proof.js'
import { rewriteNames } from './rewrites.js'

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly ancestorTitles: readonly string[]
      readonly title: string
    }[]
  }[]
}

/** Vitest's JSON report of the pair suites as a Markdown table. */
export function pairFigures(report: unknown): string {
  const tests = (report as VitestReport).testResults.flatMap(({ assertionResults }) => assertionResults)
  const suites = [...new Set(tests.map(({ ancestorTitles }) => ancestorTitles.join(' ')))]
  const rows = suites.map((suite) => {
    const own = tests.filter(({ ancestorTitles }) => ancestorTitles.join(' ') === suite)
    return [suite, own.length, own.filter(({ status }) => status === 'passed').length]
  })
  const failed = tests.filter(({ status }) => status !== 'passed')
  return table(['suite', 'pairs', 'as expected'], rows) + list(failed.map(({ title }) => title))
}

/** The figures and every finding. */
export function projectionFigures({ figures, findings }: ProjectionProof): string {
  const rows = figures.map((each) => [each.rewrite, each.files, each.changed, each.shellTexts])
  const head = ['rewrite', 'files', 'changed', 'new RUN texts judged']
  return `${table(head, rows)}\nFindings of all judges: ${findings.length}.\n${list(findings)}`
}

/** How many build, how many are equal, and every difference. */
export function realFileFigures(results: readonly RealFileResult[]): string {
  const rows = rewriteNames.map((name) => {
    const own = results.flatMap(({ builds, rewrites }) =>
      rewrites.filter((each) => each.name === name && each.changed).map((each) => ({ builds, ...each })),
    )
    const built = own.filter(({ builds }) => builds)
    const isEqual = ({ differences }: { differences: readonly unknown[] }): boolean =>
      differences.length === 0
    return [
      name,
      own.length,
      built.length,
      built.filter(isEqual).length,
      own.length - built.length,
      own.filter((each) => !each.builds && isEqual(each)).length,
      own.reduce((sum, each) => sum + each.faults, 0),
    ]
  })
  const head = [
    'rewrite',
    'files that it changes',
    'build',
    'of these equal',
    'fail to build',
    'of these fail equally',
    'builds with a failing command, all equal unless listed',
  ]
  const built = results.filter(({ builds }) => builds)
  const calls = built.reduce((sum, each) => sum + each.calls, 0)
  const differences = results.flatMap(({ path, rewrites }) =>
    rewrites.flatMap(({ name, differences: all }) => all.map(({ place }) => `${path}: ${name}: ${place}`)),
  )
  const sum = `Of ${results.length} files ${built.length} build; their commands are called ${calls} times in one build of each.`
  return `${sum}\n\n${table(head, rows)}\nDifferences: ${differences.length}.\n${list(differences)}`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `\n${items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n')}\n`
}
