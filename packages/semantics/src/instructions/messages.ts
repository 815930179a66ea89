import { goQuote } from '@dockwright/parser/shell-lexer'
import { suggestion } from './suggestion.js'

/** What a finding says, without its place. */
interface InstructionMessage {
  readonly message: string
  readonly hint: string | null
  /** BuildKit's text, without the prefix that names the line. */
  readonly buildkit: string
}

type Message = InstructionMessage

/** Every message about an instruction's arguments and flags, by code. Codes are part of the API. */
export const INSTRUCTION_MESSAGES = {
  'unknown-instruction': (keyword: string, known: readonly string[]): Message => ({
    message: `unknown instruction "${keyword}", expected one such as FROM, RUN or COPY`,
    hint:
      suggestion(keyword.toUpperCase(), known) ??
      "a line that belongs to the one above needs the escape character at that one's end",
    buildkit: `unknown instruction: ${keyword}`,
  }),
  'no-build-stage': (keyword: string): Message => ({
    message: `"${keyword}" stands before the first FROM, expected only ARG there`,
    hint: 'start the stage with a line such as "FROM alpine:3.20"',
    buildkit: 'no build stage in current context',
  }),
  'unknown-flag': (keyword: string, name: string, known: readonly string[]): Message => ({
    message: `unknown flag "--${name}", expected ${expectedFlags(keyword, known)}`,
    hint: suggestion(name, known, '--') ?? `put words that are no flags of ${keyword} after "--"`,
    buildkit: `unknown flag: --${name}`,
  }),
  'duplicate-flag': (name: string): Message => ({
    message: `the flag "--${name}" is given twice, expected it once`,
    hint: 'remove one of the two',
    buildkit: `duplicate flag specified: --${name}`,
  }),
  'missing-flag-value': (name: string): Message => ({
    message: `the flag "--${name}" has no value, expected --${name}=value`,
    hint: 'write the value right after "=", without a blank',
    buildkit: `missing a value on flag: --${name}`,
  }),
  'invalid-boolean-flag': (name: string, value: string): Message => ({
    message: `the flag "--${name}" has the value "${value}", expected true or false`,
    hint: `write --${name} alone to switch it on`,
    buildkit: `expecting boolean value for flag --${name}, not: ${value}`,
  }),
  'missing-arguments': (keyword: string): Message => ({
    message: `${keyword} stands alone, expected at least one argument`,
    hint: null,
    buildkit: `${keyword} requires at least one argument`,
  }),
  'missing-argument': (keyword: string): Message => ({
    message: `${keyword} stands alone, expected one argument`,
    hint: null,
    buildkit: `${keyword} requires exactly one argument`,
  }),
  'missing-destination': (keyword: string, only: string | null): Message => ({
    message: `${keyword} has ${only === null ? 'no arguments' : `only "${only}"`}, expected sources and a destination`,
    hint: `write ${keyword} source destination`,
    buildkit: `${keyword} requires at least two arguments, but only one was provided. Destination could not be determined`,
  }),
  'heredoc-destination': (keyword: string, word: string): Message => ({
    message: `the destination of ${keyword} is the here-document "${word}", expected a path`,
    hint: `write ${keyword} ${word} /path`,
    buildkit: `${keyword} cannot accept a heredoc as a destination`,
  }),
  'from-arguments': (words: string): Message => ({
    message:
      words === ''
        ? 'FROM stands alone, expected an image'
        : `FROM has the arguments "${words}", expected "image" or "image AS name"`,
    hint:
      words === '' ? 'write a line such as "FROM alpine:3.20"' : 'a comment must stand on a line of its own',
    buildkit: 'FROM requires either one or three arguments',
  }),
  'invalid-stage-name': (name: string): Message => ({
    message: `invalid stage name "${name}", expected a letter, then letters, digits, "-", "_" and "."`,
    hint: null,
    buildkit: `invalid name for build stage: ${goQuote(name)}, name can't start with a number or contain symbols`,
  }),
  'blank-name': (keyword: string, pair: string): Message => ({
    message: `"${pair}" has no name before the "=", expected name=value`,
    hint: 'remove blanks around the "="',
    buildkit: `${keyword} names can not be blank`,
  }),
  'blank-volume': (): Message => ({
    message: 'this VOLUME has an empty path, expected the path of a folder',
    hint: null,
    buildkit: 'VOLUME specified can not be an empty string',
  }),
  'shell-not-json': (text: string): Message => ({
    message: `SHELL has "${text}", expected a JSON array of strings`,
    hint: 'write it as in SHELL ["/bin/sh", "-c"]: double quotes, a comma between two elements and none after the last',
    buildkit: 'SHELL requires the arguments to be in JSON form',
  }),
  'invalid-network': (value: string): Message => ({
    message: `invalid network "${value}", expected default, none or host`,
    hint: null,
    buildkit: `invalid network mode ${goQuote(value)}`,
  }),
  'invalid-security': (value: string): Message => ({
    message: `invalid security "${value}", expected sandbox or insecure`,
    hint: null,
    buildkit: `security ${goQuote(value)} is not valid`,
  }),
  'invalid-csv': (flag: 'mount' | 'device', value: string, error: string): Message => ({
    message:
      value === ''
        ? `the flag "--${flag}" is empty, expected options`
        : `the options "${value}" of "--${flag}" have a stray double quote`,
    hint: 'a double quote may only enclose a whole option, and the whole value then needs single quotes around it',
    buildkit: `failed to parse csv ${flag}s: ${error}`,
  }),
  'variable-in-mount-source': (value: string): Message => ({
    message: `the mount's from is "${value}", expected a stage or image without variables`,
    hint: 'name a stage with "FROM $VARIABLE AS name" and mount from that name',
    buildkit: "'from' doesn't support variable expansion, define alias stage instead",
  }),
  'duplicate-device-name': (first: string): Message => ({
    message: `the device is already named "${first}", expected one name`,
    hint: 'give a "--device" flag for each device',
    buildkit: `device name already set to ${first}`,
  }),
  'invalid-device-field': (field: string): Message => ({
    message: `invalid device option "${field}", expected name=… or required`,
    hint: null,
    buildkit: `invalid field '${field}' must be a key=value pair`,
  }),
  'unknown-device-key': (key: string, field: string): Message => ({
    message: `unknown device option "${field}", expected name=… or required`,
    hint: null,
    buildkit: `unexpected key '${key}' in '${field}'`,
  }),
  'invalid-device-boolean': (key: string, value: string): Message => ({
    message: `the device option "${key}" has the value "${value}", expected true or false`,
    hint: null,
    buildkit: `invalid value for ${key}: ${value}`,
  }),
  'chained-onbuild': (): Message => ({
    message: '"ONBUILD ONBUILD" chains two triggers, expected one',
    hint: 'remove one ONBUILD',
    buildkit: "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed",
  }),
  'invalid-onbuild-trigger': (keyword: string): Message => ({
    message: `"${keyword}" cannot be a trigger, expected another instruction after ONBUILD`,
    hint: null,
    buildkit: `${keyword} isn't allowed as an ONBUILD trigger`,
  }),
  'healthcheck-none-arguments': (): Message => ({
    message: '"HEALTHCHECK NONE" has something after NONE, expected nothing',
    hint: 'write HEALTHCHECK CMD for a check that runs a command',
    buildkit: 'HEALTHCHECK NONE takes no arguments',
  }),
  'missing-healthcheck-command': (): Message => ({
    message: '"HEALTHCHECK CMD" has no command, expected one after CMD',
    hint: null,
    buildkit: 'Missing command after HEALTHCHECK CMD',
  }),
  'unknown-healthcheck-kind': (written: string, upper: string): Message => ({
    message: `unknown kind of HEALTHCHECK "${written}", expected CMD or NONE`,
    hint: `write HEALTHCHECK CMD ${written} to run a command`,
    buildkit: `Unknown type ${goQuote(upper)} in HEALTHCHECK (try CMD)`,
  }),
  'invalid-duration': (name: string, value: string, error: string): Message => ({
    message: `the flag "--${name}" has the value "${value}", expected a number and a unit, as in 30s or 1m30s`,
    hint: 'the units are h, m, s, ms, us and ns',
    buildkit: error,
  }),
  'duration-too-short': (name: string, value: string): Message => ({
    message: `the flag "--${name}" has the value "${value}", expected at least 1ms`,
    hint: null,
    buildkit: `Interval ${goQuote(name)} cannot be less than 1ms`,
  }),
  'invalid-retries': (value: string, error: string): Message => ({
    message: `the flag "--retries" has the value "${value}", expected a whole number`,
    hint: null,
    buildkit: error,
  }),
  'negative-retries': (retries: number): Message => ({
    message: `the flag "--retries" has the value "${retries}", expected no negative number`,
    hint: null,
    buildkit: `--retries cannot be negative (${retries})`,
  }),
} as const

export type InstructionMessageCode = keyof typeof INSTRUCTION_MESSAGES

function expectedFlags(keyword: string, known: readonly string[]): string {
  const names = known.map((name) => `--${name}`)
  return names.length === 0 ? `no flags after ${keyword}` : `one of ${names.join(', ')}`
}
