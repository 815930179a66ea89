import type { Options } from 'prettier'

/** Options that the corpus is formatted with, besides the defaults; each differs from them. */
export const OPTION_SETS: Readonly<Record<string, Options>> = {
  tabs: { useTabs: true },
  'width 40': { printWidth: 40 },
  'width 80, two blanks': { printWidth: 80, tabWidth: 2 },
  'width 120': { printWidth: 120 },
  'operators at the start, eight blanks': { dockerfileOperatorPosition: 'start', tabWidth: 8 },
  'operators at the end': { dockerfileOperatorPosition: 'end' },
  'operators preserved': { dockerfileOperatorPosition: 'preserve' },
  CRLF: { endOfLine: 'crlf' },
  'line ends as they are': { endOfLine: 'auto' },
}
