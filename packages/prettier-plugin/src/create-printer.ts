import type { Span } from '@dockwright/ast'
import type { AstPath, Doc, ParserOptions, Printer } from 'prettier'
import { builders, printer as docPrinter } from 'prettier/doc'
import type { FormatTree } from './format-tree.js'
import { Formatter, type FormatterParts } from './formatter.js'
import { formatHeredocs, formattableHeredocs } from './heredocs/format-heredocs.js'
import type { FormatOptions } from './options.js'
import { insertPragma } from './pragma.js'

const { hardline, literalline } = builders
const CHILDREN = ['items']
const NO_CHILDREN: string[] = []

type Options = ParserOptions<Span> & FormatOptions & { readonly parentParser?: string }

/** Prettier's printer, made of parts that a test may exchange. */
export function createPrinter(parts: FormatterParts): Printer<Span> {
  const texts = new WeakMap<Span, string>()
  const edited = new WeakMap<Span, FormatTree>()
  return {
    print(path, options, print): Doc {
      const { node } = path
      if (!isTree(node)) return docOf(texts.get(node) ?? '', options as Options)
      const formatted = new Formatter(edited.get(node) ?? node, options as Options, parts).format()
      const docs: Doc[] = []
      ;(path as AstPath<FormatTree>).each((item, index) => {
        const text = formatted[index] ?? null
        if (text === null) return
        texts.set(item.node, text)
        docs.push(print() as Doc, lineAfter(text))
      }, 'items')
      return docs
    },
    embed(path, options) {
      const { node } = path
      if (!isTree(node)) return null
      const found = formattableHeredocs(node, options as Options)
      if (found.length === 0) return null
      return async (textToDoc): Promise<undefined> => {
        const format = async (text: string, parser: string): Promise<string> => {
          const doc = await textToDoc(text, { parser })
          return `${docPrinter.printDocToString(doc, { ...options, endOfLine: 'lf' } as Options).formatted}\n`
        }
        edited.set(node, await formatHeredocs(node, found, format))
      }
    },
    getVisitorKeys: (node: Span) => (isTree(node) ? CHILDREN : NO_CHILDREN),
    insertPragma,
  }
}

function isTree(node: Span): node is FormatTree {
  return (node as Partial<FormatTree>).type === 'FormatTree'
}

/** A hardline takes the blanks before it away: those of a text must stay, those of an indented empty line need not. */
function lineAfter(text: string): Doc {
  return /[ \t]$/.test(text) ? literalline : hardline
}

/** A host such as Markdown indents lines, and so must see each of them; on its own, a text may hold line breaks. */
function docOf(text: string, { parentParser }: Options): Doc {
  if (parentParser === undefined || !text.includes('\n')) return text
  const [first, ...rest] = text.split('\n')
  const docs: Doc[] = [first ?? '']
  let before = first ?? ''
  for (const line of rest) {
    docs.push(lineAfter(before), line)
    before = line
  }
  return docs
}
