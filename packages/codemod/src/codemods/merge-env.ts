import { defineCodemod } from '../codemod.js'
import { MERGE_OPTIONS, MERGE_REASONS, mergePairLines } from './pair-lines/merge-pair-lines.js'
import { USES_NAME } from './pair-lines/pair-line.js'

/** Merges neighbouring ENV instructions, the inverse of split-env. */
export const mergeEnv = defineCodemod({
  name: 'merge-env',
  description: 'merge consecutive ENV instructions into one',
  level: 'safe',
  options: MERGE_OPTIONS,
  reasons: { ...MERGE_REASONS, ...USES_NAME },
  docs: {
    before: 'FROM node:22\nENV NODE_ENV=production\nENV PORT=8080 HOST="0.0.0.0"\nENV URL=http://$HOST\n',
    after: 'FROM node:22\nENV NODE_ENV=production \\\n    PORT=8080 HOST="0.0.0.0"\nENV URL=http://$HOST\n',
    text:
      'The values of one ENV are all expanded before any of its names is set. So an ENV whose values use a name that the ENV before it sets stays ' +
      'apart. Names and values keep their bytes, and the image gets the same environment in the same order; its history has fewer entries.',
  },
  run(context) {
    mergePairLines(context, 'Env')
  },
})
