import type { Heredoc, JsonElement, JsonForm, Pair, ShellForm, WordList } from './argument-forms.js'
import type { Document, Item } from './document.js'
import type { Leaf } from './leaf.js'

/** Every node of the tree: leaves, argument forms, items and the document. Trivia are not nodes. */
export type Node = Leaf | ShellForm | JsonForm | JsonElement | WordList | Pair | Heredoc | Item | Document
export type NodeType = Node['type']
export type NodeOf<T extends NodeType> = Extract<Node, { readonly type: T }>
