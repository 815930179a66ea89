/** Lists of built-in codemods by the name of the preset. */
export const presets: ReadonlyMap<string, readonly string[]> = new Map([
  // The mechanical findings of `docker build --check`.
  [
    'buildkit',
    ['from-as-casing', 'legacy-key-value', 'maintainer-to-label', 'redundant-platform', 'stage-name-casing'],
  ],
  // The mechanical rules of hadolint.
  ['hadolint', ['add-to-copy', 'maintainer-to-label', 'merge-run', 'redundant-platform']],
  ['size', ['merge-run']],
  [
    'modernize',
    [
      'add-to-copy',
      'from-as-casing',
      'legacy-key-value',
      'maintainer-to-label',
      'redundant-platform',
      'set-syntax',
      'stage-name-casing',
    ],
  ],
  // All that is safe, but for merge-run, which changes what the build cache can reuse.
  [
    'safe',
    [
      'add-to-copy',
      'from-as-casing',
      'legacy-key-value',
      'maintainer-to-label',
      'redundant-platform',
      'stage-name-casing',
    ],
  ],
])
