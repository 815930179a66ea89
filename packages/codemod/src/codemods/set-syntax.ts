import type { Directive, Document } from '@dockwright/ast'
import { parseImageName } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { becomesDirective } from './stage-edits/becomes-directive.js'
import { neededFrontend } from './set-syntax/needed-frontend.js'

const OFFICIAL = 'docker.io/docker/dockerfile'
const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.\d+)?$/

/** A version of the official frontend. `1` and `latest` stand for the newest. */
interface Version {
  readonly major: number
  readonly minor: number
}

/** Says which frontend reads the Dockerfile. */
export const setSyntax = defineCodemod({
  name: 'set-syntax',
  description: 'set, add or remove the # syntax directive',
  level: 'safe',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      value: {
        type: 'string',
        pattern: '^[^\\s]*$',
        default: 'docker/dockerfile:1',
        description: 'the frontend; the empty text removes the directive',
      },
    },
  },
  reasons: {
    'custom-frontend': 'the file is read by a frontend that is not the official one, or by its labs channel',
    'not-official': 'the value is not a version of the official frontend',
    pinned: 'the frontend is pinned by a digest, so that its version is not known',
    older: 'the value is an older version than the one there',
    'needs-newer': 'the file uses what only a newer frontend reads',
    'top-of-file': 'the line below would be read in another way at the top of the file',
    indented: 'the directive is indented, so that BuildKit does not see it',
    shebang: 'the file begins with #!, which the directive would take from the first line',
  },
  docs: {
    before: '# syntax=docker/dockerfile:1.4\nFROM alpine:3.20\n',
    after: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\n',
    text:
      'A newer version of the official frontend reads all that an older one does, so that going up is safe. Adding a directive makes each build fetch a frontend, and removing one leaves the file ' +
      'to whatever is built into the builder: both are opt-in. It is never removed where the file uses what it brought.',
  },
  run(context) {
    const { document } = context
    const { value } = context.options
    const directive = syntaxDirective(document)
    if (directive === null) {
      if (value !== '') add(context, value)
      return
    }
    if (directive.value === value) return
    const reason = refusal(context, directive, value)
    if (reason !== null) context.refuse(directive, reason)
    else if (value !== '') replace(context, directive, value)
    else if (context.optIn(directive)) context.editor.remove(directive)
  },
})

type Reason =
  'custom-frontend' | 'not-official' | 'pinned' | 'older' | 'needs-newer' | 'indented' | 'top-of-file'

function refusal({ document }: CodemodContext, directive: Directive, next: string): Reason | null {
  const { hash, value, start } = directive
  const at = document.items.indexOf(directive)
  const needed = neededFrontend(document)
  if (hash.start !== start) return 'indented'
  const [old = ''] = value.split(' ')
  const { name } = parseImageName(old)
  if (name !== null && name.digest !== null) return 'pinned'
  const oldVersion = officialVersion(old)
  if (oldVersion === null) return 'custom-frontend'
  if (next === '' && needed === null) return becomesDirective(document, at, at + 1) ? 'top-of-file' : null
  if (next === '') return 'needs-newer'
  const version = officialVersion(next)
  if (version === null) return 'not-official'
  if (needed !== null && version.major === 1 && version.minor < needed) return 'needs-newer'
  const isOlder =
    version.major < oldVersion.major ||
    (version.major === oldVersion.major && version.minor < oldVersion.minor)
  return isOlder ? 'older' : null
}

/** Null for what is not the official frontend's stable channel. */
function officialVersion(image: string): Version | null {
  const { name } = parseImageName(image)
  if (name?.fullName !== OFFICIAL) return null
  const tag = name.tag === null ? 'latest' : image.slice(name.tag.from, name.tag.to)
  if (tag === 'latest') return { major: 1, minor: Infinity }
  const match = VERSION.exec(tag)
  return match === null
    ? null
    : { major: Number(match[1]), minor: match[2] === undefined ? Infinity : Number(match[2]) }
}

function add(context: CodemodContext, value: string): void {
  const [first] = context.document.items
  if (first === undefined) return
  const version = officialVersion(value)
  const needed = neededFrontend(context.document)
  if (first.type === 'Comment' && first.hash.text.startsWith('#!')) context.refuse(first, 'shebang')
  else if (version === null && parseImageName(value).name === null) context.refuse(first, 'not-official')
  else if (version !== null && needed !== null && version.minor < needed) context.refuse(first, 'needs-newer')
  else if (context.optIn(first)) context.editor.insertBefore(first, `# syntax=${value}`)
}

/** What follows the first space of the value is not read; it stays. */
function replace({ editor }: CodemodContext, { hash, value }: Directive, next: string): void {
  const at = hash.text.indexOf(value, hash.text.indexOf('=') + 1)
  const [old = ''] = value.split(' ')
  editor.replaceRange({ start: hash.start + at, end: hash.start + at + old.length }, next, 'set syntax')
}

function syntaxDirective({ items }: Document): Directive | null {
  for (const item of items) {
    if (item.type !== 'Directive') return null
    if (item.name === 'syntax') return item
  }
  return null
}
