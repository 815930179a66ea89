import type {
  CaseClause,
  CaseItem,
  CompoundCommand,
  ForClause,
  IfClause,
  ShellLeaf,
  ShellList,
  TestCommand,
} from '@dockwright/semantics'
import { argumentUnits } from './argument-units.js'
import { breakAtOperator, operatorSides } from './operator-sides.js'
import { placeUnits } from './place-units.js'
import { printList, printStatement } from './print-list.js'
import { CONTINUATION_WIDTH, type ShellWriter } from './shell-writer.js'

/** A compound command of several lines, laid out as by `shfmt -ci`. */
export function printCompound(
  writer: ShellWriter,
  node: CompoundCommand,
  depth: number,
  follow: number,
): void {
  switch (node.type) {
    case 'IfClause':
      printIf(writer, node, depth)
      break
    case 'ForClause':
      printForHead(writer, node, depth)
      printBody(writer, node.body, depth)
      printClosing(writer, node.close, depth)
      break
    case 'WhileClause':
      writer.place(node.keyword.index)
      printCondition(writer, node.condition, node.open, depth)
      printBody(writer, node.body, depth)
      printClosing(writer, node.close, depth)
      break
    case 'CaseClause':
      printCase(writer, node, depth)
      break
    case 'Group':
      writer.place(node.open.index)
      printBody(writer, node.body, depth)
      printClosing(writer, node.close, depth)
      break
    case 'TestCommand':
      printTest(writer, node, depth)
      break
    case 'ArithmeticCommand':
      writer.place(node.arithmetic.index)
      break
  }
  writer.depth = depth
  placeUnits(writer, argumentUnits(node.redirections), depth + 1, follow)
}

/** `[[ … ]]`, broken at all its `&&` and `||` and nowhere else. */
function printTest(writer: ShellWriter, { tokens }: TestCommand, depth: number): void {
  const operators = tokens.filter(({ type, text }) => type === 'Operator' && (text === '&&' || text === '||'))
  const sides = operatorSides(writer, operators)
  let next = 0
  for (const { index } of tokens) {
    if (index !== operators[next]?.index) writer.place(index)
    else breakAtOperator(writer, index, sides[next++] ?? 'start', depth + 1)
  }
}

function printIf(writer: ShellWriter, { branches, otherwise, fi }: IfClause, depth: number): void {
  for (const [place, { keyword, condition, then, body }] of branches.entries()) {
    if (place > 0) writer.breakBefore(keyword.index, depth)
    writer.place(keyword.index)
    printCondition(writer, condition, then, depth)
    printBody(writer, body, depth)
  }
  if (otherwise !== null) {
    printClosing(writer, otherwise.keyword, depth)
    printBody(writer, otherwise.body, depth)
  }
  printClosing(writer, fi, depth)
}

/** What stands between `if` and `then`, or `while` and `do`: on the line of both if it is one statement. */
function printCondition(writer: ShellWriter, condition: ShellList, opener: ShellLeaf, depth: number): void {
  const [statement, ...others] = condition.statements
  if (statement !== undefined && others.length === 0) {
    const follow = opener.text.length + 1 + CONTINUATION_WIDTH
    printStatement(writer, statement, depth + 1, follow, depth)
    printOpener(writer, opener, depth)
    return
  }
  printBody(writer, condition, depth)
  printClosing(writer, opener, depth)
}

/** `do` and `then` stay on their line unless a comment stands before them. */
function printOpener(writer: ShellWriter, { index }: ShellLeaf, depth: number): void {
  if ((writer.tokens.between[index] ?? []).length > 0) writer.breakBefore(index, depth)
  writer.place(index)
}

function printForHead(writer: ShellWriter, node: ForClause, depth: number): void {
  const { keyword, name, in: inWord, words, terminator, open } = node
  writer.depth = depth
  writer.place(keyword.index)
  writer.place(name.index)
  if (inWord !== null) writer.place(inWord.index)
  const isLone = terminator !== null && writer.tokens.lone[terminator.index] === true
  const follow = isLone ? CONTINUATION_WIDTH : open.text.length + 2 + CONTINUATION_WIDTH
  placeUnits(writer, argumentUnits(words), depth + 1, follow)
  if (terminator !== null) {
    if (isLone) writer.breakBefore(terminator.index, depth)
    writer.place(terminator.index)
  }
  printOpener(writer, open, depth)
}

function printBody(writer: ShellWriter, body: ShellList, depth: number): void {
  if (body.statements.length === 0) return
  writer.breakBefore(body.firstLeaf, depth + 1)
  printList(writer, body, depth + 1, CONTINUATION_WIDTH)
}

function printClosing(writer: ShellWriter, { index }: ShellLeaf, depth: number): void {
  writer.depth = depth
  writer.breakBefore(index, depth)
  writer.place(index)
}

function printCase(writer: ShellWriter, node: CaseClause, depth: number): void {
  writer.depth = depth
  for (const leaf of [node.keyword, node.word, node.in]) writer.place(leaf.index)
  for (const item of node.items) {
    writer.breakBefore(item.firstLeaf, depth + 1)
    printItem(writer, item, depth + 1)
  }
  printClosing(writer, node.esac, depth)
}

/** `a) b ;;` on one line if the author had it so and it fits, else the body and its `;;` one level deeper. */
function printItem(writer: ShellWriter, item: CaseItem, depth: number): void {
  const { firstLeaf, endLeaf, bars, close, body, terminator } = item
  const { tokens } = writer
  if (!tokens.hasBreak(firstLeaf, endLeaf) && writer.fits(firstLeaf, endLeaf, CONTINUATION_WIDTH)) {
    writer.placeAll(firstLeaf, endLeaf)
    return
  }
  writer.depth = depth
  for (const { index } of bars) tokens.moveBetween(index, index + 1)
  const leaves = tokens.script.leaves.slice(firstLeaf, close.index + 1)
  placePatterns(writer, leaves, depth)
  printBody(writer, body, depth)
  writer.depth = depth
  if (terminator === null) return
  if (body.statements.length > 0) writer.breakBefore(terminator.index, depth + 1)
  writer.place(terminator.index)
}

/** Patterns fill their lines; a `)` is never at the start of one. */
function placePatterns(writer: ShellWriter, leaves: readonly ShellLeaf[], depth: number): void {
  for (const { index, text } of leaves) {
    const isFirst = index === leaves[0]?.index
    if (!isFirst && text !== ')' && text !== '|' && !writer.fits(index, index + 2, CONTINUATION_WIDTH)) {
      writer.breakBefore(index, depth + 1)
    }
    writer.place(index)
  }
}
