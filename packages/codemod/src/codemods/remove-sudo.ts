import { type Scope, scopeAt, type ShellLeaf, simpleCommands, wordLiteral } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import { posixScripts, UNPARSED } from '../shell/posix-scripts.js'

const ROOT = /^(?:root|0)(?::(?:root|0))?$/

/** Root needs no sudo. */
export const removeSudo = defineCodemod({
  name: 'remove-sudo',
  description: 'Removes sudo from commands of stages that do not change to another user than root.',
  level: 'opt-in',
  rules: ['DL3004'],
  reasons: {
    ...UNPARSED,
    'not-root': 'the commands do not run as root here',
    'sudo-options': 'sudo is called with options or assignments, or with a word that may be one',
    builtin: 'without sudo the shell itself would run the command, which is not the program of that name',
  },
  docs: {
    before: 'FROM ubuntu\nUSER root\nRUN sudo apt-get update\n',
    after: 'FROM ubuntu\nUSER root\nRUN apt-get update\n',
    text: 'Opt-in even below `USER root`: sudo also resets the environment, so that a command may see variables of ENV that it did not see before.',
  },
  run(context) {
    for (const { run, script, span } of posixScripts(context, /\bsudo\b/)) {
      for (const { elements } of simpleCommands(script.body)) {
        const words = elements.filter((element): element is ShellLeaf => element.type === 'Word')
        const [sudo, next] = words
        if (sudo?.text !== 'sudo') continue
        const program = next === undefined ? null : wordLiteral(next.text)
        if (next === undefined || program === null || program.startsWith('-') || program.includes('='))
          context.refuse(run, 'sudo-options')
        else if (elements[0] !== sudo) context.refuse(run, 'sudo-options')
        else if (BUILTINS.has(program)) context.refuse(run, 'builtin')
        else if (!mayBeRoot(scopeAt(context.document, run))) context.refuse(run, 'not-root')
        else if (context.optIn(run)) {
          context.editor.replaceRange({ start: span(sudo).start, end: span(next).start }, '', 'remove sudo')
        }
      }
    }
  },
})

/** Names that mean something else to the shell than to sudo, which runs a program. */
const BUILTINS: ReadonlySet<string> = new Set([
  'cd',
  'export',
  'exec',
  'eval',
  'exit',
  'set',
  'unset',
  'source',
  '.',
  ':',
  'umask',
  'ulimit',
  'alias',
  'read',
  'trap',
  'wait',
  'command',
  'type',
  'kill',
  'time',
  'if',
  'for',
  'while',
  'until',
  'case',
  '{',
  '!',
  '[[',
])

/** Whether root runs the commands, or, where no USER of this file says who does, may run them. */
function mayBeRoot(scope: Scope | null): boolean {
  if (scope === null) return false
  const { value, setBy } = scope.user
  return value === null ? setBy === null : ROOT.test(value)
}
