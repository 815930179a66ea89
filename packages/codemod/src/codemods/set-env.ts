import { commentsOf, type Env, type Pair } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { expand, type Stage, stages } from '@dockwright/semantics'
import { BuildError } from '../build/build-error.js'
import { quoteValue } from '../build/quote-value.js'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import type { Editor } from '../editor/editor.js'
import { commonCase } from './common-case.js'
import { findsMore } from './finds-more.js'
import { isSecretName } from './variables/is-secret-name.js'
import { stringMap } from '../options/string-map.js'

/** Sets environment variables. */
export const setEnv = defineCodemod({
  name: 'set-env',
  description: 'set environment variables in a stage',
  level: 'opt-in',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      values: stringMap('names to values, which are taken as they are: variables in them are not expanded'),
      stage: { type: 'string', description: 'the name of the stage; the last one when left out' },
    },
  },
  reasons: {
    'no-stage': 'there is no stage of that name',
    'invalid-name': 'the name is none that a variable may have',
    'secret-name': 'docker build --check takes the name for that of a secret',
    'set-twice': 'the stage sets the variable more than once',
    'computed-key': 'the stage sets a variable whose name has quotes or variables in it',
    'comment-inside': 'a comment stands inside the value',
    finding: 'docker build --check would find something with the new value that it does not find now',
    unwritable: 'the value has a line break or NUL, which no value can hold',
  },
  docs: {
    options: { values: { NODE_ENV: 'production', GREETING: 'hello world' } },
    before: 'FROM node:22\nENV NODE_ENV development\nCMD ["node", "server.js"]\n',
    after: 'FROM node:22\nENV NODE_ENV production\nENV GREETING="hello world"\nCMD ["node", "server.js"]\n',
    text: 'A variable that the stage sets once gets the value there; one that it does not set is set after its last ENV, or else after its FROM.',
  },
  run(context) {
    const { values, stage: wanted } = context.options
    const all = stages(context.document).stages
    const stage = wanted === undefined ? all.at(-1) : all.findLast(({ name }) => name === goToLower(wanted))
    if (stage === undefined) {
      const [from] = all
      if (from !== undefined) context.refuse(from.from, 'no-stage')
      return
    }
    for (const [name, value] of Object.entries(values)) setVariable(context, stage, name, value)
  },
})

interface Found {
  readonly env: Env
  readonly pair: Pair
}

function setVariable(context: CodemodContext, stage: Stage, name: string, value: string): void {
  const { escape } = context
  const envs = stage.instructions.filter((instruction) => instruction.type === 'Env')
  const found = envs.flatMap((env) =>
    env.pairs.flatMap((pair): Found[] => (pair.key.value === name ? [{ env, pair }] : [])),
  )
  const [own] = found
  const isSet = found.length === 1 && own !== undefined && isValue(own.pair, value, escape)
  if (isSet || (own !== undefined && context.isIgnored(own.env))) return
  const word = quoted(value, escape)
  const reason = refusal(context, envs, found, name)
  const change = (editor: Editor): void => {
    const line = `${commonCase(context.document, 'ENV')} ${name}=${word ?? ''}`
    if (own === undefined) editor.insertAfter(envs.at(-1) ?? stage.from, line)
    else if (own.pair.value !== null) editor.replaceRange(own.pair.value, word ?? '', `set ${name}`)
  }
  if (reason !== null || word === null) context.refuse(own?.env ?? stage.from, reason ?? 'unwritable')
  else if (findsMore(context, change)) context.refuse(own?.env ?? stage.from, 'finding')
  else change(context.editor)
}

function refusal(
  { escape }: CodemodContext,
  envs: readonly Env[],
  found: readonly Found[],
  name: string,
): 'invalid-name' | 'secret-name' | 'set-twice' | 'computed-key' | 'comment-inside' | null {
  if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) return 'invalid-name'
  if (found.length > 1) return 'set-twice'
  const isComputed = envs.some(({ pairs }) =>
    pairs.some(
      ({ key: { value } }) =>
        value !== name && (value.includes('$') || expand(value, {}, { escape }).value === name),
    ),
  )
  if (isComputed) return 'computed-key'
  const value = found[0]?.pair.value ?? null
  if (value !== null && commentsOf(value).length > 0) return 'comment-inside'
  return found.length === 0 && isSecretName(name) ? 'secret-name' : null
}

function isValue({ value }: Pair, wanted: string, escape: CodemodContext['escape']): boolean {
  const expansion = expand(value?.value ?? '', {}, { escape })
  return expansion.value === wanted && !/\$/.test(value?.value.replace(/[\\`]\$/g, '') ?? '')
}

function quoted(value: string, escape: CodemodContext['escape']): string | null {
  try {
    return value === '' ? '""' : quoteValue(value, escape)
  } catch (error) {
    if (error instanceof BuildError) return null
    throw error
  }
}
