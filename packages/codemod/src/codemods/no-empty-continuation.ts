import { type Instruction, type Leaf, leaves, type Span } from '@dockwright/ast'
import { defineCodemod } from '../codemod.js'

/** A line of nothing but Go's blanks, its line ending included. U+FEFF is none of them. */
const EMPTY = /^(?:(?!\ufeff)[\s\u0085])*$/

/** Removes the blank lines between the lines of an instruction. BuildKit's rule NoEmptyContinuation. */
export const noEmptyContinuation = defineCodemod({
  name: 'no-empty-continuation',
  description: 'remove blank lines inside continued instructions',
  level: 'safe',
  rules: ['NoEmptyContinuation'],
  reasons: {
    'swallowed-instruction':
      'the line after the blank one looks like an instruction of its own, but is read as a part of this one: say first which is meant',
  },
  docs: {
    before: 'FROM alpine:3.20\nRUN apk add --no-cache \\\n    curl \\\n\n    # for the tests\n    jq\n',
    after: 'FROM alpine:3.20\nRUN apk add --no-cache \\\n    curl \\\n    # for the tests\n    jq\n',
    text:
      'BuildKit drops these lines while it joins those of an instruction, and has announced that it will not do so for ever. Comments stay where they are, ' +
      'and so do the blank lines of here-documents, which are content.',
  },
  run(context) {
    const { diagnostics } = context.document
    // The parser has seen whether there is any such line.
    if (!diagnostics.some(({ code }) => code === 'empty-continuation')) return
    const swallowed = diagnostics.filter(({ code }) => code === 'swallowed-instruction')
    let next = 0
    for (const instruction of context.instructions()) {
      while ((swallowed[next]?.start ?? Infinity) < instruction.start) next++
      const swallows = (swallowed[next]?.start ?? Infinity) < instruction.end
      const lines = emptyLines(instruction)
      if (lines.length > 0 && swallows) context.refuse(instruction, 'swallowed-instruction')
      else for (const line of lines) context.editor.replaceRange(line, '', 'remove a blank line')
    }
  },
})

function emptyLines(instruction: Instruction): readonly Span[] {
  // What ONBUILD holds is an instruction of its own.
  const inner = instruction.type === 'Onbuild' ? instruction.instruction : null
  return leaves(instruction).flatMap((leaf) =>
    inner !== null && leaf.start >= inner.start ? [] : [...between(leaf), ...within(leaf)],
  )
}

function between({ type, leading }: Leaf): readonly Span[] {
  const empty = leading.filter((trivia) => trivia.type === 'EmptyLine')
  if (type !== 'Eol') return empty
  // At the end of the file, the last line ending is that of the instruction: it stays, and the one before goes.
  return empty.map(({ start, end, text }) => {
    const before = leading.find((trivia) => trivia.end === start)?.text ?? ''
    return { start: start - endingOf(before).length, end: end - endingOf(text).length }
  })
}

function endingOf(line: string): string {
  return /\r*\n$/.exec(line)?.[0] ?? ''
}

/** A keyword, word or string that continuation lines cut holds the lines between its parts. */
function within({ type, text, start }: Leaf): readonly Span[] {
  if (type === 'Eol' || type === 'HeredocBody' || type === 'HeredocEnd') return []
  const found: Span[] = []
  for (let at = text.indexOf('\n') + 1; at > 0;) {
    const end = text.indexOf('\n', at) + 1
    if (end > 0 && EMPTY.test(text.slice(at, end))) found.push({ start: start + at, end: start + end })
    at = end
  }
  return found
}
