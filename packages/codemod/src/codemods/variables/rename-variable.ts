import { commentsOf, type Document, type Instruction, type Pair, type Span } from '@dockwright/ast'
import {
  buildChecks,
  effectiveShells,
  expand,
  parseShell,
  scopeAt,
  spanOfText,
  type Stage,
  stages,
  type TextRange,
} from '@dockwright/semantics'
import type { CodemodContext } from '../../context/codemod-context.js'
import { placedInstructions } from '../../context/placed-instructions.js'
import { expandedTexts, shellSource } from './expanded-texts.js'
import { isVariableName } from './is-variable-name.js'
import type { COMPUTED_KEY, RENAME_REASONS } from './rename-reasons.js'
import { shellUses } from './shell-uses.js'
import { usesInWord } from './uses-in-word.js'

export type RenameRefusal = keyof typeof RENAME_REASONS | keyof typeof COMPUTED_KEY

/** What is renamed: a variable of ENV, or one of ARG. */
export interface Renaming {
  readonly kind: 'env' | 'arg'
  readonly old: string
  readonly name: string
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Without these, or with another value of theirs, commands are not found or run in another way. */
const SHELL_VARIABLES: ReadonlySet<string> = new Set([
  'PATH',
  'HOME',
  'IFS',
  'PWD',
  'SHELL',
  'ENV',
  'BASH_ENV',
  'LD_PRELOAD',
  'LD_LIBRARY_PATH',
])

/** Every place of the old name, in order of the text, or the reason why one of them cannot be changed. Null when nothing declares it. */
export function placesOf(
  context: CodemodContext,
  renaming: Renaming,
): readonly Span[] | RenameRefusal | null {
  const { document } = context
  const { kind, old, name } = renaming
  const instructions = placedInstructions(document)
  if (!instructions.some(({ instruction }) => declares(instruction, renaming).length > 0)) return null
  if (!isVariableName(name) || !PLAIN_NAME.test(old)) return 'invalid-name'
  if (SHELL_VARIABLES.has(old) || SHELL_VARIABLES.has(name)) return 'shell-variable'
  const mention = wordPattern(name)
  if (instructions.some(({ instruction }) => hasWord(context, instruction, mention))) return 'name-taken'
  const findings = buildChecks(document).map(({ message }) => message.replace(/ \(did you mean .*\)/, ''))
  if (findings.some((message) => wordPattern(old).test(message))) return 'finding'
  const places: Span[] = []
  for (const { instruction, item } of instructions) {
    if (!hasWord(context, instruction, wordPattern(old))) continue
    if (instruction.type === 'Onbuild') continue
    if (item !== instruction) return 'onbuild'
    const own = placesIn(context, instruction, renaming)
    if (typeof own === 'string') return own
    if (own.length > 0 && context.isIgnored(instruction)) return 'ignored'
    if (own.some(({ start, end }) => context.text.slice(start, end) !== old)) return 'cut-word'
    places.push(...own)
  }
  return kind === 'arg' || places.length > 0 ? places : null
}

function placesIn(
  context: CodemodContext,
  instruction: Instruction,
  renaming: Renaming,
): readonly Span[] | RenameRefusal {
  const declared = declares(instruction, renaming).map(({ key }) => ({ start: key.start, end: key.end }))
  if (hasComputedKey(context.document, instruction, renaming)) return 'computed-key'
  const words = wordPlaces(context, instruction, renaming)
  if (typeof words === 'string') return words
  const shell = shellPlaces(context, instruction, renaming)
  return typeof shell === 'string' ? shell : [...declared, ...words, ...shell]
}

/** The pairs that declare the variable. ARG takes its names as they are, ENV expands them. */
function declares(instruction: Instruction, { kind, old }: Renaming): readonly Pair[] {
  const type = kind === 'env' ? 'Env' : 'Arg'
  return instruction.type === type && 'pairs' in instruction
    ? instruction.pairs.filter(({ key }) => key.value === old)
    : []
}

function hasComputedKey({ escape }: Document, instruction: Instruction, { kind, old }: Renaming): boolean {
  return (
    kind === 'env' &&
    instruction.type === 'Env' &&
    instruction.pairs.some(
      ({ key: { value } }) =>
        value !== old && (value.includes('$') || expand(value, {}, { escape }).value === old),
    )
  )
}

function wordPlaces(
  context: CodemodContext,
  instruction: Instruction,
  renaming: Renaming,
): readonly Span[] | 'unclear' {
  const { document } = context
  const isOwn = isInForce(document, instruction, renaming)
  const places: Span[] = []
  for (const { source, isBody } of expandedTexts(instruction, document.escape)) {
    const uses = usesInWord(source.text, renaming.old, { escape: isBody ? '\\' : document.escape, isBody })
    if (uses === null && wordPattern(renaming.old).test(source.text)) return 'unclear'
    for (const { from, to } of uses ?? []) {
      const span = spanOfText(source, from, to)
      if (isOwn || isDeclaredBefore(instruction, span.start, renaming)) places.push(span)
    }
  }
  return places
}

/** One ARG takes its pairs one after the other. */
function isDeclaredBefore(instruction: Instruction, offset: number, renaming: Renaming): boolean {
  return renaming.kind === 'arg' && declares(instruction, renaming).some(({ end }) => end <= offset)
}

function isInForce(document: Document, instruction: Instruction, { kind, old }: Renaming): boolean {
  return scopeAt(document, instruction)?.variables.get(old)?.kind === kind
}

function shellPlaces(
  context: CodemodContext,
  instruction: Instruction,
  renaming: Renaming,
): readonly Span[] | RenameRefusal {
  const { document } = context
  const { type } = instruction
  if (type !== 'Run' && type !== 'Cmd' && type !== 'Entrypoint' && type !== 'Healthcheck') return []
  const isSeen =
    type === 'Run' ? isInForce(document, instruction, renaming) : isAtRuntime(document, instruction, renaming)
  const { args, heredocs } = instruction
  if (!isSeen || args === null) return []
  const isMentioned = (text: string): boolean => wordPattern(renaming.old).test(text)
  if (heredocs.some(({ body }) => isMentioned(body.text))) return 'shell-mention'
  if (args.type === 'JsonForm')
    return args.elements.some(({ string }) => isMentioned(string.value)) ? 'exec-mention' : []
  const source = shellSource(args)
  if (!isMentioned(source.text)) return []
  const uses: readonly TextRange[] | null = shellUses(source.text, renaming.old)
  const isPosix = effectiveShells(document).get(instruction) === 'posix'
  if (uses === null || !isPosix || parseShell(args).type === 'Opaque') return 'shell-mention'
  return uses.map(({ from, to }) => spanOfText(source, from, to))
}

/** ENV alone is left when the container runs, wherever in the stage it stands. */
function isAtRuntime(document: Document, instruction: Instruction, renaming: Renaming): boolean {
  if (renaming.kind === 'arg') return false
  const all = stages(document).stages
  const seen = new Set<Stage>()
  let stage = all.find(({ instructions }) => instructions.includes(instruction))
  while (stage !== undefined && !seen.has(stage)) {
    seen.add(stage)
    if (stage.instructions.some((other) => declares(other, renaming).length > 0)) return true
    stage = stage.base.kind === 'stage' ? all[stage.base.index] : undefined
  }
  return false
}

/** Whether an instruction has a name in it, be it cut by a continuation line; in its comments it does not count. */
function hasWord({ document, text }: CodemodContext, instruction: Instruction, pattern: RegExp): boolean {
  if (instruction.type === 'Onbuild') return false
  const comments = commentsOf(instruction)
  let code = ''
  let at = instruction.start
  for (const { start, end } of comments) {
    code += text.slice(at, start)
    at = end
  }
  code += text.slice(at, instruction.end)
  if (pattern.test(code)) return true
  const joined = code.replaceAll(
    document.escape === '\\' ? /\\[ \t]*\r*\n(?:[ \t]*\r*\n)*/g : /`[ \t]*\r*\n(?:[ \t]*\r*\n)*/g,
    '',
  )
  return pattern.test(joined)
}

function wordPattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{Nd}_])${name}(?![\\p{L}\\p{Nd}_])`, 'u')
}
