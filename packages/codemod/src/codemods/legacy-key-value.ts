import type { Env, EscapeCharacter, Instruction, Item, Label, Pair, Word } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { defineCodemod } from '../codemod.js'
import type { Editor } from '../editor/editor.js'
import { sameExpansion } from './legacy-key-value/same-expansion.js'
import { sourceOffset, sourcePieces } from './legacy-key-value/source-pieces.js'
import { unquotedBlanks } from './legacy-key-value/unquoted-blanks.js'

/** A text to put at an offset of the source. */
interface Insertion {
  readonly at: number
  readonly text: string
}

interface LegacyPair extends Pair {
  readonly value: Word
}

/** Writes `ENV key value` as `ENV key=value`. BuildKit's rule LegacyKeyValueFormat. */
export const legacyKeyValue = defineCodemod({
  name: 'legacy-key-value',
  description: 'write "ENV key value" and "LABEL key value" with an equals sign',
  level: 'safe',
  rules: ['LegacyKeyValueFormat'],
  reasons: {
    'unbalanced-quote': 'the value has a quote that is not closed, so that BuildKit would read on',
    'computed-key': 'the key has quotes, variables or escapes in it',
    'stray-equals': 'the value begins with an equals sign: it was meant to stand right behind the key',
    'different-value': 'no spelling was found that BuildKit reads as the same value',
    'onbuild-escape': 'ONBUILD is read with the backslash as its escape character, whatever this file says',
  },
  docs: {
    before: 'FROM alpine:3.20\nENV GREETING hello world\n',
    after: 'FROM alpine:3.20\nENV GREETING="hello world"\n',
    text:
      'A value that is one word keeps its bytes. One with blanks is put in double quotes, or, when it has quotes or escapes in it, its blanks ' +
      'are escaped. Comments and continuation lines stay. The result must be read by BuildKit as the same key and value, whatever its variables hold.',
  },
  run(context) {
    const items: ReadonlySet<Instruction | Item> | null =
      context.escape === '`' ? new Set(context.document.items) : null
    for (const instruction of context.instructions('Env', 'Label')) {
      const pair = legacyPair(instruction)
      if (pair === null) continue
      const isRead = items?.has(instruction) ?? true
      const reason = isRead ? convert(context.editor, pair, context.escape) : 'onbuild-escape'
      if (reason !== null) context.refuse(instruction, reason)
    }
  },
})

function legacyPair({ pairs: [pair, ...rest] }: Env | Label): LegacyPair | null {
  if (pair === undefined || rest.length > 0 || pair.eq !== null || pair.value === null) return null
  return { ...pair, value: pair.value }
}

/** Answers the reason why not, or null when the edits are made. */
function convert(editor: Editor, { key, value }: LegacyPair, escape: EscapeCharacter): string | null {
  if (/["'$\\`]/.test(key.value)) return 'computed-key'
  if (value.value.startsWith('=')) return 'stray-equals'
  const insertions = quoting(value, escape)
  if (insertions === null) return 'unbalanced-quote'
  const rewritten = insertions.reduceRight(
    (text, { at, text: added }) => text.slice(0, at) + added + text.slice(at),
    value.value,
  )
  if (!isRead(key.value, rewritten, escape) || !sameExpansion(value.value, rewritten, escape))
    return 'different-value'
  const pieces = sourcePieces(value, escape)
  if (pieces === null) return 'different-value'
  if (value.leading.some(({ type }) => type === 'CommentLine')) {
    // Nothing may stand behind the equals sign: the key goes to the line of its value, below the comment.
    if (value.leading[0]?.type === 'Space') editor.remove(key)
    else editor.replaceRange(key, '')
    editor.insertBefore(value, `${key.text}=`)
  } else {
    editor.insertAfter(key, '=')
    for (const trivia of value.leading) editor.replaceRange(trivia, '')
  }
  for (const { at, text } of insertions) {
    const start = sourceOffset(pieces, at)
    editor.replaceRange({ start, end: start }, text)
  }
  return null
}

/** What to add to a value so that it is one word: nothing, quotes around it, or an escape before each blank. */
function quoting({ value }: Word, escape: EscapeCharacter): readonly Insertion[] | null {
  const blanks = unquotedBlanks(value, escape)
  if (blanks === null) return null
  if (blanks.length === 0) return []
  if (/["']/.test(value) || value.includes(escape)) return blanks.map((at) => ({ at, text: escape }))
  return [
    { at: 0, text: '"' },
    { at: value.length, text: '"' },
  ]
}

/** Whether BuildKit reads `ENV key=word` as this key and this word. */
function isRead(key: string, word: string, escape: EscapeCharacter): boolean {
  const [item, ...rest] = parse(`ENV ${key}=${word}`, { escape, bom: false }).items
  if (item?.type !== 'Env' || rest.length > 0 || item.pairs.length !== 1) return false
  const [pair] = item.pairs
  return pair?.eq !== null && pair?.key.value === key && pair.value?.value === word
}
