import type { Span } from '@dockwright/ast'
import type { AstPath, Doc, Options as PrettierOptions, ParserOptions, Printer } from 'prettier'
import { builders, printer as docPrinter } from 'prettier/doc'
import type { FormatTree } from './format-tree.js'
import { Formatter, type FormatterParts } from './formatter.js'
import { formatHeredocs, formattableHeredocs } from './heredocs/format-heredocs.js'
import type { FormatOptions } from './options.js'
import { insertPragma } from './pragma.js'

const { hardline, literalline } = builders
const CHILDREN = ['items']
const NO_CHILDREN: string[] = []

type Options = ParserOptions<Span> &
  FormatOptions & { readonly cursorOffset: number; readonly parentParser?: string }

type Embedding = (textToDoc: (text: string, options: PrettierOptions) => Promise<Doc>) => Promise<undefined>

/** Prettier's printer, made of parts that a test may exchange. */
export function createPrinter(parts: FormatterParts): Printer<Span> {
  const texts = new WeakMap<Span, string>()
  const edited = new WeakMap<Span, FormatTree>()

  function print(path: AstPath<Span>, options: ParserOptions<Span>, printChild: (path: AstPath) => Doc): Doc {
    const { node } = path
    const own = options as Options
    if (!isTree(node)) return docOf(texts.get(node) ?? '', own)
    const tree = edited.get(node) ?? node
    const formatted = new Formatter(tree, own, parts).format()
    if (own.cursorOffset < 0 && !isEmbedded(own)) return formatted.text
    const docs: Doc[] = []
    ;(path as AstPath<FormatTree>).each((item, index) => {
      const text = formatted.texts.get(tree.items[index] ?? item.node)
      if (text === undefined) return
      texts.set(item.node, text)
      docs.push(printChild(item), lineAfter(text))
    }, 'items')
    return docs
  }

  /** Formats the here-documents; what it finds is for `print` to use, since a text of its own would bypass the net. */
  function embed(path: AstPath<Span>, options: PrettierOptions): Embedding | null {
    const { node } = path
    if (!isTree(node)) return null
    const found = formattableHeredocs(node, options as Options)
    if (found.length === 0) return null
    return async (textToDoc) => {
      const format = async (text: string, parser: string): Promise<string> => {
        const doc = await textToDoc(text, { parser })
        return `${docPrinter.printDocToString(doc, { ...options, endOfLine: 'lf' } as Options).formatted}\n`
      }
      edited.set(node, await formatHeredocs(node, found, format))
      return undefined
    }
  }

  return {
    print,
    // All is done at the root: no need to walk the items.
    embed: Object.assign(embed, { getVisitorKeys: () => NO_CHILDREN }),
    getVisitorKeys: (node: Span) => (isTree(node) ? CHILDREN : NO_CHILDREN),
    insertPragma,
  }
}

function isTree(node: Span): node is FormatTree {
  return (node as Partial<FormatTree>).type === 'FormatTree'
}

function isEmbedded({ parentParser }: Options): boolean {
  return parentParser !== undefined
}

/** A hardline takes the blanks before it away: those of a text must stay, those of an indented empty line need not. */
function lineAfter(text: string): Doc {
  return /[ \t]$/.test(text) ? literalline : hardline
}

/** A host such as Markdown indents lines, and so must see each of them; on its own, a text may hold line breaks. */
function docOf(text: string, options: Options): Doc {
  if (!isEmbedded(options) || !text.includes('\n')) return text
  const [first, ...rest] = text.split('\n')
  const docs: Doc[] = [first ?? '']
  let before = first ?? ''
  for (const line of rest) {
    docs.push(lineAfter(before), line)
    before = line
  }
  return docs
}
