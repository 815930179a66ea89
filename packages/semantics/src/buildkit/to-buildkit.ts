import type { Document, Flag, Instruction, Item } from '@dockwright/ast'
import { print } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { checkInstructions } from '../instructions/index.js'
import { leadingDirectives } from './leading-directives.js'
import { nodeArguments } from './node-arguments.js'
import { PrecedingComments } from './preceding-comments.js'
import type { BuildKitHeredoc, BuildKitNode, BuildKitResult } from './projection.js'

/**
 * What BuildKit's own parser would say of this document: the nodes of its line layer (parser.Parse), or that layer's first
 * error, and the verdict of its typed layer (instructions.Parse). Never throws.
 */
export function toBuildKit(document: Document): BuildKitResult {
  const directives = leadingDirectives(document)
  const error = document.diagnostics.find((diagnostic) => diagnostic.buildkit !== null)?.buildkit ?? null
  if (error !== null) return { ok: false, error, escape: '\\', directives, children: [], instructions: null }
  const { ok, error: instructionsError } = checkInstructions(document)
  return {
    ok: true,
    error: null,
    escape: document.escape,
    directives,
    children: documentNodes(document),
    instructions: { ok, error: instructionsError },
  }
}

function documentNodes(document: Document): readonly BuildKitNode[] {
  const nodes: BuildKitNode[] = []
  const comments = new PrecedingComments()
  let line = 1
  for (const item of document.items) {
    const lines = lineCount(item)
    if (item.type === 'Comment') comments.add(item)
    else if (item.type !== 'Blank' && item.type !== 'Directive') {
      nodes.push({
        ...instructionNode(item),
        startLine: line,
        endLine: line + lines - 1,
        prevComment: comments.take(),
      })
    }
    line += lines
  }
  return nodes
}

function lineCount(item: Item): number {
  if (item.type === 'Comment' || item.type === 'Blank' || item.type === 'Directive') return 1
  const text = print(item)
  let count = text.endsWith('\n') ? 0 : 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

function instructionNode(instruction: Instruction): BuildKitNode {
  const child = instruction.type === 'Onbuild' ? instruction.instruction : null
  return {
    startLine: 0,
    endLine: 0,
    cmd: goToLower(instruction.keyword.value),
    flags: instruction.flags.filter((flag) => !isTerminator(flag)).map(flagWord),
    args: nodeArguments(instruction),
    json: 'args' in instruction && instruction.args?.type === 'JsonForm',
    heredocs: heredocs(instruction),
    // BuildKit hangs the here-documents on the outer node.
    children: child === null ? [] : [{ ...instructionNode(child), heredocs: [] }],
    prevComment: [],
  }
}

function isTerminator(flag: Flag): boolean {
  return flag.name === '' && flag.value === null
}

function flagWord(flag: Flag): string {
  return flag.value === null ? `--${flag.name}` : `--${flag.name}=${flag.value}`
}

function heredocs(instruction: Instruction): readonly BuildKitHeredoc[] {
  if (instruction.type === 'Onbuild')
    return instruction.instruction === null ? [] : heredocs(instruction.instruction)
  return instruction.heredocs.map(({ name, fd, expand, stripTabs, body }) => ({
    name,
    fileDescriptor: fd ?? 0,
    expand,
    chomp: stripTabs,
    content: body.text,
  }))
}
