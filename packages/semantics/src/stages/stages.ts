import type { Arg, Document, From, Instruction } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { baseReference } from './base-reference.js'
import { expandKnown, globalArguments } from './global-arguments.js'
import { instructionReferences } from './instruction-references.js'
import { reachableStages } from './reachable-stages.js'
import type { StageGraph, StageReference } from './stage-graph.js'
import { stageNameMatcher } from './stage-name-matcher.js'
import { StageNames } from './stage-names.js'

const GRAPHS = new WeakMap<Document, StageGraph>()

/**
 * The stage graph of a document: what each stage is called and built from, what it refers to, and whether a build of the
 * last stage needs it. Goes in: any document, also a faulty one; it never throws. Values are those of a build without
 * `--build-arg`, `--target` and `--build-context`; what depends on where it runs is `unknown`. Computed once for each
 * document. Mirrors BuildKit's buildDispatchStates, buildStageDependencyGraph and allReachableStages.
 */
export function stages(document: Document): StageGraph {
  const known = GRAPHS.get(document)
  if (known !== undefined) return known
  const graph = readStages(document)
  GRAPHS.set(document, graph)
  return graph
}

interface Section {
  readonly from: From
  readonly instructions: Instruction[]
}

function readStages(document: Document): StageGraph {
  const { escape } = document
  const { globalArgs, sections } = splitAtFrom(document)
  const globals = globalArguments(globalArgs, escape)
  const names = new StageNames(
    sections.map(({ from }) => (from.alias === null ? null : goToLower(from.alias.value))),
  )
  const references = sections.map(({ from, instructions }, stage): readonly StageReference[] => {
    const base = baseReference(from, stage, names, globals, escape)
    const others = instructions.flatMap((instruction) =>
      instructionReferences(instruction, { names, stage, escape }),
    )
    return base === null ? others : [base, ...others]
  })
  const seen = new Set<string>()
  const reachable = reachableStages(references, (stage) => {
    const image = sections[stage]?.from.image?.value
    // The same text in a later stage could name all that it can name here.
    if (image === undefined || seen.has(image)) return []
    seen.add(image)
    const matches = stageNameMatcher(image)
    return matches === null ? [] : names.matching(matches, stage)
  })
  return {
    globalArgs,
    globalArguments: globals.all,
    references: references.flat(),
    stages: sections.map(({ from, instructions }, index) => {
      const platform = from.flags.findLast((flag) => flag.name === 'platform')?.value ?? null
      const own = references[index] ?? []
      return {
        index,
        name: from.alias === null ? null : goToLower(from.alias.value),
        from,
        base: own.find(({ kind }) => kind === 'from')?.target ?? { kind: 'unknown' },
        platform: platform === null ? null : expandKnown(platform, { ...globals, escape }),
        instructions,
        references: own,
        reachable: reachable[index] ?? 'no',
      }
    }),
  }
}

/** Instructions other than ARG before the first FROM belong nowhere: BuildKit rejects them. */
function splitAtFrom(document: Document): {
  readonly globalArgs: readonly Arg[]
  readonly sections: readonly Section[]
} {
  const globalArgs: Arg[] = []
  const sections: Section[] = []
  for (const item of document.items) {
    if (item.type === 'Directive' || item.type === 'Comment' || item.type === 'Blank') continue
    const section = sections.at(-1)
    if (item.type === 'From') sections.push({ from: item, instructions: [] })
    else if (section !== undefined) section.instructions.push(item)
    else if (item.type === 'Arg') globalArgs.push(item)
  }
  return { globalArgs, sections }
}
