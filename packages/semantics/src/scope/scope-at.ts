import type { Document, Instruction } from '@dockwright/ast'
import { effectiveShells, type EffectiveShell } from '../effective-shell.js'
import { globalArguments } from '../stages/global-arguments.js'
import type { Stage } from '../stages/stage-graph.js'
import { stages } from '../stages/stages.js'
import type { Scope } from './scope.js'
import { type InheritedArguments, type StageStart, StageState } from './stage-state.js'

const SCOPES = new WeakMap<Document, ReadonlyMap<Instruction, Scope>>()

/** A stage that is built on more stages than this is taken for one whose base is not known, so that no look-up takes long. */
const MOST_DEPTH = 100

/** What Docker sets where the base image sets none. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/**
 * What is in force when an instruction starts: the stage, SHELL, USER, WORKDIR, ENV and ARG. Goes in: a document and one of
 * its instructions; null comes out for an ONBUILD's trigger, which runs in a build that is not seen here, for what stands
 * before the first FROM and is no ARG, and for an instruction of another document. Values are those of a build without
 * `--build-arg`; what hangs on the base image or on where the build runs is not known. A stage that is built from an
 * earlier one goes on where that ended, its triggers run first. Computed once for each document. Never throws. Mirrors
 * BuildKit's dispatchStages.
 */
export function scopeAt(document: Document, instruction: Instruction): Scope | null {
  let scopes = SCOPES.get(document)
  if (scopes === undefined) {
    scopes = readScopes(document)
    SCOPES.set(document, scopes)
  }
  return scopes.get(instruction) ?? null
}

function readScopes(document: Document): ReadonlyMap<Instruction, Scope> {
  const { escape } = document
  const graph = stages(document)
  const shells = effectiveShells(document)
  const shellOf = (instruction: Instruction): EffectiveShell => shells.get(instruction) ?? 'unknown'
  const globals = globalArguments(graph.globalArgs, escape)
  const pairs = new Map([...globals.all].map(([name, { pair }]) => [name, pair]))
  const inherited: InheritedArguments = { known: globals.known, unknown: globals.unknown, pairs }
  const nothing: InheritedArguments = { known: new Map(), unknown: new Set(), pairs: new Map() }
  const scopes = new Map<Instruction, Scope>()

  const start = new StageState(
    { ...fromImage('posix'), unknown: globalArguments([], escape).unknown },
    null,
    nothing,
    escape,
  )
  for (const arg of graph.globalArgs) {
    scopes.set(arg, start.scope())
    start.apply(arg, 'unknown')
  }
  const global = start.scope()

  const states: StageState[] = []
  for (const stage of graph.stages) {
    scopes.set(stage.from, { ...global, stage })
    const state = new StageState(startOf(stage, states, shellOf(stage.from)), stage, inherited, escape)
    for (const trigger of baseTriggers(stage, graph.stages)) state.apply(trigger, 'unknown')
    for (const instruction of stage.instructions) {
      scopes.set(instruction, state.scope())
      state.apply(instruction, shellOf(instruction))
    }
    states.push(state)
  }
  return scopes
}

function startOf({ base }: Stage, states: readonly StageState[], shell: EffectiveShell): StageStart {
  const earlier = base.kind === 'stage' ? states[base.index] : undefined
  if (earlier !== undefined && earlier.depth < MOST_DEPTH) return earlier.inherited()
  return base.kind === 'scratch' ? fromScratch(shell) : fromImage(shell)
}

/** A base image may say anything. */
function fromImage(kind: EffectiveShell): StageStart {
  return {
    shell: { kind, argv: null, setBy: null },
    user: { value: null, setBy: null },
    workdir: { value: null, setBy: null },
    os: kind === 'cmd' ? 'windows' : 'linux',
    defaults: new Map(),
    unknown: 'all',
    base: null,
  }
}

/** BuildKit's emptyImage. */
function fromScratch(kind: EffectiveShell): StageStart {
  const windows = kind === 'cmd'
  return {
    shell: { kind, argv: windows ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'], setBy: null },
    user: { value: 'root', setBy: null },
    workdir: { value: '/', setBy: null },
    os: windows ? 'windows' : 'linux',
    defaults: new Map(windows ? [] : [['PATH', DEFAULT_PATH]]),
    unknown: new Set(),
    base: null,
  }
}

/** BuildKit's initOnBuildTriggers: those of the base stage itself, not of what that is built from. */
function baseTriggers({ base }: Stage, all: readonly Stage[]): readonly Instruction[] {
  if (base.kind !== 'stage') return []
  return (all[base.index]?.instructions ?? []).flatMap((instruction) =>
    instruction.type === 'Onbuild' && instruction.instruction !== null ? [instruction.instruction] : [],
  )
}
