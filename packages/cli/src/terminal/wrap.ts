const WIDTH = 100

/** Breaks a paragraph at blanks into lines of at most 100 characters, each with the indent before it. */
export function wrap(paragraph: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = indent
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line !== indent) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...lines, line]
}
