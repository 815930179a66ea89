import type { Run } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { checkDevice } from './check-device.js'
import { checkFlags, type ValuedFlag } from './check-flags.js'
import { csvFields } from './csv-fields.js'
import { cut } from './cut.js'
import type { InstructionFindings } from './instruction-findings.js'

const NETWORKS: ReadonlySet<string> = new Set(['default', 'none', 'host'])
const SECURITIES: ReadonlySet<string> = new Set(['sandbox', 'insecure'])

/** Mirrors BuildKit's parseRun; its hooks run in the order of their files' names. */
export function checkRun(run: Run, findings: InstructionFindings): void {
  const flags = checkFlags(run, findings)
  for (const device of flags.get('device') ?? []) checkDevice(device, findings)
  for (const mount of flags.get('mount') ?? []) checkMountSource(mount, findings)
  for (const network of flags.get('network') ?? []) {
    if (!NETWORKS.has(network.value)) findings.report('invalid-network', network, network.value)
  }
  for (const security of flags.get('security') ?? []) {
    if (!SECURITIES.has(security.value)) findings.report('invalid-security', security, security.value)
  }
}

/** Of a mount BuildKit's parseMount reads only `from` while it parses; the rest waits for the variables' values. */
function checkMountSource(flag: ValuedFlag, findings: InstructionFindings): void {
  const { fields, error } = csvFields(flag.value)
  if (fields === null) {
    findings.report('invalid-csv', flag, 'mount', flag.value, error)
    return
  }
  for (const field of fields) {
    const { before, after } = cut(field, '=')
    if (after === null || goToLower(before) !== 'from') continue
    const dollar = after.indexOf('$')
    if (dollar !== -1 && dollar !== after.length - 1) findings.report('variable-in-mount-source', flag, after)
  }
}
