import { codemods, presets } from '@dockwright/codemod'
import type { OptionSpec } from '../arguments/option-table.js'
import { optionsOf } from '../arguments/options-of.js'
import { COMMANDS } from '../commands/command-table.js'
import type { CommandSpec } from '../commands/command.js'

/** The script for a shell, made from the tables of commands and options; null for a shell that there is none for. */
export function completionScript(shell: string): string | null {
  switch (shell) {
    case 'bash':
      return bash()
    case 'zsh':
      return zsh()
    case 'fish':
      return fish()
    default:
      return null
  }
}

function codemodNames(): readonly string[] {
  return [...codemods.keys(), ...presets.keys()].sort()
}

function optionsFor(command: CommandSpec): readonly (readonly [string, OptionSpec])[] {
  return Object.entries(optionsOf(command))
}

function takesCodemods({ takes }: CommandSpec): boolean {
  return takes === 'codemods-and-paths' || takes === 'codemod'
}

function namesOf({ name, takes }: CommandSpec): readonly string[] {
  if (name === 'completion') return ['bash', 'zsh', 'fish']
  return name === 'report' && takes === 'names' ? ['merge'] : []
}

function bash(): string {
  const cases = COMMANDS.map((command) => {
    const flags = optionsFor(command).map(([name]) => `--${name}`)
    const choices = optionsFor(command).flatMap(([name, { choices: values }]) =>
      values === undefined
        ? []
        : [`        --${name}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current")); return ;;`],
    )
    const first = takesCodemods(command)
      ? '_dockwright_codemods; return'
      : `COMPREPLY=($(compgen -W '${namesOf(command).join(' ')}' -- "$current"))`
    return [
      `    ${command.name})`,
      '      case "$previous" in',
      ...choices,
      '      esac',
      `      if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${flags.join(' ')}' -- "$current")); return; fi`,
      `      if ((position == 1)); then ${first}; fi`,
      '      ;;',
    ].join('\n')
  })
  return `# bash completion for dockwright
_dockwright_codemods() {
  local known='${codemodNames().join(' ')}' list=''
  [[ $current == *,* ]] && list="\${current%,*},"
  COMPREPLY=($(compgen -P "$list" -W "$known" -- "\${current##*,}"))
  compopt -o nospace 2>/dev/null
}
_dockwright() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" position=0 index
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '${COMMANDS.map(({ name }) => name).join(' ')} --help --version' -- "$current")); return; fi
  for ((index = 2; index <= COMP_CWORD; index++)); do [[ \${COMP_WORDS[index]} == -* ]] || ((position++)); done
  case "$command" in
${cases.join('\n')}
  esac
  [[ \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _dockwright dockwright
`
}

function zsh(): string {
  const quoted = (text: string): string =>
    text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:')
  const cases = COMMANDS.map((command) => {
    const specs = optionsFor(command).map(([name, spec]) => {
      const value =
        spec.value === null
          ? ''
          : `${spec.valueIsOptional === true ? '::' : ':'}${spec.value.split('=')[0] ?? ''}:${zshAction(spec)}`
      const equals = spec.value === null ? '' : spec.valueIsOptional === true ? '=-' : '='
      const repeat = spec.isRepeatable === true ? '*' : ''
      return `        '${repeat}--${name}${equals}[${quoted(spec.description)}]${value}'`
    })
    const first = takesCodemods(command)
      ? "'1:codemods:_sequence compadd - $codemods'"
      : `'1:argument:${namesOf(command).length > 0 ? `(${namesOf(command).join(' ')})` : '_files'}'`
    return [
      `    ${command.name})`,
      '      _arguments -s \\',
      specs.map((spec) => `${spec} \\`).join('\n'),
      `        ${first} '*:path:_files'`,
      '      ;;',
    ].join('\n')
  })
  const commands = COMMANDS.map(({ name, summary }) => `    '${name}:${summary.replaceAll("'", "'\\''")}'`)
  return `#compdef dockwright
# zsh completion for dockwright
_dockwright() {
  local -a commands codemods
  codemods=(${codemodNames().join(' ')})
  commands=(
${commands.join('\n')}
  )
  if ((CURRENT == 2)); then _describe 'command' commands; return; fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_dockwright" ]; then _dockwright "$@"; else compdef _dockwright dockwright; fi
`
}

function zshAction({ choices, completes }: OptionSpec): string {
  if (choices !== undefined) return `(${choices.join(' ')})`
  return completes === 'folder' ? '_files -/' : completes === 'file' ? '_files' : ' '
}

function fish(): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = COMMANDS.flatMap((command) => {
    const inCommand = `-n '__fish_seen_subcommand_from ${command.name}'`
    const start = `complete -c dockwright -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`
    const options = optionsFor(command).map(
      ([name, { short, value, valueIsOptional, choices, description }]) => {
        const needs = value === null || valueIsOptional === true ? '' : ' -r'
        const values = choices === undefined ? '' : ` -f -a '${choices.join(' ')}'`
        return `complete -c dockwright ${inCommand}${short === undefined ? '' : ` -s ${short}`} -l ${name}${needs}${values} -d ${quoted(description)}`
      },
    )
    const names = takesCodemods(command) ? codemodNames() : namesOf(command)
    const words = names.length === 0 ? [] : [`complete -c dockwright ${inCommand} -a '${names.join(' ')}'`]
    return [start, ...options, ...words]
  })
  return `# fish completion for dockwright\n${lines.join('\n')}\n`
}
