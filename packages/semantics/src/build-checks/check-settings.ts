import { goBoolean } from '../instructions/go-boolean.js'
import { BUILD_CHECK_RULES, type BuildCheckRule } from './build-check-rules.js'
import { trimSpace } from '@dockwright/parser'

/** What a `check=` says. */
export interface CheckSettings {
  readonly skip: ReadonlySet<BuildCheckRule> | 'all'
  readonly experimental: ReadonlySet<BuildCheckRule> | 'all'
  /** Whether findings fail the build. */
  readonly error: boolean
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  skip: new Set(),
  experimental: new Set(),
  error: false,
}

const MOST_OPTIONS = 3

/**
 * Reads the options of a `check=`: `skip=all;experimental=Rule,Rule;error=true`. Null for a text that BuildKit rejects.
 * Mirrors BuildKit's ParseLintOptions.
 */
export function parseCheckSettings(text: string): CheckSettings | null {
  const trimmed = trimSpace(text)
  if (trimmed === '') return DEFAULT_CHECK_SETTINGS
  let { skip, experimental, error } = DEFAULT_CHECK_SETTINGS
  for (const option of splitAtMost(trimmed)) {
    const eq = option.indexOf('=')
    if (eq === -1) return null
    const value = trimSpace(option.slice(eq + 1))
    switch (trimSpace(option.slice(0, eq))) {
      case 'skip':
        skip = skip === 'all' ? skip : ruleNames(value)
        break
      case 'experimental':
        experimental = experimental === 'all' ? experimental : ruleNames(value)
        break
      case 'error': {
        const flag = goBoolean(value)
        if (flag === null) return null
        error = flag
        break
      }
      default:
        return null
    }
  }
  return { skip, experimental, error }
}

/** What a comment above an instruction adds; it takes nothing back. Mirrors BuildKit's WithMergedConfig. */
export function mergeCheckSettings(settings: CheckSettings, more: CheckSettings): CheckSettings {
  return {
    skip: union(settings.skip, more.skip),
    experimental: union(settings.experimental, more.experimental),
    error: settings.error,
  }
}

/** Go's SplitN: what is left over stays in the last part. */
function splitAtMost(text: string): readonly string[] {
  const parts = text.split(';')
  if (parts.length <= MOST_OPTIONS) return parts
  return [...parts.slice(0, MOST_OPTIONS - 1), parts.slice(MOST_OPTIONS - 1).join(';')]
}

/** Names that are no rule's do nothing, and are left out, so that a long list costs its readers nothing. */
function ruleNames(value: string): CheckSettings['skip'] {
  return value === 'all' ? value : new Set(value.split(',').map(trimSpace).filter(isRule))
}

function isRule(name: string): name is BuildCheckRule {
  return BUILD_CHECK_RULES.has(name as BuildCheckRule)
}

function union(a: CheckSettings['skip'], b: CheckSettings['skip']): CheckSettings['skip'] {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b])
}
