import { codemods } from '@dockwright/codemod'
import { formatDockerfile } from './format-dockerfile.js'
import { runCodemods } from './run-codemods.js'

export const rewriteNames = ['format', 'safe codemods', 'merge-run', 'split-env, split-label'] as const
export type RewriteName = (typeof rewriteNames)[number]

export interface Rewrite {
  readonly text: string
  /** The codemods that changed something. */
  readonly applied: readonly string[]
  /** Gates that fired: each is a bug of a codemod, even if its change was dropped. */
  readonly failures: readonly string[]
}

/** These run by themselves: merge-run changes what the build cache can reuse, the splits are the inverse of merges. */
const apart = ['merge-run', 'split-env', 'split-label']

function namesOf(name: Exclude<RewriteName, 'format'>): readonly string[] {
  switch (name) {
    case 'safe codemods':
      return [...codemods.values()]
        .filter((codemod) => codemod.level === 'safe' && !apart.includes(codemod.name))
        .map((codemod) => codemod.name)
    case 'merge-run':
      return ['merge-run']
    case 'split-env, split-label':
      return ['split-env', 'split-label']
  }
}

/** What one of the tools under proof makes of a Dockerfile; a file that BuildKit's parser rejects stays as it is. */
export async function rewrite(name: RewriteName, text: string, context: string | null): Promise<Rewrite> {
  if (name === 'format') return { text: await formatted(text), applied: [], failures: [] }
  const run = runCodemods(text, namesOf(name), context)
  return {
    text: run.output,
    applied: run.applied.map(({ codemod }) => codemod),
    failures: run.failures.map(({ codemod, gate, message }) => `${codemod}: ${gate}: ${message}`),
  }
}

async function formatted(text: string): Promise<string> {
  try {
    return await formatDockerfile(text)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}
