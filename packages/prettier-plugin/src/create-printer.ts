import type { Item, Span } from '@dockwright/ast'
import type { AstPath, Doc, ParserOptions, Printer } from 'prettier'
import { builders } from 'prettier/doc'
import type { FormatTree } from './format-tree.js'
import { Formatter, type FormatterParts } from './formatter.js'
import type { FormatOptions } from './options.js'
import { insertPragma } from './pragma.js'

const { hardline, join, literalline } = builders
const CHILDREN = ['items']
const NO_CHILDREN: string[] = []

type Options = ParserOptions<Span> & FormatOptions

/** Prettier's printer, made of parts that a test may exchange. */
export function createPrinter(parts: FormatterParts): Printer<Span> {
  const texts = new WeakMap<Item, string>()
  return {
    print(path, options, print): Doc {
      const { node } = path
      if (!isTree(node)) return docOf(texts.get(node as Item) ?? '', options)
      const formatter = new Formatter(node, options as Options, parts)
      for (const [item, text] of formatter.checkedTexts()) texts.set(item, text)
      const printed = new Set(formatter.items)
      const docs: Doc[] = []
      ;(path as AstPath<FormatTree>).each((item) => {
        if (printed.has(item.node)) docs.push(print() as Doc, hardline)
      }, 'items')
      return docs
    },
    getVisitorKeys: (node: Span) => (isTree(node) ? CHILDREN : NO_CHILDREN),
    insertPragma,
  }
}

function isTree(node: Span): node is FormatTree {
  return (node as Partial<FormatTree>).type === 'FormatTree'
}

/** A host such as Markdown indents lines, and so must see each of them; on its own, a text may hold line breaks. */
function docOf(text: string, options: Options | ParserOptions<Span>): Doc {
  if ((options as { parentParser?: string }).parentParser === undefined || !text.includes('\n')) return text
  return join(literalline, text.split('\n'))
}
