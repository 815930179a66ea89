/** The mechanical findings of `docker build --check`: all of these are safe. */
const BUILDKIT = [
  'dedupe-cmd',
  'exec-form',
  'expose-normalize',
  'from-as-casing',
  'instruction-casing',
  'legacy-key-value',
  'maintainer-to-label',
  'no-empty-continuation',
  'redundant-platform',
  'stage-name-casing',
  'workdir-absolute',
]

/** Lists of built-in codemods by the name of the preset. */
export const presets: ReadonlyMap<string, readonly string[]> = new Map([
  ['buildkit', BUILDKIT],
  // The mechanical rules of hadolint.
  [
    'hadolint',
    [
      'add-to-copy',
      'dedupe-cmd',
      'exec-form',
      'maintainer-to-label',
      'merge-run',
      'redundant-platform',
      'workdir-absolute',
    ],
  ],
  ['size', ['copy-chmod', 'merge-run']],
  [
    'modernize',
    [
      'add-to-copy',
      'exec-form',
      'from-as-casing',
      'instruction-casing',
      'legacy-key-value',
      'maintainer-to-label',
      'no-empty-continuation',
      'redundant-platform',
      'set-syntax',
      'stage-name-casing',
    ],
  ],
  // All that is safe, but for merge-run, which changes what the build cache can reuse, and for merge-env, split-env and those of
  // LABEL, which undo each other.
  ['safe', ['add-to-copy', 'copy-chmod', ...BUILDKIT]],
])
