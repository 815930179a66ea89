import type { SupportOptions } from 'prettier'

/** On which side of a line break `&&`, `||` and `|` stand. */
export type OperatorPosition = 'start' | 'end' | 'preserve'

/** What this plugin adds to Prettier's options. */
export interface DockerfileOptions {
  readonly dockerfileOperatorPosition: OperatorPosition
  readonly dockerfileHeredocs: 'format' | 'preserve'
  readonly dockerfileHeredocData: boolean
}

/** What the layout needs to know of all the options. */
export interface FormatOptions extends DockerfileOptions {
  readonly printWidth: number
  readonly tabWidth: number
  readonly useTabs: boolean
}

const CATEGORY = 'Dockerfile'

export const options: SupportOptions = {
  dockerfileOperatorPosition: {
    category: CATEGORY,
    type: 'choice',
    default: 'start',
    description: 'Where "&&", "||" and "|" stand when a line is broken at them.',
    choices: [
      { value: 'start', description: "At the start of the next line, as in Docker's documentation." },
      { value: 'end', description: 'At the end of the line.' },
      { value: 'preserve', description: 'Where the author has put them.' },
    ],
  },
  dockerfileHeredocs: {
    category: CATEGORY,
    type: 'choice',
    default: 'format',
    description: 'What to do with here-documents that are shell scripts.',
    choices: [
      { value: 'format', description: 'Format them when a plugin with a parser named "sh" is loaded.' },
      { value: 'preserve', description: 'Leave them as they are.' },
    ],
  },
  dockerfileHeredocData: {
    category: CATEGORY,
    type: 'boolean',
    default: false,
    description:
      'Also format the JSON, YAML, TOML, CSS, HTML, Markdown, JavaScript and TypeScript in the here-documents of COPY and ADD. This changes bytes in the image.',
  },
}
