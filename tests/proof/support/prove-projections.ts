import { parse } from '@dockwright/parser'
import { toBuildKit } from '@dockwright/semantics'
import { bashVerdicts } from './bash-verdicts.js'
import { compareProjections } from './compare-projections.js'
import { dockerfmtVerdict } from './dockerfmt-verdict.js'
import { explain } from './explain.js'
import { inParallel } from './in-parallel.js'
import { rewrite, rewriteNames, type RewriteName } from './rewrites.js'
import { shellcheckErrors } from './shellcheck-errors.js'

interface ProjectionFigures {
  readonly rewrite: RewriteName
  readonly files: number
  readonly changed: number
  /** RUN texts that only the result has, each judged by bash and ShellCheck. */
  readonly shellTexts: number
}

export interface ProjectionProof {
  readonly figures: readonly ProjectionFigures[]
  /** One line for each finding: the file, the rewrite, the judge and what it says. */
  readonly findings: readonly string[]
}

interface ChangedFile {
  readonly name: RewriteName
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Runs every rewrite over the files and hands each result to judges that are not ours. */
export async function proveProjections(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<ProjectionProof> {
  const findings: string[] = []
  const changed: ChangedFile[] = []
  for (const { path, text } of files) {
    for (const name of rewriteNames) {
      try {
        const { text: after, failures } = await rewrite(name, text, null)
        for (const failure of failures) findings.push(`${path}: ${name}: gate: ${failure}`)
        if (after !== text) changed.push({ name, path, before: text, after })
      } catch (error) {
        findings.push(`${path}: ${name}: throws: ${String(error)}`)
      }
    }
  }
  const judged = await inParallel(changed, 2, judgeDockerfile)
  findings.push(...judged.flat(), ...(await judgeShell(changed)))
  const figures = rewriteNames.map((name) => {
    const own = changed.filter((file) => file.name === name)
    const shellTexts = own.reduce((sum, file) => sum + newTexts(file).length, 0)
    return { rewrite: name, files: files.length, changed: own.length, shellTexts }
  })
  return { figures, findings }
}

/** BuildKit's parser: our port of it, and the one compiled into dockerfmt. */
async function judgeDockerfile({ name, path, before, after }: ChangedFile): Promise<readonly string[]> {
  const findings: string[] = []
  const find = (judge: string, message: string): void => {
    findings.push(`${path}: ${name}: ${judge}: ${message}`)
  }
  if ((await dockerfmtVerdict(before)) === null) {
    const verdict = await dockerfmtVerdict(after)
    if (verdict !== null) find('dockerfmt', verdict)
  }
  const [one, other] = [toBuildKit(parse(before)), toBuildKit(parse(after))]
  if (one.ok && !other.ok) find('line layer', String(other.error))
  if (one.instructions?.ok === true && other.instructions?.ok !== true) {
    find('instruction layer', String(other.instructions?.error))
  }
  if (name === 'format') {
    const differences = compareProjections(before, after)
    if (differences.length > 0) find('projection', explain(differences))
    const [left, right] = [commentLines(before), commentLines(after)]
    if (left !== right) find('comments', 'not the same comment lines')
  }
  return findings
}

/** All lines that begin with `#`, sorted, with the blanks taken out that a directive may lose. */
function commentLines(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => /^[ \t]*#/.test(line))
  return lines
    .map((line) => line.replace(/\s+/g, ''))
    .sort()
    .join('\n')
}

/** The RUN texts of a Dockerfile, joined as BuildKit joins them. */
function runTexts(text: string): readonly string[] {
  const { children } = toBuildKit(parse(text))
  const runs = children.filter(({ cmd, json, heredocs }) => cmd === 'run' && !json && heredocs.length === 0)
  return runs.map(({ args }) => args.join(' '))
}

function newTexts({ before, after }: ChangedFile): readonly string[] {
  const known = new Set(runTexts(before))
  return runTexts(after).filter((text) => !known.has(text))
}

/** What bash accepted it must accept, and ShellCheck must find no error of a kind that it did not find before. */
async function judgeShell(changed: readonly ChangedFile[]): Promise<readonly string[]> {
  const files = changed.map((file) => ({
    file,
    before: newTexts({ ...file, before: file.after, after: file.before }),
    after: newTexts(file),
  }))
  const texts = [...new Set(files.flatMap(({ before, after }) => [...before, ...after]))]
  const [verdicts, errors] = await Promise.all([bashVerdicts(texts), shellcheckErrors(texts)])
  const judgement = new Map(
    texts.map((text, index) => [text, { accepted: verdicts[index], errors: errors[index] }]),
  )
  const findings: string[] = []
  for (const { file, before, after } of files) {
    const all = (list: readonly string[]) => list.map((text) => judgement.get(text))
    if (all(before).every((each) => each?.accepted) && !all(after).every((each) => each?.accepted)) {
      findings.push(`${file.path}: ${file.name}: bash -n: rejects what it accepted`)
    }
    const left = all(before).flatMap((each) => each?.errors ?? [])
    for (const code of all(after).flatMap((each) => each?.errors ?? [])) {
      const index = left.indexOf(code)
      if (index >= 0) left.splice(index, 1)
      else findings.push(`${file.path}: ${file.name}: ShellCheck: new error SC${code}`)
    }
  }
  return findings
}
