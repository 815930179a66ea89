import { defineCodemod } from '../codemod.js'
import { MERGE_OPTIONS, MERGE_REASONS, mergePairLines } from './pair-lines/merge-pair-lines.js'

/** Merges neighbouring LABEL instructions, the inverse of split-label. */
export const mergeLabel = defineCodemod({
  name: 'merge-label',
  description: 'merge consecutive LABEL instructions into one',
  level: 'safe',
  options: MERGE_OPTIONS,
  reasons: MERGE_REASONS,
  docs: {
    before: 'FROM alpine:3.20\nLABEL version="1.0"\nLABEL vendor="ACME Incorporated" tier=web\n',
    after: 'FROM alpine:3.20\nLABEL version="1.0" \\\n    vendor="ACME Incorporated" tier=web\n',
    text: 'Keys and values keep their bytes. The image gets the same labels; its history has fewer entries.',
  },
  run(context) {
    mergePairLines(context, 'Label')
  },
})
