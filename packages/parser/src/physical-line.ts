const LF = 0x0a
const CR = 0x0d

/** bufio.MaxScanTokenSize - 1: the most bytes that BuildKit's scanner takes before a line feed. */
export const MAX_LINE_BYTES = 65535

/** Where the line at `start` ends, its line feed included. Lines end at LF only (BuildKit's scanLines). */
export function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return newline === -1 ? text.length : newline + 1
}

/** The end of a line's content: BuildKit's trimNewline drops any run of CR and LF at its end. */
export function contentEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start) {
    const code = text.charCodeAt(at - 1)
    if (code !== LF && code !== CR) break
    at--
  }
  return at
}

/** Whether BuildKit's scanner gives up on the line `[start, end)`, its line feed not counted. */
export function isTooLong(text: string, start: number, end: number): boolean {
  // A code unit is at most three bytes of UTF-8, so that nearly all lines need no count.
  if ((end - start) * 3 <= MAX_LINE_BYTES) return false
  let bytes = text.charCodeAt(end - 1) === LF ? -1 : 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))) {
      bytes += 4
      at++
    } else bytes += 3
  }
  return bytes > MAX_LINE_BYTES
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
