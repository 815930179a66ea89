import type { Flag, From } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import { stages } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { mentions } from './images/global-argument-uses.js'

const TARGET = 'TARGETPLATFORM'
const EXACT = /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/
const CONSTANT = /^linux\/([a-z0-9]+)(?:\/v[0-9]+)?$/

/** Removes `--platform` from a FROM that would take the same image without it. BuildKit's rule RedundantTargetPlatform. */
export const redundantPlatform = defineCodemod({
  name: 'redundant-platform',
  description: 'remove --platform=$TARGETPLATFORM, which FROM does by default',
  level: 'safe',
  rules: ['RedundantTargetPlatform', 'FromPlatformFlagConstDisallowed', 'DL3029'],
  reasons: {
    'redeclared-arg': 'an ARG before the first FROM gives TARGETPLATFORM another value',
    'default-given': 'the flag says what to take where TARGETPLATFORM has no value',
    'cut-flag': 'the flag goes on over the end of a line',
  },
  docs: {
    before: 'FROM --platform=$TARGETPLATFORM alpine:3.20\nRUN apk add --no-cache curl\n',
    after: 'FROM alpine:3.20\nRUN apk add --no-cache curl\n',
    text:
      'A constant such as `--platform=linux/amd64` is removed with `--unsafe` only, since the image is then built for the platform that is asked for; it stays where ' +
      "the stage's name says which platform it is for. So is the flag with `--unsafe` only where the file declares `ARG TARGETPLATFORM` itself.",
  },
  run(context) {
    for (const from of context.instructions('From')) {
      const [flag, ...others] = from.flags.filter(({ name }) => name === 'platform')
      const value = flag?.value ?? null
      if (flag === undefined || value === null || others.length > 0) continue
      if (mentions(value, TARGET)) removeTarget(context, from, flag, value)
      else if (isFreeConstant(from, value) && context.optIn(from)) remove(context, from, flag)
    }
  },
})

function removeTarget(context: CodemodContext, from: From, flag: Flag, value: string): void {
  const declared = stages(context.document).globalArguments.get(TARGET)
  if (!EXACT.test(value)) {
    if (/^\$\{TARGETPLATFORM\b[^}]*\}$/.test(value)) context.refuse(from, 'default-given')
  } else if (declared !== undefined && (declared.pair.value ?? declared.value) !== null)
    context.refuse(from, 'redeclared-arg')
  else if (declared === undefined || context.optIn(from)) remove(context, from, flag)
}

/** Whether a platform is written out, and the stage's name does not say that it is meant (BuildKit's reportConstPlatformDisallowed). */
function isFreeConstant({ alias }: From, value: string): boolean {
  const architecture = CONSTANT.exec(value)?.[1]
  const name = goToLower(alias?.value ?? '')
  return architecture !== undefined && !name.includes('linux') && !name.includes(architecture)
}

/** A flag on a line of its own goes with its line, so that what follows takes its place. */
function remove(context: CodemodContext, from: From, flag: Flag): void {
  const { editor } = context
  const next = from.flags[from.flags.indexOf(flag) + 1] ?? from.image
  const isLineStart = flag.leading.some(({ type }) => type !== 'Space')
  const hasComment = next?.leading.some(({ type }) => type === 'CommentLine') ?? true
  if (flag.text.includes('\n')) context.refuse(from, 'cut-flag')
  else if (next === null || !isLineStart || hasComment) editor.remove(flag)
  else editor.replaceRange({ start: flag.start, end: next.start }, '', 'remove platform')
}
