import { type Document, type Instruction, leaves } from '@dockwright/ast'
import { checkInstructions } from '../instructions/index.js'
import { stages } from '../stages/stages.js'
import type { BuildCheck, BuildChecksOptions } from './build-check.js'
import { checkCasing } from './check-casing.js'
import { checkDefaultImages } from './check-default-images.js'
import { checkBeforeArguments, checkDescription } from './check-instruction-layer.js'
import { CheckReporter } from './check-reporter.js'
import type { CheckSettings } from './check-settings.js'
import { checkStages } from './check-stages.js'
import { checkStageNames } from './check-stage-names.js'
import { ClosestName } from './closest-name.js'
import { documentCheckSettings, instructionPlace } from './document-check-settings.js'
import { ExpansionBudget } from './expansion-budget.js'
import { globalVariables } from './global-variables.js'

const FOUND = new WeakMap<Document, readonly BuildCheck[]>()

/**
 * What `docker build --check` finds in a Dockerfile, in the order of the lines. Goes in: any document; comes out: the findings,
 * with UTF-16 offsets. Never throws. As with BuildKit there are none in a file that its parser rejects, or with an invalid
 * `# check=`, and after an instruction that its typed layer rejects only those that it has by then. A build without
 * `--build-arg`, `--target` and `--build-context`, on Linux on amd64, is what counts. What a base image holds is not
 * known: see `BuildCheck.certain`. The rules `InvalidBaseImagePlatform` (which needs that image) and `CopyIgnoredFile`
 * (which needs the build context) are not checked. Computed once for each document. Mirrors BuildKit's DockerfileLint.
 */
export function buildChecks(document: Document, options: BuildChecksOptions = {}): readonly BuildCheck[] {
  if (options.check !== undefined) return findAll(document, documentCheckSettings(document, options.check))
  let found = FOUND.get(document)
  if (found === undefined) {
    found = findAll(document, documentCheckSettings(document))
    FOUND.set(document, found)
  }
  return found
}

function findAll(document: Document, settings: CheckSettings | null): readonly BuildCheck[] {
  if (settings === null || document.diagnostics.some(({ buildkit }) => buildkit !== null)) return []
  const reporter = new CheckReporter(document)
  checkContinuations(document, settings, reporter)
  const isAccepted = checkParsing(document, settings, reporter)
  const graph = stages(document)
  if (!isAccepted || graph.stages.length === 0) return reporter.inOrder()
  const { escape } = document
  const budget = new ExpansionBudget()
  const globals = globalVariables(graph.globalArgs, escape, graph.stages.at(-1)?.name ?? null, budget)
  checkStageNames(graph.stages, settings, reporter)
  checkCasing(graph.stages, settings, reporter)
  checkDefaultImages(graph.stages, globals, escape, settings, reporter)
  // BuildKit stops at a default that it cannot expand.
  if (globals.isWhole) {
    const closest = new ClosestName()
    checkStages(graph.stages, settings, { document, globals: globals.variables, closest, budget, reporter })
  }
  return reporter.inOrder()
}

/** The parser has found them, and this is where it stands with what it drops. BuildKit names the last line of the instruction. */
function checkContinuations(document: Document, settings: CheckSettings, reporter: CheckReporter): void {
  const warnings = document.diagnostics.filter(({ code }) => code === 'empty-continuation')
  let next = 0
  for (const item of document.items) {
    const warning = warnings[next]
    if (warning === undefined) return
    if (warning.start >= item.end) continue
    next++
    const eol = leaves(item).find(({ type }) => type === 'Eol')
    const place = { lineOffset: (eol?.end ?? item.end) - 1, only: null, settings }
    reporter.report('NoEmptyContinuation', place, warning)
  }
}

/** What BuildKit's instructions.Parse finds; false when it rejects the file. */
function checkParsing(document: Document, settings: CheckSettings, reporter: CheckReporter): boolean {
  const [error] = checkInstructions(document).diagnostics
  for (const item of document.items) {
    if (item.type === 'Directive' || item.type === 'Comment' || item.type === 'Blank') continue
    if (!needsParsingChecks(item)) {
      if (error !== undefined && error.start < item.end) return false
      continue
    }
    const place = instructionPlace(document, item, settings)
    checkBeforeArguments(item, place, reporter)
    if (error !== undefined && error.start < item.end) return false
    checkDescription(document, item, place, reporter)
  }
  return error === undefined
}

function needsParsingChecks({ type }: Instruction): boolean {
  return type === 'From' || type === 'Arg' || type === 'Maintainer'
}
