import { defineCodemod } from '../codemod.js'
import { PAIR_LINE_REASONS } from './pair-lines/pair-line.js'
import { splitPairLines } from './pair-lines/split-pair-lines.js'

/** Gives each label of a LABEL an instruction of its own, the inverse of merge-label. */
export const splitLabel = defineCodemod({
  name: 'split-label',
  description: 'give each label of a LABEL an instruction of its own',
  level: 'safe',
  reasons: PAIR_LINE_REASONS,
  docs: {
    before: 'FROM alpine:3.20\nLABEL version="1.0" vendor="ACME Incorporated"\n',
    after: 'FROM alpine:3.20\nLABEL version="1.0"\nLABEL vendor="ACME Incorporated"\n',
    text: 'Comments between the labels become lines of their own. The image gets the same labels; its history has more entries.',
  },
  run(context) {
    splitPairLines(context, 'Label')
  },
})
