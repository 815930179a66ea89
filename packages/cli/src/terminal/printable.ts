/**
 * Control characters (C0 but tab and newline, DEL, C1), and the characters that reorder or hide text: names and file
 * contents of strangers must not drive the terminal that shows them.
 */
const HOSTILE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** `text` with every such character written as `\xHH` or `\u{HHHH}`; tabs and newlines stay. */
export function printable(text: string): string {
  return text.replace(HOSTILE, (character) => {
    const code = character.charCodeAt(0)
    const digits = code.toString(16)
    return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`
  })
}

/** The same for what must stay on one line, as a file's name. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}
