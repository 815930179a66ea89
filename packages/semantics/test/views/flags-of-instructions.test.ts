import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { healthcheckTimes, ownership } from '../../src/views/index.js'

describe("ownership splits --chown at the first colon, as BuildKit's WithUser", () => {
  it.each<[string, string, readonly [string, string | null] | null]>([
    ['a user alone', 'COPY --chown=u a b', ['u', null]],
    ['a user and a group', 'ADD --chown=u:g a b', ['u', 'g']],
    ['a group may hold a colon', 'COPY --chown=u:g:h a b', ['u', 'g:h']],
    ['both may be empty', 'COPY --chown=: a b', ['', '']],
    ['variables stay', 'COPY --chown=$U:${G} a b', ['$U', '${G}']],
    ['quotes go', 'COPY --chown="u":g a b', ['u', 'g']],
    ['an empty one is none', 'COPY --chown= a b', null],
    ['none is none', 'COPY a b', null],
  ])('%s: %s', (_rule, text, expected) => {
    const item = parse(text).items[0]
    if (item?.type !== 'Copy' && item?.type !== 'Add') throw new Error('no COPY')
    const found = ownership(item, '\\')
    expect(found === null ? null : [found.user.text, found.group?.text ?? null]).toEqual(expected)
    for (const part of [found?.user, found?.group])
      if (part) expect(text.slice(part.start, part.end)).toBe(part.text)
  })
})

describe('healthcheckTimes', () => {
  it('reads durations and retries', () => {
    const item = parse('HEALTHCHECK --interval=1m30s --timeout=x --start-period= --retries=3 CMD a').items[0]
    if (item?.type !== 'Healthcheck') throw new Error('no HEALTHCHECK')
    expect(healthcheckTimes(item)).toEqual({
      interval: { flag: item.flags[0], nanoseconds: 90_000_000_000n, error: null },
      timeout: { flag: item.flags[1], nanoseconds: null, error: 'time: invalid duration "x"' },
      startPeriod: null,
      startInterval: null,
      retries: { flag: item.flags[3], count: 3, error: null },
    })
  })
})
