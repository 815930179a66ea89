import type { Expose } from '@dockwright/ast'
import type { CheckPlace } from './check-reporter.js'
import { checkedPort } from './checked-port.js'
import type { StageWords } from './stage-words.js'

/**
 * Checks the ports of an EXPOSE, up to one that BuildKit fails on; it takes them in the order of their texts. Mirrors
 * BuildKit's parseExpose and dispatchExpose.
 */
export function checkExpose(expose: Expose, place: CheckPlace, words: StageWords): void {
  const written = [...(expose.args?.words ?? [])].sort((a, b) => (a.value < b.value ? -1 : 1))
  const ports = written.map((word) => ({ word, ...words.expandWords(word.value) }))
  if (ports.some((port) => port.words === null)) return
  for (const { word, words: texts, certain } of ports) {
    for (const text of texts ?? []) {
      const port = checkedPort(text)
      if (port === null) return
      const span = { start: word.start, end: word.end, certain }
      if (port.hasCapitals) words.reporter.report('ExposeProtoCasing', place, span, text)
      if (port.hasHost) words.reporter.report('ExposeInvalidFormat', place, span, text)
      if (!port.isValid) return
    }
  }
}
