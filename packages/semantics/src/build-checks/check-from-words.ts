import type { From, Span } from '@dockwright/ast'
import { goToLower } from '@dockwright/parser'
import type { CheckPlace } from './check-reporter.js'
import type { CheckedWord, CheckVariables } from './check-variables.js'
import { parsePlatformSpecifier } from './platform-specifier.js'
import type { StageContext } from './stage-checker.js'

/** A FROM's image and platform, expanded. `platform` is null without the flag. */
export interface CheckedFrom {
  readonly image: CheckedWord
  readonly platform: CheckedWord | null
}

/** Checks the variables and the platform of a FROM. Mirrors the first half of BuildKit's buildDispatchStates. */
export function checkFromWords(from: From, place: CheckPlace, context: StageContext): CheckedFrom {
  const { globals } = context
  const { escape } = context.document
  const image = globals.expand(from.image?.value ?? '', { escape })
  reportUndeclared(image, from.image ?? from.keyword, place, context)
  const flag = from.flags.findLast(({ name }) => name === 'platform')
  const written = flag?.value ?? ''
  if (flag === undefined || written === '') return { image, platform: null }
  const platform = globals.expand(written, { escape })
  reportUndeclared(platform, flag, place, context)
  if (isTargetPlatform(platform, globals)) {
    context.reporter.report('RedundantTargetPlatform', place, flag, written)
  }
  if (isConstant(platform) && !namesPlatform(from, platform.value)) {
    context.reporter.report('FromPlatformFlagConstDisallowed', place, flag, platform.value)
  }
  return { image, platform }
}

/** BuildKit's reportUnusedFromArgs. */
function reportUndeclared(
  { unmatched }: CheckedWord,
  span: Span,
  place: CheckPlace,
  { globals, closest, reporter }: StageContext,
): void {
  for (const name of unmatched) {
    if (globals.isDeclared(name)) continue
    reporter.report('UndefinedArgInFrom', place, span, name, closest.of(name, declaredNames(globals)))
  }
}

function* declaredNames(globals: CheckVariables): Iterable<string> {
  yield* globals.names()
  yield* globals.declaredNames()
}

/** BuildKit's reportRedundantTargetPlatform. */
function isTargetPlatform({ value, matched, unmatched }: CheckedWord, globals: CheckVariables): boolean {
  if (matched.length !== 1 || unmatched.length > 0 || matched[0] !== 'TARGETPLATFORM') return false
  return value === globals.get('TARGETPLATFORM')?.value
}

function isConstant(word: CheckedWord): word is CheckedWord & { readonly value: string } {
  return word.value !== null && word.matched.length === 0 && word.unmatched.length === 0
}

/** Whether the stage's name says that it is for this platform, or the platform is none. BuildKit's reportConstPlatformDisallowed. */
function namesPlatform(from: From, text: string): boolean {
  const platform = parsePlatformSpecifier(text)
  if (platform === null) return true
  const name = goToLower(from.alias?.value ?? '')
  return name.includes(platform.os) || name.includes(platform.architecture)
}
