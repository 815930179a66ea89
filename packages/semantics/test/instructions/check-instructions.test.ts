import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { checkInstructions } from '../../src/instructions/check-instructions.js'

const AT_LEAST_ONE = 'requires at least one argument'
const EXACTLY_ONE = 'requires exactly one argument'
const NO_DESTINATION =
  'requires at least two arguments, but only one was provided. Destination could not be determined'

/** The rule, the line after a FROM, and BuildKit's error without its prefix, or null where BuildKit accepts the line. */
const cases: readonly (readonly [rule: string, line: string, error: string | null])[] = [
  ['a keyword counts in any case', 'cOpY a b', null],
  ['an unknown keyword is named as written', 'Coppy a b', 'unknown instruction: Coppy'],
  ['a lone escape is an instruction without a name', '\\\n', 'unknown instruction: '],
  ['__proto__ is a keyword like any other', '__proto__ x', 'unknown instruction: __proto__'],

  ['a flag is named without its value', 'COPY --nope=1 a b', 'unknown flag: --nope'],
  ['flags are case-sensitive', 'COPY --Link a b', 'unknown flag: --Link'],
  ['a flag with an empty name is unknown', 'COPY --=1 a b', 'unknown flag: --'],
  ['a flag may not stand twice', 'COPY --chown=a --chown=a a b', 'duplicate flag specified: --chown'],
  ['a repeatable flag may', 'COPY --exclude=a --exclude=b a b', null],
  ['a text flag needs a value', 'COPY --chown a b', 'missing a value on flag: --chown'],
  ['a repeatable flag needs a value', 'COPY --exclude a b', 'missing a value on flag: --exclude'],
  ['a text flag may be empty', 'COPY --chown= a b', null],
  ['a boolean flag may stand alone', 'COPY --link a b', null],
  ['a boolean flag may not be empty', 'COPY --link= a b', 'missing a value on flag: --link'],
  ['a boolean is true or false in any case', 'COPY --link=FaLse a b', null],
  ['a boolean is not 1', 'COPY --link=1 a b', 'expecting boolean value for flag --link, not: 1'],
  [
    'a duplicate is found before its value is',
    'COPY --link --link=1 a b',
    'duplicate flag specified: --link',
  ],
  ['flags end at --', 'CMD -- --nope', null],
  ['instructions without flags take none', 'ENTRYPOINT --x a', 'unknown flag: --x'],
  [
    'non-ASCII flags are read by byte',
    'COPY --link=ü a b',
    'expecting boolean value for flag --link, not: Ã¼',
  ],
  ['ARG ignores its flags', 'ARG --x a', null],
  ['STOPSIGNAL ignores its flags', 'STOPSIGNAL --x 9', null],

  ['ADD needs two arguments', 'ADD a', `ADD ${NO_DESTINATION}`],
  ['COPY needs two arguments, and says so of none', 'COPY', `COPY ${NO_DESTINATION}`],
  ['JSON elements are arguments', 'COPY ["a"]', `COPY ${NO_DESTINATION}`],
  ["COPY's count comes before its flags", 'COPY --x a', `COPY ${NO_DESTINATION}`],
  ['a here-document is no destination', 'COPY a <<EOF\nEOF', 'COPY cannot accept a heredoc as a destination'],
  ['nor is one in JSON form', 'ADD ["a", "<<EOF"]', 'ADD cannot accept a heredoc as a destination'],
  ['a lone << is a destination', 'COPY a <<', null],
  ['a flag comes before the destination', 'COPY --x a <<EOF\nEOF', 'unknown flag: --x'],

  ['FROM may have an image alone', 'FROM a', null],
  ['FROM has no second word', 'FROM a b', 'FROM requires either one or three arguments'],
  ['FROM needs AS between three words', 'FROM a b c', 'FROM requires either one or three arguments'],
  ['FROM takes no comment', 'FROM a AS b # c', 'FROM requires either one or three arguments'],
  ['AS is compared by case folding', 'FROM a a\u017f b', null],
  ['a stage name is lower-cased first', 'FROM a AS B.1_-', null],
  ['the Kelvin sign is a k in lower case', 'FROM a AS \u212Aernel', null],
  [
    'a stage name begins with a letter',
    'FROM a AS 1b',
    'invalid name for build stage: "1b", name can\'t start with a number or contain symbols',
  ],
  [
    'a stage name is quoted as Go does',
    'FROM a AS "\u00a0x',
    'invalid name for build stage: "\\"\\u00a0x", name can\'t start with a number or contain symbols',
  ],
  ["FROM's words come before its flags", 'FROM --x a b', 'FROM requires either one or three arguments'],
  [
    'a stage name comes before the flags',
    'FROM --platform a AS é',
    'invalid name for build stage: "é", name can\'t start with a number or contain symbols',
  ],

  ['ENV needs a pair', 'ENV', `ENV ${AT_LEAST_ONE}`],
  ["ENV's flags come before its count", 'ENV --x', 'unknown flag: --x'],
  ['an ENV name may not be blank', 'ENV a=b =c', 'ENV names can not be blank'],
  ['a LABEL name may not be blank', 'LABEL =c', 'LABEL names can not be blank'],
  ['an ENV name may be quotes', 'ENV ""=c', null],
  ['ARG needs a name', 'ARG', `ARG ${AT_LEAST_ONE}`],
  ['an ARG name may not be blank', 'ARG a =c', 'ARG names can not be blank'],

  ['EXPOSE needs a port', 'EXPOSE --x', `EXPOSE ${AT_LEAST_ONE}`],
  ['any text is a port while parsing', 'EXPOSE x', null],
  ['USER needs an argument', 'USER --x', `USER ${EXACTLY_ONE}`],
  ['USER may hold blanks', 'USER a b', null],
  ['WORKDIR needs an argument', 'WORKDIR', `WORKDIR ${EXACTLY_ONE}`],
  ['STOPSIGNAL needs an argument', 'STOPSIGNAL --x', `STOPSIGNAL ${EXACTLY_ONE}`],
  ['MAINTAINER needs an argument', 'MAINTAINER --x', `MAINTAINER ${EXACTLY_ONE}`],
  ['VOLUME needs a path', 'VOLUME []', `VOLUME ${AT_LEAST_ONE}`],
  ['a VOLUME of blanks is empty', 'VOLUME ["\u2003"]', 'VOLUME specified can not be an empty string'],
  ['RUN may be empty', 'RUN', null],
  ['CMD may be empty', 'CMD []', null],

  ['SHELL needs an element', 'SHELL []', `SHELL ${AT_LEAST_ONE}`],
  ['SHELL has JSON form', "SHELL ['sh']", 'SHELL requires the arguments to be in JSON form'],
  ["SHELL's flags come first", 'SHELL --x', 'unknown flag: --x'],

  ['ONBUILD needs a trigger', 'ONBUILD --x', `ONBUILD ${AT_LEAST_ONE}`],
  ['ONBUILD does not chain', 'ONBUILD onbuild RUN a', "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"],
  [
    'ONBUILD does not chain in upper case',
    'ONBUILD ONBU\u0131LD a',
    "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed",
  ],
  ['FROM is no trigger', 'ONBUILD from a', "FROM isn't allowed as an ONBUILD trigger"],
  ['MAINTAINER is no trigger', 'ONBUILD MAINTAINER', "MAINTAINER isn't allowed as an ONBUILD trigger"],
  ['the rest of a trigger is not looked at', 'ONBUILD FOO --x', null],
  ["nor are a trigger's flags", 'ONBUILD COPY --x', null],

  ['HEALTHCHECK needs a kind', 'HEALTHCHECK --x', `HEALTHCHECK ${AT_LEAST_ONE}`],
  ['NONE takes no arguments', 'HEALTHCHECK none a', 'HEALTHCHECK NONE takes no arguments'],
  ['an empty JSON form is no argument', 'HEALTHCHECK NONE []', null],
  ["NONE's flags go unchecked", 'HEALTHCHECK --x NONE', null],
  ['CMD needs a command', 'HEALTHCHECK CMD', 'Missing command after HEALTHCHECK CMD'],
  ['an empty JSON form is no command', 'HEALTHCHECK CMD []', 'Missing command after HEALTHCHECK CMD'],
  ['a kind is shown in upper case', 'HEALTHCHECK curl x', 'Unknown type "CURL" in HEALTHCHECK (try CMD)'],
  ['a JSON form is no kind', 'HEALTHCHECK ["a"]', 'Unknown type "[\\"A\\"]" in HEALTHCHECK (try CMD)'],
  [
    'a byte order mark is part of a kind',
    'HEALTHCHECK \uFEFFNONE',
    'Unknown type "\\ufeffNONE" in HEALTHCHECK (try CMD)',
  ],
  [
    'a no-break space ends a kind, and JSON may follow',
    'HEALTHCHECK CMD \u00a0[]',
    'Missing command after HEALTHCHECK CMD',
  ],
  ["HEALTHCHECK's flags come before its kind", 'HEALTHCHECK --x curl', 'unknown flag: --x'],
  [
    "its kind comes before its flags' values",
    'HEALTHCHECK --interval=1 curl',
    'Unknown type "CURL" in HEALTHCHECK (try CMD)',
  ],
  ['a duration needs a unit', 'HEALTHCHECK --interval=1 CMD a', 'time: missing unit in duration "1"'],
  ['a duration may be empty', 'HEALTHCHECK --interval= CMD a', null],
  ['a duration of zero means the default', 'HEALTHCHECK --interval=0 --timeout=-0s CMD a', null],
  [
    'a duration is at least a millisecond',
    'HEALTHCHECK --start-period=999us CMD a',
    'Interval "start-period" cannot be less than 1ms',
  ],
  [
    'a duration is not negative',
    'HEALTHCHECK --timeout=-1h CMD a',
    'Interval "timeout" cannot be less than 1ms',
  ],
  [
    'durations are checked in one order',
    'HEALTHCHECK --timeout=x --interval=y CMD a',
    'time: invalid duration "y"',
  ],
  ['retries are a number', 'HEALTHCHECK --retries=a CMD a', 'strconv.ParseInt: parsing "a": invalid syntax'],
  [
    'retries fit 32 bits',
    'HEALTHCHECK --retries=2147483648 CMD a',
    'strconv.ParseInt: parsing "2147483648": value out of range',
  ],
  ['retries are not negative', 'HEALTHCHECK --retries=-1 CMD a', '--retries cannot be negative (-1)'],
  ['retries may be empty', 'HEALTHCHECK --retries= CMD a', null],

  ['a mount is not empty', 'RUN --mount= a', 'failed to parse csv mounts: EOF'],
  [
    'a quote inside a mount option is an error',
    "RUN --mount='a\"b' a",
    'failed to parse csv mounts: parse error on line 1, column 2: bare " in non-quoted-field',
  ],
  [
    "a mount's from has no variable",
    'RUN --mount=FROM=$x a',
    "'from' doesn't support variable expansion, define alias stage instead",
  ],
  ["a mount's from may end in $", 'RUN --mount=from=a$ a', null],
  ['other mount options wait for the variables', 'RUN --mount=type=$x,nope a', null],
  ['a network is known', 'RUN --network=Host a', 'invalid network mode "Host"'],
  ['a security is known', 'RUN --security= a', 'security "" is not valid'],
  [
    'the device comes before mount, network and security',
    'RUN --security=x --network=x --mount= --device= a',
    'failed to parse csv devices: EOF',
  ],
  ['a device may be a bare name', 'RUN --device=vendor.com/x=y,required a', null],
  ['a device has one name', 'RUN --device=a,name=b a', 'device name already set to a'],
  ['a device has known options', 'RUN --device=a,B=c a', "unexpected key 'b' in 'B=c'"],
  [
    'a second bare device option is an error',
    'RUN --device=a,b a',
    "invalid field 'b' must be a key=value pair",
  ],
  ['required is a boolean', 'RUN --device=a,required=yes a', 'invalid value for required: yes'],
]

describe('BuildKit has its error for one instruction', () => {
  it.each(cases)('%s: %j', (_rule, line, error) => {
    const expected = error === null ? null : `dockerfile parse error on line 2: ${error}`
    const verdict = checkInstructions(parse(`FROM a\n${line}\n`))
    expect(verdict.error).toBe(expected)
    expect(verdict.ok).toBe(error === null)
  })
})

describe('BuildKit has its error for the order of instructions', () => {
  it.each([
    ['ARG alone may stand before FROM', 'ARG x\nFROM a', null],
    ['anything else may not', 'ARG x\nRUN a\nFROM a', 'no build stage in current context'],
    [
      "an instruction's own fault comes first",
      'COPY a',
      `dockerfile parse error on line 1: COPY ${NO_DESTINATION}`,
    ],
    ['a file of ARGs has no fault here', 'ARG x', null],
    [
      'the line is the first of the instruction',
      '\n\n  # c\nFROM a\n\nRUN \\\n  --x',
      'dockerfile parse error on line 6: unknown flag: --x',
    ],
    [
      'lines end at LF alone',
      'FROM a\r\n\r\nRUN --x\r\n',
      'dockerfile parse error on line 3: unknown flag: --x',
    ],
    [
      'here-documents have lines too',
      'FROM a\nRUN <<E\n1\n2\nE\nFOO',
      'dockerfile parse error on line 6: unknown instruction: FOO',
    ],
  ])('%s: %j', (_rule, text, error) => {
    expect(checkInstructions(parse(text)).error).toBe(error)
  })
})
