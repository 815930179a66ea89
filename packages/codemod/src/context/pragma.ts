/** A comment that steers a tool. `rules` and `codemods` name what it turns off for its scope; null means all. */
export interface Pragma {
  readonly scope: 'file' | 'next'
  readonly codemods: readonly string[] | null
  readonly rules: readonly string[] | null
}

const NOTHING: readonly string[] = []
const DOCKWRIGHT = /^#\s*dockwright-ignore(-next)?(?![\w-])[\s:]*(.*)$/
const HADOLINT = /^#\s*hadolint\s+(?:(global)\s+)?(?:shell\s*=\s*\S+\s+)?ignore\s*=\s*([^#;]*)/i
const TALLY = /^#\s*tally\s+(?:(global)\s+)?ignore\s*=\s*([^#;]*)/i
const CHECK = /^#\s*check\s*=(.*)$/i
const SKIP = /(?:^|;)\s*skip\s*=\s*([^;]*)/i
const ANY =
  /^#\s*(?:dockwright-ignore(?![\w])|prettier-ignore(?![\w])|hadolint\s|tally\s|check\s*=|syntax\s*=|escape\s*=)/i

/** Whether a comment steers a tool, so that it must stay with the line that it stands above. */
export function isPragma(comment: string): boolean {
  return ANY.test(comment)
}

/** What a comment turns off; null when it turns nothing off. `text` begins with `#`. */
export function readPragma(text: string): Pragma | null {
  const dockwright = DOCKWRIGHT.exec(text)
  if (dockwright !== null) {
    const names = list(dockwright[2] ?? '')
    return {
      scope: dockwright[1] === undefined ? 'file' : 'next',
      codemods: names.length === 0 ? null : names,
      rules: NOTHING,
    }
  }
  const linter = HADOLINT.exec(text) ?? TALLY.exec(text)
  if (linter !== null) {
    const rules = list(linter[2] ?? '').map((rule) => rule.slice(rule.lastIndexOf('/') + 1))
    return { scope: linter[1] === undefined ? 'next' : 'file', codemods: NOTHING, rules: orAll(rules) }
  }
  const check = CHECK.exec(text)
  return check === null ? null : checkPragma(check[1] ?? '', 'next')
}

/** What the value of BuildKit's `check` directive turns off. */
export function checkPragma(value: string, scope: Pragma['scope']): Pragma | null {
  const skipped = SKIP.exec(value)
  return skipped === null ? null : { scope, codemods: NOTHING, rules: orAll(list(skipped[1] ?? '')) }
}

function orAll(rules: readonly string[]): readonly string[] | null {
  return rules.some((rule) => rule.toLowerCase() === 'all') ? null : rules
}

function list(names: string): string[] {
  return names.split(/[\s,]+/).filter((name) => name !== '')
}
