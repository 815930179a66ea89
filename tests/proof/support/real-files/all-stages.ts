import { parse } from '@dockwright/parser'

/**
 * A Dockerfile with one more stage, which holds the file systems of all others: BuildKit builds no stage that the last does
 * not need. Null when there is only one stage, or when a line left open at the end would swallow the addition.
 */
export function withAllStages(text: string, stages: number): string | null {
  if (stages < 2) return null
  const copies = Array.from({ length: stages }, (_, index) => `COPY --from=${index} / /stage-${index}/`)
  const whole = `${text}\n\nFROM scratch\n${copies.join('\n')}\n`
  const { items } = parse(whole)
  return items.filter(({ type }) => type === 'From').length === stages + 1 ? whole : null
}
