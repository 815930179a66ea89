import type { Span } from '@dockwright/ast'
import type { BuildCheckRule } from './build-check-rules.js'

/** One finding of BuildKit's linter (`docker build --check`). */
export interface BuildCheck extends Span {
  readonly rule: BuildCheckRule
  /** BuildKit's text. */
  readonly message: string
  /** The line that BuildKit names, from 1 on: the first one of the instruction. The span is narrower where it can be. */
  readonly line: number
  /**
   * False where the base image, or the platform, may say otherwise: its variables and its SHELL are not seen here, and for
   * what they could hold BuildKit may not have the finding.
   */
  readonly certain: boolean
}

export interface BuildChecksOptions {
  /**
   * Takes the place of the file's `# check=` directive, as the build argument `BUILDKIT_DOCKERFILE_CHECK` does:
   * `skip=JSONArgsRecommended;experimental=all`.
   */
  readonly check?: string
}
