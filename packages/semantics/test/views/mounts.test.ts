import type { Run } from '@dockwright/ast'
import { parse } from '@dockwright/parser'
import { describe, expect, it } from 'vitest'
import { type MountSettings, mountOptions, mounts } from '../../src/views/index.js'

function run(text: string): Run {
  const item = parse(text).items[0]
  if (item?.type !== 'Run') throw new Error('no RUN')
  return item
}

function mount(value: string): ReturnType<typeof mounts>[number] {
  const [only] = mounts(run(`RUN --mount='${value}' x`), '\\')
  if (only === undefined) throw new Error('no mount')
  return only
}

describe("a mount's options mean what BuildKit's parseMount makes of them", () => {
  it.each<[string, string, Partial<MountSettings>]>([
    [
      'a bind is the default, read-only',
      'target=/a',
      { type: 'bind', target: '/a', readOnly: true, from: null },
    ],
    [
      'a cache is writable',
      'type=cache,dst=/a,id=x,sharing=Locked',
      { type: 'cache', readOnly: false, id: 'x', sharing: 'locked' },
    ],
    [
      'a tmpfs is writable and has a size',
      'type=tmpfs,target=/a,size=1.5GiB',
      { readOnly: false, size: 1610612736 },
    ],
    ['a type in any case', 'TYPE=Cache,destination=/a', { type: 'cache', target: '/a' }],
    ['ro', 'type=cache,ro', { readOnly: true }],
    ['ro may be false', 'ro=false', { readOnly: false }],
    ['rw', 'rw', { readOnly: false }],
    ['readwrite may be false', 'type=cache,readwrite=0', { readOnly: true }],
    ['the last one counts', 'source=a,src=b', { source: 'b' }],
    [
      'a secret',
      'type=secret,id=x,required,env=X,mode=0400,uid=1,gid=2',
      { required: true, env: 'X', mode: 0o400, uid: 1, gid: 2 },
    ],
    ['a value may be empty', 'from=', { from: '' }],
    ['a value may hold =', 'source=a=b', { source: 'a=b' }],
    [
      'a quoted field may hold commas and quotes',
      '"source=a,""b""",target=/c',
      { source: 'a,"b"', target: '/c' },
    ],
  ])('%s: %s', (_rule, value, settings) => {
    expect(mount(value)).toMatchObject({ error: null, settings })
  })

  it.each<[string, string, string]>([
    ['an unknown type', 'type=x', 'unsupported mount type "x"'],
    ['an unknown key', 'Foo=1', "unexpected key 'foo' in 'Foo=1'"],
    ['a key alone', 'target', "invalid field 'target' must be a key=value pair"],
    ['required too early', 'required,type=secret,id=x', "unexpected key 'required' for mount type 'bind'"],
    ['size of another type', 'type=cache,size=1', "unexpected key 'size' for mount type 'cache'"],
    ['no size', 'type=tmpfs,size=x', 'invalid value for size: x'],
    ['no boolean', 'ro=yes', 'invalid value for ro: yes'],
    ['an unknown sharing', 'type=cache,sharing=x', 'unsupported sharing value "x"'],
    ['no octal mode', 'type=cache,mode=8', 'invalid value 8 for mode'],
    ['a mode of another type', 'mode=0755', 'mode not allowed for "bind" type mounts'],
    ['sharing of another type', 'sharing=shared', 'invalid cache sharing set for bind mount'],
    ['a secret from a stage', 'type=secret,id=x,from=y', 'secret mount should not have a from'],
    ['a secret of nothing', 'type=secret', 'invalid secret mount. one of source, target required'],
    ['a secret of two', 'type=secret,id=x,source=y', "both source and id can't be set"],
    [
      'no CSV',
      'a"b',
      'failed to parse csv mounts: parse error on line 1, column 2: bare " in non-quoted-field',
    ],
  ])('%s is an error: %s', (_rule, value, error) => {
    expect(mount(value)).toMatchObject({ error, settings: null })
  })

  it('expands values when it is told how', () => {
    const [known, unknown] = mounts(run('RUN --mount=target=$A --mount=target=$B x'), '\\', (value) =>
      value === '$A' ? '/a' : null,
    )
    expect(known?.settings?.target).toBe('/a')
    expect(unknown?.settings?.target).toBe('$B')
  })

  it('has nothing to say of a flag without a value', () => {
    expect(mounts(run('RUN --mount x'), '\\')).toEqual([])
  })
})

describe('an option knows its place', () => {
  it('through quotes, continuations and doubled quotes', () => {
    const text = 'RUN --mount=type=bind,"fr\\\nom=x",\'"src=a""b,c"\',,ro x'
    const { flags } = run(text)
    const { options } = mountOptions(flags[0]!, '\\')
    const at = ({ start, end }: { readonly start: number; readonly end: number }): string =>
      text.slice(start, end)
    expect(
      options.map((option) => [option.key, at(option), at(option.keyPart), option.value?.text ?? null]),
    ).toEqual([
      ['type', 'type=bind', 'type', 'bind'],
      ['from', 'fr\\\nom=x', 'fr\\\nom', 'x'],
      ['src', 'src=a""b,c', 'src', 'a"b,c'],
      ['', '', '', null],
      ['ro', 'ro', 'ro', null],
    ])
  })
})
