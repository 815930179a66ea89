import { commentsOf, type EscapeCharacter, type From, type Label, type Pair } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { expand, type Stage, stages } from '@dockwright/semantics'
import { BuildError } from '../build/build-error.js'
import { quoteValue } from '../build/quote-value.js'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { commonCase } from './common-case.js'
import { stringMap } from '../options/string-map.js'

/** The keys that the OCI's image specification reserves this prefix for. */
const OCI_PREFIX = 'org.opencontainers.image.'
const OCI_NAMES: ReadonlySet<string> = new Set([
  'authors',
  'base.digest',
  'base.name',
  'created',
  'description',
  'documentation',
  'licenses',
  'ref.name',
  'revision',
  'source',
  'title',
  'url',
  'vendor',
  'version',
])
const KEY = /^[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?$/

/** Sets labels of the image. */
export const upsertLabel = defineCodemod({
  name: 'upsert-label',
  description: 'set labels of the image, such as those of the OCI',
  level: 'safe',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      labels: stringMap('keys to values, which are taken as they are: variables in them are not expanded'),
      stage: { type: 'string', description: 'the name of the stage; the last one when left out' },
    },
  },
  reasons: {
    'no-stage': 'there is no stage of that name',
    'invalid-key':
      'the key is none that a label should have: letters, digits, dots, slashes, underscores and hyphens',
    'computed-key': 'the stage sets a label whose key has variables in it, and may be this one',
    'computed-value': 'the value that is there comes from variables: what sets them would count for nothing',
    'comment-inside': 'a comment stands inside the value',
    unwritable: 'the value has characters that no label value can hold',
  },
  docs: {
    options: {
      labels: {
        'org.opencontainers.image.source': 'https://example.com/app',
        'org.opencontainers.image.title': 'The app',
      },
    },
    before:
      'FROM node:22\nLABEL org.opencontainers.image.source=https://old.example.com team=web\nCMD ["node", "server.js"]\n',
    after:
      'FROM node:22\nLABEL org.opencontainers.image.source=https://example.com/app team=web\nLABEL org.opencontainers.image.title="The app"\nCMD ["node", "server.js"]\n',
    text:
      'A label that the stage sets gets the value where it is set last; one that it does not set is set after its last LABEL, or else after its FROM. The image is the same but for these labels. ' +
      'Keys that begin with `org.opencontainers.image.` and are none of the specification are reported.',
  },
  run(context) {
    const { labels, stage: wanted } = context.options
    const all = stages(context.document).stages
    const stage = wanted === undefined ? all.at(-1) : all.findLast(({ name }) => name === goToLower(wanted))
    const [first] = all
    if (stage === undefined) {
      if (first !== undefined) context.refuse(first.from, 'no-stage')
      return
    }
    const found = labelsOf(stage, context.escape)
    for (const [key, value] of Object.entries(labels)) upsert(context, found, key, value)
  },
})

interface Own {
  readonly label: Label
  readonly pair: Pair
}

/** The labels that a stage sets. */
interface StageLabels {
  readonly from: From
  /** By key; of one that is set more than once, the last. */
  readonly byKey: ReadonlyMap<string, Own>
  readonly last: Label | null
  /** Whether there is a key that depends on variables. */
  readonly hasComputed: boolean
}

function labelsOf({ from, instructions }: Stage, escape: EscapeCharacter): StageLabels {
  const byKey = new Map<string, Own>()
  let last: Label | null = null
  let hasComputed = false
  for (const label of instructions) {
    if (label.type !== 'Label') continue
    last = label
    for (const pair of label.pairs) {
      const key = literal(pair.key.value, escape)
      if (key === null) hasComputed = true
      else byKey.set(key, { label, pair })
    }
  }
  return { from, byKey, last, hasComputed }
}

function upsert(context: CodemodContext, labels: StageLabels, key: string, value: string): void {
  const { escape, editor } = context
  const { from, byKey, last } = labels
  if (key.startsWith(OCI_PREFIX) && !OCI_NAMES.has(key.slice(OCI_PREFIX.length)))
    context.report(from, `"${key}" is none of the keys that the OCI image specification defines`)
  const own = byKey.get(key) ?? null
  const current = own?.pair.value ?? null
  const isSet = own !== null && literal(current?.value ?? '', escape) === value
  if (isSet || (own !== null && context.isIgnored(own.label))) return
  const word = quoted(value, escape)
  const reason = refusal(labels, key, escape)
  if (reason !== null || word === null) context.refuse(own?.label ?? from, reason ?? 'unwritable')
  else if (own === null)
    editor.insertAfter(last ?? from, `${commonCase(context.document, 'LABEL')} ${key}=${word}`)
  else if (current !== null) editor.replaceRange(current, word, `set ${key}`)
  else editor.insertAfter(own.pair.eq ?? own.pair.key, word)
}

function refusal(
  { byKey, hasComputed }: StageLabels,
  key: string,
  escape: EscapeCharacter,
): 'invalid-key' | 'computed-key' | 'computed-value' | 'comment-inside' | null {
  if (!KEY.test(key)) return 'invalid-key'
  if (hasComputed) return 'computed-key'
  const value = byKey.get(key)?.pair.value ?? null
  if (value === null) return null
  if (literal(value.value, escape) === null) return 'computed-value'
  return commentsOf(value).length > 0 ? 'comment-inside' : null
}

/** What BuildKit makes of a word; null if that depends on variables, or fails. */
function literal(word: string, escape: EscapeCharacter): string | null {
  const unescaped = word.replace(escape === '`' ? /`./gs : /\\./gs, '')
  return unescaped.includes('$') ? null : expand(word, {}, { escape }).value
}

function quoted(value: string, escape: EscapeCharacter): string | null {
  try {
    return value === '' ? '""' : quoteValue(value, escape)
  } catch (error) {
    if (error instanceof BuildError) return null
    throw error
  }
}
