import type { RuneScanner } from './rune-scanner.js'

/**
 * `<`, or `<<` with the blanks that follow it, so that `<< EOF` stays one word. Mirrors BuildKit's
 * `processPossibleHeredoc`.
 *
 *     << EOF
 *     ^-^
 */
export function lexPossibleHeredoc(scanner: RuneScanner): string {
  scanner.next()
  if (scanner.peek() !== '<') return '<'
  scanner.next()
  let result = '<<'
  for (let rune = scanner.peek(); isBlank(rune); rune = scanner.peek()) {
    result += rune
    scanner.next()
  }
  return result
}

function isBlank(rune: string | null): rune is '\t' | '\r' | ' ' {
  return rune === '\t' || rune === '\r' || rune === ' '
}
