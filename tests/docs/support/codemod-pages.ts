import { type Codemod, codemods, type Level, presets } from '@dockwright/codemod'

const BEGIN = '<!-- the table of codemods, written by pnpm codemod-pages -->'
const END = '<!-- end of the table -->'

const LEVELS: Readonly<Record<Level, string>> = {
  safe: 'safe: the image and its configuration stay equal, comments are kept',
  context: 'safe with context: it needs files, a map or facts from you, and refuses without them',
  'opt-in': 'opt-in: it changes the image on purpose, and runs only with `--unsafe`',
}

/** The pages about codemods by their path: one for each, and docs/codemods.md with its table brought up to date. */
export function codemodPages(index: string): ReadonlyMap<string, string> {
  const [head = '', rest = ''] = index.split(BEGIN)
  const tail = rest.split(END)[1] ?? ''
  const pages = new Map([['docs/codemods.md', `${head}${BEGIN}\n\n${table()}\n${END}${tail}`]])
  for (const codemod of codemods.values()) pages.set(`docs/codemods/${codemod.name}.md`, page(codemod))
  return pages
}

function table(): string {
  const rows = [...codemods.values()].map(
    ({ name, level, description }) => `| [${name}](codemods/${name}.md) | ${level} | ${description} |`,
  )
  const lists = [...presets].map(
    ([name, members]) => `| \`${name}\` | ${members.map((member) => `\`${member}\``).join(', ')} |`,
  )
  return [
    '| codemod | level | |',
    '|---|---|---|',
    ...rows,
    '',
    '| preset | its codemods |',
    '|---|---|',
    ...lists,
    '',
  ].join('\n')
}

function page({ name, description, level, minFrontend, options, reasons, rules, docs }: Codemod): string {
  const notes = [
    `<!-- codemod: ${name} -->`,
    ...(docs.options === undefined ? [] : [`<!-- options: ${JSON.stringify(docs.options)} -->`]),
    '<!-- unsafe -->',
  ]
  const facts = [
    `- Level: ${LEVELS[level]}.`,
    ...(minFrontend === null ? [] : [`- Needs the Dockerfile frontend ${minFrontend} or newer.`]),
    ...(rules.length === 0 ? [] : [`- Fixes ${rules.map((rule) => `\`${rule}\``).join(', ')}.`]),
  ]
  const settings = Object.entries(options?.properties ?? {}).map(
    ([key, schema]) => `| \`${key}\` | ${schema.type ?? ''} | ${schema.description ?? ''} |`,
  )
  const refusals = Object.entries(reasons).map(([code, text]) => `| \`${code}\` | ${text} |`)
  return [
    `# ${name}`,
    description,
    facts.join('\n'),
    notes.join(' '),
    fence(docs.before),
    'becomes',
    fence(docs.after),
    docs.text,
    ...section('Options', '| option | type | |', settings),
    ...section('It refuses', '| reason | |', refusals),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function section(title: string, header: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return []
  return [`## ${title}`, [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n')]
}

function fence(code: string): string {
  return `\`\`\`dockerfile\n${code.replace(/\n$/, '')}\n\`\`\``
}
