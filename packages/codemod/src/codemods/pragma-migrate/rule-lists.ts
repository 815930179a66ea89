import type { Instruction } from '@dockwright/ast'
import { RULE_PAIRS, type RulePair } from './rule-pairs.js'

/** Rules that a pragma turns off: those that the other linter has too, under its names, and those that stay. */
export interface SplitRules {
  readonly moved: readonly string[]
  readonly left: readonly string[]
}

/** hadolint's rules as those of `docker build --check`; above a line, only those that a comment can turn off there. */
export function asCheckRules(rules: readonly string[], scope: 'file' | 'line'): SplitRules {
  return split(rules, (rule) => {
    const pair = RULE_PAIRS.find(({ hadolint }) => hadolint === rule.toUpperCase())
    return pair === undefined || (scope === 'line' && !pair.isPerLine) ? [] : [pair.check]
  })
}

/** The rules of `docker build --check` as hadolint's; above a line, those that are about its instruction. */
export function asHadolintRules(rules: readonly string[], instruction: Instruction | null): SplitRules {
  return split(rules, (rule) =>
    RULE_PAIRS.filter((pair) => pair.check === rule && isAbout(pair, instruction)).map(
      ({ hadolint }) => hadolint,
    ),
  )
}

function isAbout({ hadolint }: RulePair, instruction: Instruction | null): boolean {
  if (instruction === null) return true
  switch (hadolint) {
    case 'DL3012':
      return instruction.type === 'Healthcheck'
    case 'DL4003':
      return instruction.type === 'Cmd'
    case 'DL4004':
      return instruction.type === 'Entrypoint'
    default:
      return true
  }
}

function split(rules: readonly string[], translate: (rule: string) => readonly string[]): SplitRules {
  const moved = new Set<string>()
  const left: string[] = []
  for (const rule of rules) {
    const translated = translate(rule)
    if (translated.length === 0) left.push(rule)
    for (const name of translated) moved.add(name)
  }
  return { moved: [...moved], left }
}
