import { sha256 } from '../sha256.js'
import { UsageError } from '../usage-error.js'
import type { TransformSettings } from './transform-settings.js'

/** What a plan says of one file. */
export interface PlannedFile {
  /** Relative to the folder in which the plan was made, with forward slashes. */
  readonly path: string
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly before: string
  readonly after: string
  readonly applied: readonly { readonly codemod: string; readonly changes: number }[]
}

export interface Plan {
  readonly type: 'dockwright-plan'
  readonly version: string
  readonly settings: Pick<
    TransformSettings,
    'codemods' | 'unsafe' | 'targetBuilder' | 'context' | 'includeOnbuild' | 'format'
  >
  readonly files: readonly PlannedFile[]
}

export function hashOf(content: string | Uint8Array): string {
  return sha256(content).toString('hex')
}

/** @throws UsageError if the text is no plan. */
export function readPlan(text: string, name: string): Plan {
  let plan: unknown
  try {
    plan = JSON.parse(text)
  } catch {
    plan = null
  }
  if (!isPlan(plan))
    throw new UsageError(
      `"${name}" is no plan of dockwright`,
      'make one with: dockwright plan CODEMODS PATHS',
    )
  return plan
}

function isPlan(value: unknown): value is Plan {
  const plan = value as Partial<Plan> | null
  const isFile = (file: Partial<PlannedFile> | null): boolean => {
    return [file?.path, file?.before, file?.after].every((text) => typeof text === 'string')
  }
  const isNamed = (codemod: { readonly name?: unknown } | null): boolean => typeof codemod?.name === 'string'
  return (
    plan?.type === 'dockwright-plan' &&
    Array.isArray(plan.settings?.codemods) &&
    plan.settings.codemods.every(isNamed) &&
    Array.isArray(plan.files) &&
    plan.files.every(isFile)
  )
}
