import { goToLower } from '@dockwright/parser'
import { goQuote } from '@dockwright/parser/shell-lexer'
import { goBoolean } from '../instructions/go-boolean.js'
import type { MountOption } from './mount-options.js'
import { ramBytes } from './ram-bytes.js'

export type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh'
export type CacheSharing = 'shared' | 'private' | 'locked'

/** What BuildKit's Mount holds; null for what is not given. */
export interface MountSettings {
  readonly type: MountType
  readonly from: string | null
  readonly source: string | null
  readonly target: string | null
  readonly readOnly: boolean
  readonly required: boolean
  /** Bytes, of a tmpfs. */
  readonly size: number | null
  readonly id: string | null
  readonly sharing: CacheSharing | null
  readonly mode: number | null
  readonly uid: number | null
  readonly gid: number | null
  /** The environment variable that a secret goes to. */
  readonly env: string | null
}

/** Gives the text that BuildKit uses for a value as written; null when it is not known, which leaves it as written. */
export type ValueExpander = (value: string) => string | null

export type MountVerdict =
  | { readonly settings: MountSettings; readonly error: null }
  | { readonly settings: null; readonly error: string }

type Draft = { -readonly [K in keyof MountSettings]: MountSettings[K] } & { readOnlyGiven: boolean }

const TYPES: readonly string[] = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'] satisfies readonly MountType[]
const SHARINGS: readonly string[] = ['shared', 'private', 'locked'] satisfies readonly CacheSharing[]

/** What a mount's options mean, taken in order. Mirrors BuildKit's parseMount with its error texts. */
export function mountSettings(options: readonly MountOption[], expandValue: ValueExpander): MountVerdict {
  const draft: Draft = {
    type: 'bind',
    from: null,
    source: null,
    target: null,
    readOnly: false,
    required: false,
    size: null,
    id: null,
    sharing: null,
    mode: null,
    uid: null,
    gid: null,
    env: null,
    readOnlyGiven: false,
  }
  for (const option of options) {
    const written = option.value?.text ?? null
    const error =
      written === null ? setBare(draft, option) : setValue(draft, option, expandValue(written) ?? written)
    if (error !== null) return { settings: null, error }
  }
  const error = contradiction(draft)
  if (error !== null) return { settings: null, error }
  const { readOnlyGiven, ...settings } = draft
  const readOnly = readOnlyGiven ? draft.readOnly : !['cache', 'tmpfs'].includes(draft.type)
  return { settings: { ...settings, readOnly }, error: null }
}

function setBare(draft: Draft, { key, text }: MountOption): string | null {
  switch (key) {
    case 'readonly':
    case 'ro':
    case 'readwrite':
    case 'rw':
      draft.readOnly = key.startsWith('readonly') || key === 'ro'
      draft.readOnlyGiven = true
      return null
    case 'required':
      if (!mayBeRequired(draft)) return unexpected(key, draft)
      draft.required = true
      return null
    default:
      return `invalid field '${text}' must be a key=value pair`
  }
}

function setValue(draft: Draft, { key, text }: MountOption, value: string): string | null {
  switch (key) {
    case 'type': {
      const type = goToLower(value)
      if (!TYPES.includes(type)) return `unsupported mount type ${goQuote(value)}`
      draft.type = type as MountType
      return null
    }
    case 'from':
    case 'env':
    case 'id':
    case 'source':
    case 'target':
      draft[key] = value
      return null
    case 'src':
      draft.source = value
      return null
    case 'dst':
    case 'destination':
      draft.target = value
      return null
    case 'readonly':
    case 'ro':
    case 'readwrite':
    case 'rw': {
      const flag = goBoolean(value)
      if (flag === null) return `invalid value for ${key}: ${value}`
      draft.readOnly = key === 'readonly' || key === 'ro' ? flag : !flag
      draft.readOnlyGiven = true
      return null
    }
    case 'required': {
      const flag = goBoolean(value)
      if (!mayBeRequired(draft)) return unexpected(key, draft)
      if (flag === null) return `invalid value for ${key}: ${value}`
      draft.required = flag
      return null
    }
    case 'size':
      if (draft.type !== 'tmpfs') return unexpected(key, draft)
      draft.size = ramBytes(value)
      return draft.size === null ? `invalid value for ${key}: ${value}` : null
    case 'sharing': {
      const sharing = goToLower(value)
      if (!SHARINGS.includes(sharing)) return `unsupported sharing value ${goQuote(value)}`
      draft.sharing = sharing as CacheSharing
      return null
    }
    case 'mode':
    case 'uid':
    case 'gid':
      draft[key] = unsigned(value, key === 'mode' ? 8 : 10)
      return draft[key] === null ? `invalid value ${value} for ${key}` : null
    default:
      return `unexpected key '${key}' in '${text}'`
  }
}

function mayBeRequired({ type }: Draft): boolean {
  return type === 'secret' || type === 'ssh'
}

function unexpected(key: string, { type }: Draft): string {
  return `unexpected key '${key}' for mount type '${type}'`
}

/** What only shows when all options are read. */
function contradiction(draft: Draft): string | null {
  const { type } = draft
  if (type === 'bind' || type === 'tmpfs') {
    for (const key of ['mode', 'uid', 'gid'] as const) {
      if (draft[key] !== null) return `${key} not allowed for ${goQuote(type)} type mounts`
    }
  }
  if (type === 'secret') {
    if (isGiven(draft.from)) return 'secret mount should not have a from'
    if (draft.sharing !== null) return 'secret mount should not define sharing'
    if (![draft.source, draft.target, draft.id].some(isGiven)) {
      return 'invalid secret mount. one of source, target required'
    }
    if (isGiven(draft.source) && isGiven(draft.id)) return "both source and id can't be set"
  }
  return draft.sharing !== null && type !== 'cache' ? `invalid cache sharing set for ${type} mount` : null
}

/** To BuildKit an empty text is none. */
function isGiven(text: string | null): boolean {
  return text !== null && text !== ''
}

/** Go's strconv.ParseUint for 32 bits. */
function unsigned(text: string, base: 8 | 10): number | null {
  if (!(base === 8 ? /^[0-7]+$/ : /^\d+$/).test(text)) return null
  const value = Number.parseInt(text, base)
  return value <= 0xffff_ffff ? value : null
}
