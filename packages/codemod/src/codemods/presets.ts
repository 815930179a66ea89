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
  // The mechanical rules of hadolint. Those that may change the image are opt-in, and left alone without `--unsafe`.
  [
    'hadolint',
    [
      'add-to-copy',
      'apt-get-yes',
      'apt-lists-cleanup',
      'apt-to-apt-get',
      'dedupe-cmd',
      'exec-form',
      'maintainer-to-label',
      'merge-run',
      'no-install-recommends',
      'package-cache-flags',
      'pipefail',
      'redundant-platform',
      'remove-sudo',
      'workdir-absolute',
    ],
  ],
  // What makes images smaller; opt-in but for copy-chmod and merge-run.
  ['size', ['apt-lists-cleanup', 'copy-chmod', 'merge-run', 'no-install-recommends', 'package-cache-flags']],
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
  // What is safe and mends a finding. merge-run is not in it, since it changes what the build cache can reuse; nor is what is a
  // matter of taste (epilogue-order, extract-arg, sort-packages), or has an inverse (merge-env and split-env).
  ['safe', ['add-to-copy', 'copy-chmod', ...BUILDKIT]],
])
