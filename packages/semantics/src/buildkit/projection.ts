/** What BuildKit's own parser says of a Dockerfile: its line layer, and the verdict of its typed layer. */
export interface BuildKitResult {
  readonly ok: boolean
  /** The first error of the line layer (parser.Parse); then there are no children. */
  readonly error: string | null
  readonly escape: '\\' | '`'
  readonly directives: readonly BuildKitDirective[]
  readonly children: readonly BuildKitNode[]
  /** The verdict of the typed layer (instructions.Parse); null when the line layer failed. */
  readonly instructions: { readonly ok: boolean; readonly error: string | null } | null
}

export interface BuildKitDirective {
  readonly name: string
  readonly value: string
  readonly line: number
}

/** BuildKit's parser.Node, flattened. Lines are 1-based; those of ONBUILD's child are 0. */
export interface BuildKitNode {
  readonly startLine: number
  readonly endLine: number
  /** Lower case. */
  readonly cmd: string
  readonly flags: readonly string[]
  /** ENV and LABEL: key, value, separator (`=`, or empty in the legacy form) for each pair. */
  readonly args: readonly string[]
  readonly json: boolean
  readonly heredocs: readonly BuildKitHeredoc[]
  readonly children: readonly BuildKitNode[]
  readonly prevComment: readonly string[]
}

export interface BuildKitHeredoc {
  readonly name: string
  readonly fileDescriptor: number
  readonly expand: boolean
  readonly chomp: boolean
  readonly content: string
}
