import {
  type Document,
  equal,
  isLeaf,
  leaves,
  type Leaf,
  type Node,
  print,
  type Trivia,
  walk,
} from '@dockwright/ast'
import { parse, type ParseOptions } from '@dockwright/parser'
import { isSpace } from '../../src/blank.js'

/** Throws, naming the invariant of design/architecture.md that a text breaks; answers the tree otherwise. */
export function checkInvariants(text: string, options: ParseOptions = {}): Document {
  const document = parse(text, options)
  invariant(1, print(document) === text)
  checkTiling(document, text)
  checkItems(document, text)
  checkTrivia(document)
  checkSpans(document)
  checkJson(document, text)
  checkShellTexts(document)
  checkReparse(document)
  return document
}

function invariant(number: number, holds: boolean, detail = ''): void {
  if (!holds) throw new Error(`invariant ${number} is broken ${detail}`)
}

/** 2: leaves and trivia tile the text. 6: every leaf once, in order. */
function checkTiling(document: Document, text: string): void {
  let at = 0
  for (const leaf of leaves(document)) {
    for (const piece of [...leaf.leading, leaf]) {
      invariant(2, piece.start === at && piece.end === at + piece.text.length, `at ${at}`)
      invariant(2, piece.text === text.slice(piece.start, piece.end), `at ${at}`)
      at = piece.end
    }
  }
  invariant(2, at === text.length, `the leaves end at ${at}`)
}

/** 3: items are whole lines. */
function checkItems(document: Document, text: string): void {
  let at = document.bom === null ? 0 : document.bom.end
  for (const item of document.items) {
    invariant(3, item.start === at, `at ${at}`)
    at = item.end
    const closed = at === text.length || text[at - 1] === '\n'
    invariant(3, closed || document.diagnostics.some(({ code }) => code === 'line-too-long'), `at ${at}`)
  }
  invariant(3, at === text.length)
}

/** 4: what a trivia may hold. */
function checkTrivia(document: Document): void {
  for (const leaf of leaves(document))
    for (const trivia of leaf.leading) invariant(4, isWellFormed(trivia), JSON.stringify(trivia))
}

function isWellFormed({ type, text }: Trivia): boolean {
  switch (type) {
    case 'Space':
      return text !== '' && isAllSpace(text) && !text.includes('\n')
    case 'Continuation':
      return /^[\\`][ \t]*\r*(?:\n|$)$/.test(text)
    case 'CommentLine':
      return isAllSpace(text.slice(0, text.indexOf('#'))) && text.includes('#') && /^[^\n]*\n?$/.test(text)
    case 'EmptyLine':
      return isAllSpace(text) && /^[^\n]*\n?$/.test(text)
    case 'Escape':
      return text === '\\' || text === '`'
  }
}

function isAllSpace(text: string): boolean {
  return [...text].every((character) => isSpace(character.charCodeAt(0)))
}

/** 5: a node spans from its first leaf to its last. */
function checkSpans(document: Document): void {
  walk(document, {
    enter(node: Node) {
      if (isLeaf(node) || node.type === 'Document') return
      const all = leaves(node)
      const first = all[0] as Leaf
      const last = all.at(-1) as Leaf
      const isItem = document.items.some((item) => item === node)
      const start = isItem ? (first.leading[0]?.start ?? first.start) : first.start
      invariant(5, node.start === start && node.end === last.end, `${node.type} at ${node.start}`)
    },
  })
}

/** 7: JSON keeps everything. */
function checkJson(document: Document, text: string): void {
  invariant(7, print(JSON.parse(JSON.stringify(document)) as Document) === text)
}

/** 8: one part of a shell form is one physical line's share, as it is. */
function checkShellTexts(document: Document): void {
  walk(document, {
    ShellText(part) {
      const same = part.value === part.text || part.value.includes('\ufffd')
      invariant(8, same && !part.text.includes('\n'), JSON.stringify(part.text))
    },
  })
}

/** 9: one instruction, parsed alone, is the same instruction. */
function checkReparse(document: Document): void {
  for (const item of document.items) {
    if (item.type === 'Directive' || item.type === 'Comment' || item.type === 'Blank') continue
    const alone = parse(print(item), { escape: document.escape, bom: false })
    const only = alone.items[0]
    invariant(
      9,
      alone.items.length === 1 && only !== undefined && equal(item, only),
      JSON.stringify(print(item)),
    )
  }
}
