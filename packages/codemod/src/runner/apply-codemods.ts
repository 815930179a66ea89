import { type Diagnostic, lineColumn, lineStarts } from '@dockwright/ast'
import { buildChecks, checkInstructions } from '@dockwright/semantics'
import type { Codemod } from '../codemod.js'
import { DocumentView } from '../context/document-view.js'
import { frontendSupports } from '../context/frontend.js'
import { resolveOptions } from '../options/resolve-options.js'
import type { Applied, ApplyOptions, CodemodRequest, CodemodRun, Failure } from './codemod-run.js'
import { Pipeline, type PipelineResult } from './pipeline.js'
import { type CodemodSettings, runCodemod } from './run-codemod.js'
import { runTogether } from './run-together.js'

/**
 * Runs codemods over the text of a Dockerfile, in the order given, until none of them has anything more to do. Every
 * change passes the gates before it counts. Comes out: the new text, what was changed, what was refused and why, and which
 * codemods failed; a failed codemod's change is dropped, those of the others stay. Never throws for a text or a codemod.
 * @throws CodemodOptionsError if the options of a request do not match the schema of its codemod.
 */
export function applyCodemods(
  text: string,
  requests: readonly CodemodRequest[],
  options: ApplyOptions = {},
): CodemodRun {
  const view = new DocumentView(text)
  const findContext = contextFinder(view, options.buildContext ?? null)
  const codemods = requests.map(({ codemod, options: given }) =>
    settingsOf(view, codemod, given, { ...options, findContext }),
  )
  const warnings = [
    ...view.document.diagnostics.filter(({ severity }) => severity === 'warning'),
    ...checkInstructions(view.document).diagnostics,
  ]
  const syntaxError = view.document.diagnostics.find(({ severity }) => severity === 'error') ?? null
  if (syntaxError !== null) return nothingDone(text, syntaxError, warnings)
  const failures: Failure[] = []
  let active = codemods
  for (;;) {
    const result = runTogether(view, active) ?? new Pipeline(view, active, runCodemod).run()
    const { unstable } = result
    if (unstable.length === 0) return describe(text, result, failures, warnings)
    // They would never come to rest: none of their changes counts, and the others are run without them.
    const names = unstable.map(({ codemod }) => `"${codemod.name}"`).join(' and ')
    for (const { codemod } of unstable) {
      failures.push({
        codemod: codemod.name,
        gate: 'cycle',
        message: `the codemods ${names} undo each other's changes`,
        diff: null,
      })
    }
    active = active.filter((settings) => !unstable.includes(settings))
  }
}

function settingsOf(
  view: DocumentView,
  codemod: Codemod,
  given: unknown,
  options: ApplyOptions & Pick<CodemodSettings, 'findContext'>,
): CodemodSettings {
  const {
    unsafe = false,
    targetBuilder = 'buildkit',
    findContext,
    includeOnbuild = false,
    findings = buildChecks,
  } = options
  const allowed = typeof unsafe === 'boolean' ? unsafe : unsafe.includes(codemod.name)
  const supported =
    codemod.minFrontend === null || frontendSupports(view.document, targetBuilder, codemod.minFrontend)
  return {
    codemod,
    options: resolveOptions(codemod.name, codemod.options, given),
    unsafe: allowed,
    targetBuilder,
    findContext,
    includeOnbuild,
    findings,
    withheld: codemod.level === 'opt-in' && !allowed ? 'opt-in' : supported ? null : 'frontend',
  }
}

function contextFinder(
  { document }: DocumentView,
  given: NonNullable<ApplyOptions['buildContext']> | null,
): CodemodSettings['findContext'] {
  if (typeof given !== 'function') return () => given
  let found: ReturnType<CodemodSettings['findContext']> | undefined
  return () => (found === undefined ? (found = given(document)) : found)
}

function nothingDone(text: string, syntaxError: Diagnostic, warnings: readonly Diagnostic[]): CodemodRun {
  return {
    output: text,
    changed: false,
    applied: [],
    refusals: [],
    reports: [],
    failures: [],
    syntaxError,
    warnings,
  }
}

function describe(
  text: string,
  result: PipelineResult,
  cycles: readonly Failure[],
  warnings: readonly Diagnostic[],
): CodemodRun {
  const starts = lineStarts(text)
  const lineOf = (offset: number): number => lineColumn(text, offset, starts).line
  const applied = new Map<string, Applied>()
  for (const { settings, offsets } of result.changes) {
    const { name } = settings.codemod
    const earlier = applied.get(name)
    const lines = new Set([...(earlier?.lines ?? []), ...offsets.map(lineOf)])
    applied.set(name, {
      codemod: name,
      changes: (earlier?.changes ?? 0) + offsets.length,
      lines: [...lines].sort((first, second) => first - second),
    })
  }
  const records = [...result.records]
  return {
    output: result.view.text,
    changed: result.view.text !== text,
    applied: [...applied.values()],
    refusals: records.flatMap(([{ codemod }, { refusals }]) =>
      refusals.map(({ offset, reason, message, hint }) => ({
        codemod: codemod.name,
        reason,
        line: lineOf(offset),
        message,
        hint,
      })),
    ),
    reports: records.flatMap(([{ codemod }, { reports }]) =>
      reports.map(({ offset, message }) => ({ codemod: codemod.name, line: lineOf(offset), message })),
    ),
    failures: [
      ...cycles,
      ...result.failures.map(({ settings, gate, message, diff }) => ({
        codemod: settings.codemod.name,
        gate,
        message,
        diff,
      })),
    ],
    syntaxError: null,
    warnings,
  }
}
