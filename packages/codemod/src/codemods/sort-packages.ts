import type { Span } from '@dockwright/ast'
import {
  type PackageCommand,
  packageCommands,
  type PackageManagerName,
  type ShellLeaf,
  wordLiteral,
} from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import { type PosixScript, posixScripts, UNPARSED } from '../shell/posix-scripts.js'

/** Package managers to which the order of packages means nothing. */
const UNORDERED: ReadonlySet<PackageManagerName> = new Set<PackageManagerName>([
  'apt-get',
  'apt',
  'apk',
  'dnf',
  'yum',
  'microdnf',
])
const ORDERED: ReadonlySet<PackageManagerName> = new Set<PackageManagerName>([
  'pip',
  'npm',
  'yarn',
  'gem',
  'zypper',
  'pacman',
])

/** A sorted list shows what is there, and keeps two people from adding the same package. */
export const sortPackages = defineCodemod({
  name: 'sort-packages',
  description: 'Sorts the packages of an install command, within sections that comments make.',
  level: 'safe',
  reasons: {
    ...UNPARSED,
    'not-literal': 'a package is a variable, a pattern or a substitution, whose place may matter',
    'options-between': 'an option stands between the packages and may belong to those after it',
    suffix: 'a package ends in + or -, which tells apt to install or remove it',
    duplicate: 'a package stands in the list twice',
    'cut-word': 'a package goes on over the end of a line',
  },
  docs: {
    before: 'FROM alpine\nRUN apk add --no-cache \\\n    git \\\n    curl\n',
    after: 'FROM alpine\nRUN apk add --no-cache \\\n    curl \\\n    git\n',
    text: 'Safe for apt-get, apt, apk, dnf, yum and microdnf, to which the order means nothing; opt-in for pip, npm, yarn, gem, zypper and pacman. A comment line starts a new section, which is sorted by itself.',
  },
  run(context) {
    for (const script of posixScripts(context, /\b(?:install|add)\b|\s-S/)) {
      for (const command of packageCommands(script.script)) {
        const { name } = command.manager
        if (!command.isInstall || command.operands.length < 2 || (!UNORDERED.has(name) && !ORDERED.has(name)))
          continue
        const sections = sectionsOf(script, command, context.text)
        if (sections.every((section) => isSorted(section.map((leaf) => leaf.text)))) continue
        const refusal = refusalOf(script, command, context.text)
        if (refusal !== null) context.refuse(script.run, refusal)
        else if (UNORDERED.has(name) || context.optIn(script.run))
          for (const section of sections) sortSection(section)
      }

      function sortSection(section: readonly ShellLeaf[]): void {
        const sorted = section.map((leaf) => leaf.text).sort(byName)
        for (const [index, leaf] of section.entries())
          context.editor.replaceRange(script.span(leaf), sorted[index] ?? '', 'sort packages')
      }
    }
  },
})

/** Packages with no comment line between them. */
function sectionsOf(
  script: PosixScript,
  { operands }: PackageCommand,
  text: string,
): readonly (readonly ShellLeaf[])[] {
  const sections: ShellLeaf[][] = []
  let before: Span | null = null
  for (const leaf of operands) {
    const span = script.span(leaf)
    const section = sections.at(-1)
    if (before === null || section === undefined || /\n[ \t]*#/.test(text.slice(before.end, span.start)))
      sections.push([leaf])
    else section.push(leaf)
    before = span
  }
  return sections
}

function refusalOf(
  script: PosixScript,
  { manager, operands, options }: PackageCommand,
  text: string,
): string | null {
  const names = operands.map((leaf) => wordLiteral(leaf.text))
  if (names.includes(null)) return 'not-literal'
  const [first, last] = [operands[0]?.index ?? 0, operands.at(-1)?.index ?? 0]
  if (options.some((option) => option.leaf.index > first && option.leaf.index < last))
    return 'options-between'
  const isApt = manager.name === 'apt-get' || manager.name === 'apt'
  if (isApt && names.some((name) => /[a-z0-9][+-]$/.test(name ?? '') && !/\+\+$/.test(name ?? '')))
    return 'suffix'
  const bare = names.map((name) => name?.replace(/[=<>~!@].*/, ''))
  if (new Set(bare).size < bare.length) return 'duplicate'
  const isCut = operands.some((leaf) => {
    const { start, end } = script.span(leaf)
    return text.slice(start, end) !== leaf.text
  })
  return isCut ? 'cut-word' : null
}

function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || byName(names[index - 1] ?? '', name) <= 0)
}

/** By code unit, quotes aside: the same on every machine. */
function byName(a: string, b: string): number {
  const [left, right] = [a.replace(/^["']/, ''), b.replace(/^["']/, '')]
  return left < right ? -1 : left > right ? 1 : 0
}
