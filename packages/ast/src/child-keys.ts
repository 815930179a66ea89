import type { Node, NodeOf, NodeType } from './node.js'

/** The keys of a node under which it holds nodes; a misspelt key does not compile. */
export type ChildKey<N extends Node> = {
  [K in keyof N]-?: NonNullable<N[K]> extends Node | readonly Node[] ? K : never
}[keyof N]

type ChildKeyTable = { readonly [T in NodeType]: readonly ChildKey<NodeOf<T>>[] }

const NONE = [] as const
const LINE = ['keyword', 'flags', 'args', 'eol', 'heredocs'] as const
const PAIRS = ['keyword', 'flags', 'pairs', 'eol', 'heredocs'] as const

/**
 * The one table of child keys, in source order. `children`, `print`, `walk`, `equal` and `dump` are all derived from
 * it. That no key is missing is checked below, at compile time.
 */
export const CHILD_KEYS = {
  Document: ['bom', 'items'],
  Directive: ['hash', 'eol'],
  Comment: ['hash', 'eol'],
  Blank: ['eol'],
  From: ['keyword', 'flags', 'image', 'as', 'alias', 'rest', 'eol', 'heredocs'],
  Run: LINE,
  Cmd: LINE,
  Shell: LINE,
  Entrypoint: LINE,
  Copy: LINE,
  Add: LINE,
  Volume: LINE,
  Env: PAIRS,
  Label: PAIRS,
  Arg: PAIRS,
  Expose: LINE,
  User: LINE,
  Workdir: LINE,
  StopSignal: LINE,
  Maintainer: LINE,
  Unknown: LINE,
  Healthcheck: ['keyword', 'flags', 'kind', 'args', 'eol', 'heredocs'],
  Onbuild: ['keyword', 'flags', 'instruction', 'eol'],
  ShellForm: ['parts'],
  JsonForm: ['open', 'elements', 'close'],
  JsonElement: ['string', 'comma'],
  WordList: ['words'],
  Pair: ['key', 'eq', 'value'],
  Heredoc: ['body', 'terminator'],
  Keyword: NONE,
  As: NONE,
  Word: NONE,
  JsonString: NONE,
  ShellText: NONE,
  Flag: NONE,
  Eol: NONE,
  Bom: NONE,
  CommentText: NONE,
  HeredocBody: NONE,
  HeredocEnd: NONE,
  '[': NONE,
  ']': NONE,
  ',': NONE,
  '=': NONE,
} as const satisfies ChildKeyTable

type MissingKeys = {
  [T in NodeType]: Exclude<ChildKey<NodeOf<T>>, (typeof CHILD_KEYS)[T][number]>
}[NodeType]

/**
 * Fails to compile, naming the keys, when the table above leaves one out.
 * @public
 */
export const COMPLETE: [MissingKeys] extends [never] ? true : MissingKeys = true
