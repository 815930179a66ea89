import type { InstructionType } from '@dockwright/ast'

/** - `boolean`: `--x`, `--x=true`, `--x=false`. - `text`: `--x=…`, once. - `texts`: `--x=…`, any number of times. */
export type FlagKind = 'boolean' | 'text' | 'texts'
export type FlagDefinitions = ReadonlyMap<string, FlagKind>

const NONE: FlagDefinitions = new Map()

/** The flags of each instruction, by their name without dashes; null where BuildKit does not look at flags at all. */
export const FLAG_DEFINITIONS: { readonly [T in InstructionType]: FlagDefinitions | null } = {
  Add: define({
    chown: 'text',
    chmod: 'text',
    link: 'boolean',
    'keep-git-dir': 'boolean',
    checksum: 'text',
    unpack: 'boolean',
    exclude: 'texts',
  }),
  Copy: define({
    chown: 'text',
    from: 'text',
    chmod: 'text',
    link: 'boolean',
    exclude: 'texts',
    parents: 'boolean',
  }),
  From: define({ platform: 'text' }),
  Run: define({ device: 'texts', mount: 'texts', network: 'text', security: 'text' }),
  Healthcheck: define({
    interval: 'text',
    timeout: 'text',
    'start-period': 'text',
    'start-interval': 'text',
    retries: 'text',
  }),
  Cmd: NONE,
  Entrypoint: NONE,
  Env: NONE,
  Expose: NONE,
  Label: NONE,
  Maintainer: NONE,
  Onbuild: NONE,
  Shell: NONE,
  User: NONE,
  Volume: NONE,
  Workdir: NONE,
  Arg: null,
  StopSignal: null,
  Unknown: null,
}

function define(kinds: Readonly<Record<string, FlagKind>>): FlagDefinitions {
  return new Map(Object.entries(kinds))
}
