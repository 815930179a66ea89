import type { Arg, Env, EscapeCharacter, Instruction, Pair, Shell, ShellForm, User, Workdir } from '@dockwright/ast'
import type { EffectiveShell } from '../effective-shell.js'
import { expandKnown } from '../stages/global-arguments.js'
import type { Stage } from '../stages/stage-graph.js'
import { resolveWorkdir } from './resolve-workdir.js'
import type { Scope, Setting, ShellInForce } from './scope.js'
import { ScopeVariables } from './scope-variables.js'
import { VariableHistory } from './variable-history.js'

/** What a stage has before its first instruction. */
export interface StageStart {
  readonly shell: ShellInForce
  readonly user: Setting<User>
  readonly workdir: Setting<Workdir>
  readonly os: 'linux' | 'windows'
  readonly known: ReadonlyMap<string, string>
  readonly unknown: ReadonlySet<string> | 'all'
  readonly history: VariableHistory
}

/** What an ARG without a default gets from before the first FROM. */
export interface InheritedArguments {
  readonly known: ReadonlyMap<string, string>
  readonly unknown: ReadonlySet<string>
  readonly pairs: ReadonlyMap<string, Pair>
}

/** Arguments that steer the build and are in no environment (BuildKit's nonEnvArgs). */
const NO_VARIABLES: ReadonlySet<string> = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE'])

/** The state of a stage while its instructions are taken in order. Mirrors BuildKit's dispatch. */
export class StageState {
  private shell: ShellInForce
  private user: Setting<User>
  private workdir: Setting<Workdir>
  private readonly os: 'linux' | 'windows'
  private readonly known: Map<string, string>
  private unknown: ReadonlySet<string> | 'all'
  private readonly history: VariableHistory

  constructor(
    start: StageStart,
    private readonly stage: Stage | null,
    private readonly globals: InheritedArguments,
    private readonly escape: EscapeCharacter,
  ) {
    this.shell = start.shell
    this.user = start.user
    this.workdir = start.workdir
    this.os = start.os
    this.known = new Map(start.known)
    this.unknown = start.unknown
    this.history = new VariableHistory(start.history)
  }

  /** What a stage that is built from this one, as it is now, starts with. */
  inherited(): StageStart {
    const { shell, user, workdir, os, known, unknown, history } = this
    return { shell, user, workdir, os, known, unknown, history }
  }

  scope(): Scope {
    const { stage, shell, user, workdir, os, history, unknown, escape } = this
    return { stage, shell, user, workdir, os, variables: new ScopeVariables(history, history.version, unknown, escape) }
  }

  /** Takes one instruction. `shellKind` is the kind of the shell after it. */
  apply(instruction: Instruction, shellKind: EffectiveShell): void {
    switch (instruction.type) {
      case 'Env':
        return void this.applyEnv(instruction)
      case 'Arg':
        return void this.applyArg(instruction)
      case 'User':
        this.user = { value: this.expandText(instruction.args), setBy: instruction }
        if (this.user.value === '') this.user = { value: 'root', setBy: instruction }
        return
      case 'Workdir': {
        const path = this.expandText(instruction.args)
        const value = path === null ? null : resolveWorkdir(this.workdir.value, path, this.os)
        this.workdir = { value, setBy: instruction }
        return
      }
      case 'Shell':
        this.shell = { kind: shellKind, argv: shellWords(instruction), setBy: instruction }
        return
      default:
        return
    }
  }

  /** All values of one ENV see what was before it (BuildKit's expandKvpsInPlace). */
  private applyEnv(env: Env): void {
    const changes = env.pairs.map((pair) => ({
      pair,
      name: this.expandKnown(pair.key.value),
      value: this.expandKnown(pair.value?.value ?? ''),
    }))
    for (const { pair, name, value } of changes) {
      if (name !== null) this.set({ kind: 'env', name, value, pair, global: null })
      else this.forgetAll(pair)
    }
  }

  /** BuildKit's dispatchArg. */
  private applyArg(arg: Arg): void {
    for (const pair of arg.pairs) {
      const name = pair.key.value
      if (NO_VARIABLES.has(name)) continue
      if (pair.value !== null) {
        this.set({ kind: 'arg', name, value: this.expandKnown(pair.value.value), pair, global: null })
      } else if (this.globals.known.has(name) || this.globals.unknown.has(name)) {
        const global = this.globals.pairs.get(name) ?? null
        this.set({ kind: 'arg', name, value: this.globals.known.get(name) ?? null, pair, global })
      } else if (!this.known.has(name)) {
        this.history.set({ kind: 'arg', name, value: null, setBy: pair, global: null })
      }
    }
  }

  private set({ kind, name, value, pair, global }: { kind: 'env' | 'arg'; name: string; value: string | null; pair: Pair; global: Pair | null }): void {
    this.history.set({ kind, name, value, setBy: pair, global })
    if (value !== null) {
      this.known.set(name, value)
      return
    }
    this.known.delete(name)
    if (this.unknown !== 'all') this.unknown = new Set(this.unknown).add(name)
  }

  /** A name that is not known may be any. */
  private forgetAll(pair: Pair): void {
    for (const name of this.known.keys()) this.history.set({ kind: 'env', name, value: null, setBy: pair, global: null })
    this.known.clear()
    this.unknown = 'all'
  }

  private expandText(form: ShellForm | null): string | null {
    return form === null ? null : this.expandKnown(form.parts.map((part) => part.value).join(''))
  }

  private expandKnown(word: string): string | null {
    return expandKnown(word, { known: this.known, unknown: this.unknown, escape: this.escape })
  }
}

function shellWords({ args }: Shell): readonly string[] | null {
  return args?.type === 'JsonForm' ? args.elements.map((element) => element.string.value) : null
}
