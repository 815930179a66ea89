import type { Cmd, Document, Entrypoint, Healthcheck, Instruction, Span, Workdir } from '@dockwright/ast'
import { resolveWorkdir } from '../scope/resolve-workdir.js'
import { checkArg } from './check-arg.js'
import { checkEnv, checkLegacyPairs } from './check-env.js'
import { checkExpose } from './check-expose.js'
import { checkMounts } from './check-mounts.js'
import type { CheckPlace, CheckReporter } from './check-reporter.js'
import type { CheckedWord, CheckVariables } from './check-variables.js'
import type { ClosestName } from './closest-name.js'
import { expandedWords } from './expanded-words.js'
import type { ExpansionBudget } from './expansion-budget.js'
import { StageWords } from './stage-words.js'

/** What checking the stages of a document takes. */
export interface StageContext {
  readonly document: Document
  /** What FROM may use. */
  readonly globals: CheckVariables
  readonly closest: ClosestName
  readonly budget: ExpansionBudget
  readonly reporter: CheckReporter
}

/** What a stage has before its first instruction. */
export interface StageCheckerStart {
  readonly os: 'linux' | 'windows'
  readonly hasShell: boolean
  readonly hasWorkdir: boolean
}

interface Use {
  readonly lineOffset: number
  readonly span: Span
  readonly only: Span | null
}

/**
 * Takes the instructions of a stage in order and checks each by what stands before it. What BuildKit fails on ends the
 * build there; here it only ends that instruction. Mirrors BuildKit's dispatch.
 */
export class StageChecker {
  private hasShell: boolean
  private hasWorkdir: boolean
  private readonly os: 'linux' | 'windows'
  private readonly words: StageWords
  private readonly lastUse = new Map<Instruction['type'], Use>()

  constructor(
    start: StageCheckerStart,
    readonly variables: CheckVariables,
    private readonly context: StageContext,
  ) {
    const { document, closest, reporter } = context
    this.words = new StageWords(variables, reporter, document.escape, closest)
    this.os = start.os
    this.hasShell = start.hasShell
    this.hasWorkdir = start.hasWorkdir
  }

  /** What a stage that is built from this one starts with. */
  inherited(): StageCheckerStart {
    return { os: this.os, hasShell: this.hasShell, hasWorkdir: this.hasWorkdir }
  }

  check(instruction: Instruction, place: CheckPlace): void {
    const words: CheckedWord[] = []
    for (const expanded of expandedWords(instruction)) {
      const word = this.words.expand(expanded, place)
      if (word.value === null) return
      words.push(word)
    }
    this.carryOut(instruction, words[0], place)
  }

  private carryOut(instruction: Instruction, word: CheckedWord | undefined, place: CheckPlace): void {
    switch (instruction.type) {
      case 'Arg':
        checkArg(instruction, place, this.words, this.context.globals)
        return
      case 'Env':
        checkEnv(instruction, place, this.words)
        return
      case 'Label':
        checkLegacyPairs(instruction, place, this.words)
        return
      case 'Expose':
        checkExpose(instruction, place, this.words)
        return
      case 'Run':
        checkMounts(instruction, place, this.words, this.context.document.escape)
        return
      case 'Cmd':
      case 'Entrypoint':
        this.checkUsedOnce(instruction, place)
        this.checkForm(instruction, place)
        return
      case 'Healthcheck':
        this.checkUsedOnce(instruction, place)
        return
      case 'Workdir':
        this.checkWorkdir(instruction, word, place)
        return
      case 'Shell':
        this.hasShell = true
        return
      case 'Add':
      case 'Copy':
      case 'From':
      case 'Maintainer':
      case 'Onbuild':
      case 'StopSignal':
      case 'Unknown':
      case 'User':
      case 'Volume':
        return
      default:
        return instruction satisfies never
    }
  }

  /** BuildKit's validateUsedOnce: it blames the one before, which counts for nothing. */
  private checkUsedOnce(instruction: Cmd | Entrypoint | Healthcheck, place: CheckPlace): void {
    const { type, keyword } = instruction
    const before = this.lastUse.get(type)
    if (before !== undefined) {
      const blamed = { ...place, lineOffset: before.lineOffset, only: before.only }
      this.context.reporter.report('MultipleInstructionsDisallowed', blamed, before.span, keyword.value)
    }
    this.lastUse.set(type, { lineOffset: place.lineOffset, only: place.only, span: keyword })
  }

  private checkForm({ args, keyword }: Cmd | Entrypoint, place: CheckPlace): void {
    if (this.hasShell || args?.type === 'JsonForm') return
    const { start, end } = args ?? keyword
    // A SHELL in the Dockerfile of the base image counts as well.
    const certain = this.variables.areAll
    this.context.reporter.report('JSONArgsRecommended', place, { start, end, certain }, keyword.value)
  }

  private checkWorkdir({ args, keyword }: Workdir, word: CheckedWord | undefined, place: CheckPlace): void {
    const path = word?.value ?? ''
    if (!this.hasWorkdir && !isAbsolute(path, this.os)) {
      const { start, end } = args ?? keyword
      const mayBeWindows = !this.variables.areAll && isAbsolute(path, 'windows')
      const certain = word?.certain === true && !mayBeWindows
      this.context.reporter.report('WorkdirRelativePath', place, { start, end, certain }, path)
    }
    this.hasWorkdir = true
  }
}

/** BuildKit's system.IsAbs. */
function isAbsolute(path: string, os: 'linux' | 'windows'): boolean {
  return resolveWorkdir(null, path, os) !== null
}
