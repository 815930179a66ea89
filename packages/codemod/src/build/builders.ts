import {
  type Add,
  type Arg,
  type Cmd,
  type Comment,
  type Copy,
  type Entrypoint,
  type Env,
  type EscapeCharacter,
  type Expose,
  type From,
  type Healthcheck,
  type Instruction,
  type InstructionType,
  type Label,
  type Maintainer,
  type NodeOf,
  type Onbuild,
  print,
  type Run,
  type Shell,
  type StopSignal,
  type User,
  type Volume,
  type Workdir,
} from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { BuildError } from './build-error.js'
import { type Command, commandText } from './command-text.js'
import { type FlagValues, flagText } from './flag-text.js'
import { type CommandInstruction, verifyCommand } from './verify-command.js'
import { parseBuilt } from './parse-built.js'
import { escapeLiteral, quoteValue } from './quote-value.js'

export interface WithFlags {
  readonly flags?: FlagValues
}

/** Names and literal values, in order. */
export type PairValues = Readonly<Record<string, string>>

/**
 * One function for each instruction. What goes in are literal values: they are quoted and escaped so that BuildKit reads
 * them back (`$` does not expand; only a shell text and FROM's image are taken as they are). What comes out is a node, made by
 * parsing the assembled text. All throw a BuildError for what cannot be written.
 */
export interface Builders {
  from(image: string, options?: { readonly as?: string; readonly platform?: string }): From
  run(command: Command, options?: WithFlags): Run
  cmd(command: Command): Cmd
  entrypoint(command: Command): Entrypoint
  shell(argv: readonly string[]): Shell
  copy(sources: readonly string[], destination: string, options?: WithFlags): Copy
  add(sources: readonly string[], destination: string, options?: WithFlags): Add
  volume(paths: readonly string[]): Volume
  env(values: PairValues): Env
  label(values: PairValues): Label
  arg(name: string, value?: string): Arg
  expose(ports: readonly string[]): Expose
  user(user: string): User
  workdir(path: string): Workdir
  stopsignal(signal: string): StopSignal
  maintainer(name: string): Maintainer
  /** Null writes `HEALTHCHECK NONE`. */
  healthcheck(command: Command | null, options?: WithFlags): Healthcheck
  onbuild(instruction: Instruction): Onbuild
  comment(text: string): Comment
}

/** The builders that write for a Dockerfile with this escape character. */
export function buildersFor(escape: EscapeCharacter): Builders {
  const built = <Type extends InstructionType>(type: Type, text: string): NodeOf<Type> =>
    parseBuilt(type, text, escape)
  const flags = (options: WithFlags = {}): string => flagText(options.flags ?? {}, escape)
  const literal = (value: string): string => escapeLiteral(value, escape)
  const pairs = (values: PairValues): string =>
    Object.entries(values)
      .map(([name, value]) => ` ${pairName(name)}=${value === '' ? '""' : quoteValue(value, escape)}`)
      .join('')
  const command = <Type extends CommandInstruction['type']>(
    type: Type,
    head: string,
    given: Command,
  ): NodeOf<Type> => {
    const node = built(type, head + commandText(given))
    verifyCommand(node, given)
    return node
  }
  const paths = (values: readonly string[]): string => {
    const words = values.map(literal)
    if (words.every((word) => /^[^\s<[]\S*$/.test(word))) return ` ${words.join(' ')}`
    return ` ${JSON.stringify(words)}`
  }
  return {
    from: (image, options = {}) =>
      built(
        'From',
        `FROM${flags(options.platform === undefined ? {} : { flags: { platform: options.platform } })} ${image}${options.as === undefined ? '' : ` AS ${options.as}`}`,
      ),
    run: (given, options) => command('Run', `RUN${flags(options)}`, given),
    cmd: (given) => command('Cmd', 'CMD', given),
    entrypoint: (given) => command('Entrypoint', 'ENTRYPOINT', given),
    shell: (argv) => command('Shell', 'SHELL', argv),
    copy: (sources, destination, options) =>
      built('Copy', `COPY${flags(options)}${paths([...sources, destination])}`),
    add: (sources, destination, options) =>
      built('Add', `ADD${flags(options)}${paths([...sources, destination])}`),
    volume: (values) => built('Volume', `VOLUME${paths(values)}`),
    env: (values) => built('Env', `ENV${pairs(values)}`),
    label: (values) => built('Label', `LABEL${pairs(values)}`),
    arg: (name, value) =>
      built('Arg', `ARG${value === undefined ? ` ${pairName(name)}` : pairs({ [name]: value })}`),
    expose: (ports) => built('Expose', `EXPOSE ${ports.map(literal).join(' ')}`),
    user: (user) => built('User', `USER ${literal(user)}`),
    workdir: (path) => built('Workdir', `WORKDIR ${literal(path)}`),
    stopsignal: (signal) => built('StopSignal', `STOPSIGNAL ${literal(signal)}`),
    maintainer: (name) => built('Maintainer', `MAINTAINER ${name}`),
    healthcheck: (given, options) =>
      given === null
        ? built('Healthcheck', 'HEALTHCHECK NONE')
        : command('Healthcheck', `HEALTHCHECK${flags(options)} CMD`, given),
    onbuild: (instruction) => built('Onbuild', `ONBUILD ${print(instruction).trim()}`),
    comment: buildComment,
  }
}

/** The builders for the default escape character, the backslash. */
export const build: Builders = buildersFor('\\')

function pairName(name: string): string {
  if (!/^[^\s="'$\\`]+$/.test(name)) throw new BuildError(`${JSON.stringify(name)} is no name`)
  return name
}

function buildComment(text: string): Comment {
  const line = /^#/.test(text) ? text : `# ${text}`
  // An instruction above keeps what looks like a directive from being one.
  const comment = parse(`RUN\n${line}`).items[1]
  if (/[\r\n]/.test(text) || comment?.type !== 'Comment')
    throw new BuildError(`${JSON.stringify(text)} is not one comment line`)
  return comment
}
