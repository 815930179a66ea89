import type {
  Arg,
  Env,
  EscapeCharacter,
  Instruction,
  Pair,
  Shell,
  ShellForm,
  User,
  Workdir,
} from '@dockwright/ast'
import type { EffectiveShell } from '../effective-shell.js'
import { resolveWorkdir } from './resolve-workdir.js'
import type { Scope, ScopeVariable, Setting, ShellInForce } from './scope.js'
import { ScopeVariables, type VariableWorld } from './scope-variables.js'
import { type HistoryPoint, VariableHistory } from './variable-history.js'

/** What a stage has before its first instruction. */
export interface StageStart {
  readonly shell: ShellInForce
  readonly user: Setting<User>
  readonly workdir: Setting<Workdir>
  readonly os: 'linux' | 'windows'
  readonly defaults: VariableWorld['defaults']
  readonly unknown: VariableWorld['unknown']
  /** Where the stage that it is built from ends. */
  readonly base: HistoryPoint | null
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
  private unknown: VariableWorld['unknown']
  private readonly history: VariableHistory

  constructor(
    private readonly start: StageStart,
    private readonly stage: Scope['stage'],
    private readonly globals: InheritedArguments,
    private readonly escape: EscapeCharacter,
  ) {
    this.shell = start.shell
    this.user = start.user
    this.workdir = start.workdir
    this.unknown = start.unknown
    this.history = new VariableHistory(start.base)
  }

  /** How many stages this one is built on. */
  get depth(): number {
    return this.history.depth
  }

  /** What a stage that is built from this one, as it is now, starts with. */
  inherited(): StageStart {
    const { shell, user, workdir, unknown } = this
    const { os, defaults } = this.start
    return { shell, user, workdir, os, defaults, unknown, base: this.point() }
  }

  scope(): Scope {
    const { stage, shell, user, workdir } = this
    return { stage, shell, user, workdir, os: this.start.os, variables: this.variables() }
  }

  /** Takes one instruction. `shellKind` is the kind of the shell after it. */
  apply(instruction: Instruction, shellKind: EffectiveShell): void {
    if (instruction.type === 'Env') this.applyEnv(instruction)
    else if (instruction.type === 'Arg') this.applyArg(instruction)
    else if (instruction.type === 'User') {
      const user = this.expandText(instruction.args)
      this.user = { value: user === '' ? 'root' : user, setBy: instruction }
    } else if (instruction.type === 'Workdir') {
      const path = this.expandText(instruction.args)
      const value = path === null ? null : resolveWorkdir(this.workdir.value, path, this.start.os)
      this.workdir = { value, setBy: instruction }
    } else if (instruction.type === 'Shell') {
      this.shell = { kind: shellKind, argv: shellWords(instruction), setBy: instruction }
    }
  }

  /** All values of one ENV see what was before it (BuildKit's expandKvpsInPlace). */
  private applyEnv(env: Env): void {
    const before = this.variables()
    for (const pair of env.pairs) {
      const name = before.expand(pair.key.value)
      const value = before.expand(pair.value?.value ?? '')
      if (name !== null) this.history.set({ kind: 'env', name, value, setBy: pair, global: null })
      else {
        // A name that is not known may be any.
        this.history.forget()
        this.unknown = 'all'
      }
    }
  }

  /** BuildKit's dispatchArg. */
  private applyArg(arg: Arg): void {
    for (const pair of arg.pairs) {
      const name = pair.key.value
      if (NO_VARIABLES.has(name)) continue
      const variable = this.argument(name, pair)
      if (variable !== null) this.history.set(variable)
    }
  }

  /** What an ARG sets; null when it leaves alone what ENV, or an ARG before it, set. */
  private argument(name: string, pair: Pair): ScopeVariable | null {
    const variables = this.variables()
    const own = { kind: 'arg', name, setBy: pair, global: null } as const
    if (pair.value !== null) return { ...own, value: variables.expand(pair.value.value) }
    const { known, unknown, pairs } = this.globals
    const value = known.get(name) ?? null
    if (value !== null || unknown.has(name)) return { ...own, value, global: pairs.get(name) ?? null }
    return variables.get(name) === null ? { ...own, value: null } : null
  }

  private variables(): ScopeVariables {
    const { unknown, escape } = this
    return new ScopeVariables(this.point(), { defaults: this.start.defaults, unknown, escape })
  }

  private point(): HistoryPoint {
    return { history: this.history, version: this.history.version }
  }

  private expandText(form: ShellForm | null): string | null {
    return form === null ? null : this.variables().expand(form.parts.map((part) => part.value).join(''))
  }
}

function shellWords({ args }: Shell): readonly string[] | null {
  return args?.type === 'JsonForm' ? args.elements.map((element) => element.string.value) : null
}
