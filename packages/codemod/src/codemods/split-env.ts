import { defineCodemod } from '../codemod.js'
import { PAIR_LINE_REASONS, USES_NAME } from './pair-lines/pair-line.js'
import { splitPairLines } from './pair-lines/split-pair-lines.js'

/** Gives each variable of an ENV an instruction of its own, the inverse of merge-env. */
export const splitEnv = defineCodemod({
  name: 'split-env',
  description: 'give each variable of an ENV an instruction of its own',
  level: 'safe',
  reasons: { ...PAIR_LINE_REASONS, ...USES_NAME },
  docs: {
    before: 'FROM node:22\nENV NODE_ENV=production \\\n    # what the proxy expects\n    PORT=8080\n',
    after: 'FROM node:22\nENV NODE_ENV=production\n# what the proxy expects\nENV PORT=8080\n',
    text:
      'The values of one ENV are all expanded before any of its names is set. So an ENV that uses a name which it sets itself, to the left, is left ' +
      'whole: `ENV A=1 B=$A` gives B the value that A had before. The image gets the same environment in the same order; its history has more entries.',
  },
  run(context) {
    splitPairLines(context, 'Env')
  },
})
