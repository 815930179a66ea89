import { goToLower } from '@dockwright/parser'
import type { ValuedFlag } from './check-flags.js'
import { csvFields } from './csv-fields.js'
import { cut } from './cut.js'
import { goBoolean } from './go-boolean.js'
import type { InstructionFindings } from './instruction-findings.js'

/** Checks one `--device` of a RUN. Mirrors BuildKit's ParseDevice. */
export function checkDevice(flag: ValuedFlag, findings: InstructionFindings): void {
  const { fields, error } = csvFields(flag.value)
  if (fields === null) {
    findings.report('invalid-csv', flag, 'device', flag.value, error)
    return
  }
  // An empty name counts as none.
  let name = ''
  for (const field of fields) {
    const { before, after } = cut(field, '=')
    const key = goToLower(before)
    if (key === 'required') {
      if (after !== null && goBoolean(after) === null)
        findings.report('invalid-device-boolean', flag, key, after)
    } else if (key === 'name' && after !== null) {
      if (name !== '') findings.report('duplicate-device-name', flag, name)
      name = after
    } else if (name === '') name = field
    else if (after === null) findings.report('invalid-device-field', flag, field)
    else findings.report('unknown-device-key', flag, key, field)
  }
}
