import manifest from '../../package.json' with { type: 'json' }
import type { RunSettings } from '../run/run-settings.js'
import type { RunHeader } from './run-record.js'

/** What every report of a run begins with. */
export function runHeader(command: RunHeader['command'], settings: RunSettings): RunHeader {
  const codemods = settings.transform.codemods.map(({ name }) => name)
  return { type: 'run', version: manifest.version, command, codemods }
}
