import { parse } from '@dockwright/parser'
import { toBuildKit, type BuildKitNode, type BuildKitResult } from '@dockwright/semantics'
import type { Difference } from './compare-images.js'
import { shellNormalForm } from './shell-normal-form.js'

/**
 * What differs between a Dockerfile and its formatted self in what BuildKit reads, line numbers left out. Shell texts of RUN
 * are compared by the normal form of `mvdan-sh`, not by our own shell tree.
 */
export function compareProjections(before: string, after: string): readonly Difference[] {
  const differences: Difference[] = []
  const compare = (place: string, one: unknown, other: unknown): void => {
    const [left, right] = [JSON.stringify(one), JSON.stringify(other)]
    if (left !== right) differences.push({ place, before: left, after: right })
  }
  compare('ONBUILD texts', onbuildTexts(before), onbuildTexts(after))
  const [one, other] = [toBuildKit(parse(before)), toBuildKit(parse(after))]
  compare('result', summary(one), summary(other))
  for (let index = 0; index < Math.max(one.children.length, other.children.length); index++) {
    compareNodes(`instruction ${index + 1}`, one.children[index], other.children[index], compare)
  }
  return differences
}

/** What the image stores of each ONBUILD: the text itself, joined; the tree has no more than its parts. */
function onbuildTexts(text: string): readonly string[] {
  const { items, escape } = parse(text)
  const breaks = new RegExp(`${escape === '`' ? '`' : '\\\\'}[ \\t]*\\r?\\n(?:[ \\t]*(?:#.*)?\\r?\\n)*`, 'g')
  return items
    .filter(({ type }) => type === 'Onbuild')
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(breaks, '')
        .trim()
        .replace(/^\S+(?:\s+|$)/, ''),
    )
}

function summary({ ok, escape, directives, instructions, children }: BuildKitResult): unknown {
  return {
    ok,
    escape,
    directives: directives.map(({ name, value }) => [name, value]),
    instructions: instructions?.ok ?? null,
    count: children.length,
  }
}

type Compare = (place: string, one: unknown, other: unknown) => void

function compareNodes(
  place: string,
  one: BuildKitNode | undefined,
  other: BuildKitNode | undefined,
  compare: Compare,
): void {
  if (one === undefined || other === undefined) return
  compare(`${place}: name`, one.cmd, other.cmd)
  compare(`${place}: flags`, one.flags, other.flags)
  compare(`${place}: form`, one.json, other.json)
  compare(`${place}: heredocs`, one.heredocs, other.heredocs)
  compare(`${place}: comments above`, trimmed(one.prevComment), trimmed(other.prevComment))
  compare(`${place}: ${one.cmd} arguments`, ...argumentsOf(one, other))
  for (let index = 0; index < Math.max(one.children.length, other.children.length); index++) {
    compareNodes(`${place}.${index + 1}`, one.children[index], other.children[index], compare)
  }
}

/** BuildKit leaves the `#` of an indented comment in its text; a formatter takes the indentation away. */
const trimmed = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replace(/^#/, '').trim())

function argumentsOf(one: BuildKitNode, other: BuildKitNode): [unknown, unknown] {
  switch (one.cmd) {
    case 'from':
    case 'healthcheck': {
      // AS, CMD and NONE may change their case.
      const place = one.cmd === 'from' ? 1 : 0
      const folded = ({ args }: BuildKitNode): readonly string[] =>
        args.map((word, index) => (index === place ? word.toUpperCase() : word))
      return [folded(one), folded(other)]
    }
    case 'run':
      return one.json ? [one.args, other.args] : shellTexts(one.args.join(' '), other.args.join(' '))
    default:
      return [one.args, other.args]
  }
}

/** Where it is no shell (PowerShell, a syntax error), a formatter may still indent continued lines. */
function shellTexts(one: string, other: string): [string, string] {
  const [left, right] = [shellNormalForm(one), shellNormalForm(other)]
  if (left !== null && right !== null) return [left, right]
  if (left !== right) return [one, other]
  return [one.replace(/[ \t]+/g, ' '), other.replace(/[ \t]+/g, ' ')]
}
