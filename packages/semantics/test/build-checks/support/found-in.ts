import { parse } from '@dockwright/parser'
import { buildChecks, type BuildChecksOptions } from '../../../src/build-checks/index.js'

/** The findings of a text, one a line: `LINE RULE «what the span holds» message`, and `?` for one that is not certain. */
export function foundIn(text: string, options?: BuildChecksOptions): readonly string[] {
  return buildChecks(parse(text), options).map(({ line, rule, start, end, message, certain }) => {
    const where = JSON.stringify(text.slice(start, end)).slice(1, -1)
    return `${line} ${rule}${certain ? '' : '?'} «${where}» ${message}`
  })
}

/** The rules of the findings of a text, with their lines. */
export function rulesIn(text: string, options?: BuildChecksOptions): readonly string[] {
  return buildChecks(parse(text), options).map(({ line, rule }) => `${line} ${rule}`)
}
