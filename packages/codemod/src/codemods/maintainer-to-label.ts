import { commentsOf, type Document, type Maintainer } from '@dockwright/ast'
import { BuildError } from '../build/build-error.js'
import { doubleQuoted, verifyLiteral } from '../build/quote-value.js'
import { defineCodemod } from '../codemod.js'
import { placedInstructions } from '../context/placed-instructions.js'
import { keywordLike } from './keyword-like.js'

const SURROUNDED = /^(["'])(.*)\1$/s

/** Replaces MAINTAINER, which BuildKit deprecates, by a label of the same text. */
export const maintainerToLabel = defineCodemod({
  name: 'maintainer-to-label',
  description: 'replace the deprecated MAINTAINER by a LABEL',
  level: 'safe',
  rules: ['MaintainerDeprecated', 'DL4000'],
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      key: {
        type: 'string',
        pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
        default: 'org.opencontainers.image.authors',
        description: 'the key of the label',
      },
      quotes: {
        type: 'string',
        enum: ['keep', 'strip'],
        default: 'keep',
        description: 'what becomes of quotes around the whole name, which MAINTAINER takes as a part of it',
      },
    },
  },
  reasons: {
    'label-exists': 'the file sets this label already, or sets labels whose names are computed',
    'comment-inside': 'a comment stands between the lines of the MAINTAINER',
    'cut-keyword': 'the keyword is cut by a continuation line',
    'no-name': 'the MAINTAINER has no name',
    unwritable: 'the name has characters that no label value can hold',
  },
  docs: {
    before: 'FROM alpine:3.20\nMAINTAINER Jane Doe <jane@example.com>\n',
    after: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Jane Doe <jane@example.com>"\n',
    text:
      'MAINTAINER takes its text as it is; a label expands variables and removes quotes. So quotes, `$` and the escape character are ' +
      'escaped, and the label has exactly the text that the image had as its author. The image loses its `Author` field: tools that read ' +
      'it must read the label instead.',
  },
  run(context) {
    const { key, quotes } = context.options
    const maintainers = context.instructions('Maintainer')
    const isTaken = maintainers.length > 0 && hasLabel(context.document, key)
    for (const maintainer of maintainers) {
      const reason = refusal(maintainer, isTaken)
      if (reason !== null) {
        context.refuse(maintainer, reason)
        continue
      }
      const parts = maintainer.args?.parts ?? []
      const [first, last] = [parts[0], parts.at(-1)]
      if (first === undefined || last === undefined) continue
      const text = parts.map(({ value }) => value).join('')
      const value = quotes === 'strip' ? (SURROUNDED.exec(text)?.[2] ?? text) : text
      const word = labelValue(value, context.escape)
      if (word === null) {
        context.refuse(maintainer, 'unwritable')
        continue
      }
      context.editor.replace(maintainer.keyword, keywordLike(maintainer.keyword.value, 'LABEL'))
      context.editor.replaceRange({ start: first.start, end: last.end }, `${key}=${word}`)
    }
  },
})

function refusal(maintainer: Maintainer, isTaken: boolean): string | null {
  const { keyword, flags, args } = maintainer
  if (args === null || flags.length > 0) return 'no-name'
  if (keyword.text !== keyword.value) return 'cut-keyword'
  if (commentsOf(maintainer).length > 0) return 'comment-inside'
  return isTaken ? 'label-exists' : null
}

/** Keys are expanded and lose their quotes, so only those without either are surely different. */
function hasLabel(document: Document, key: string): boolean {
  return placedInstructions(document).some(
    ({ instruction }) =>
      instruction.type === 'Label' &&
      instruction.pairs.some(
        (pair) => pair.key.value.includes('$') || pair.key.value.replace(/["'\\`]/g, '') === key,
      ),
  )
}

function labelValue(value: string, escape: '\\' | '`'): string | null {
  const word = doubleQuoted(value, escape)
  try {
    verifyLiteral(word, value, escape)
    return word
  } catch (error) {
    if (error instanceof BuildError) return null
    throw error
  }
}
