import type { Healthcheck } from '@dockwright/ast'
import { goToUpper } from '@dockwright/parser'
import { checkFlags, type ValuedFlag } from './check-flags.js'
import { goDuration } from './go-duration.js'
import { goInteger } from './go-integer.js'
import type { InstructionFindings } from './instruction-findings.js'

const DURATIONS = ['interval', 'timeout', 'start-period', 'start-interval'] as const
const SHORTEST = 1_000_000n

/** Mirrors BuildKit's parseHealthcheck, which does not look at the flags of NONE. */
export function checkHealthcheck(healthcheck: Healthcheck, findings: InstructionFindings): void {
  const { keyword, kind, args } = healthcheck
  if (kind === null) {
    findings.report('missing-arguments', keyword, 'HEALTHCHECK')
    return
  }
  const hasArguments = args !== null && (args.type === 'ShellForm' || args.elements.length > 0)
  const upper = goToUpper(kind.value)
  if (upper === 'NONE') {
    if (hasArguments) findings.report('healthcheck-none-arguments', args)
    return
  }
  const flags = checkFlags(healthcheck, findings)
  if (upper !== 'CMD') findings.report('unknown-healthcheck-kind', kind, kind.value, upper)
  else if (!hasArguments) findings.report('missing-healthcheck-command', args ?? kind)
  for (const name of DURATIONS) for (const flag of flags.get(name) ?? []) checkDuration(flag, findings)
  for (const flag of flags.get('retries') ?? []) checkRetries(flag, findings)
}

/** Mirrors BuildKit's parseOptInterval: an empty value and zero mean the default. */
function checkDuration(flag: ValuedFlag, findings: InstructionFindings): void {
  const { name, value } = flag
  if (value === '') return
  const { nanoseconds, error } = goDuration(value)
  if (nanoseconds === null) findings.report('invalid-duration', flag, name, value, error)
  else if (nanoseconds !== 0n && nanoseconds < SHORTEST)
    findings.report('duration-too-short', flag, name, value)
}

function checkRetries(flag: ValuedFlag, findings: InstructionFindings): void {
  if (flag.value === '') return
  const { value, error } = goInteger(flag.value)
  if (value === null) findings.report('invalid-retries', flag, flag.value, error)
  else if (value < 0) findings.report('negative-retries', flag, value)
}
