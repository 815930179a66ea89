import { defineCodemod } from '../../src/index.js'

/** A codemod as a user would write it. */
export const upperFrom = defineCodemod({
  name: 'upper-from',
  description: 'write FROM in upper case',
  level: 'safe',
  reasons: { mixed: 'the case is mixed' },
  run(context) {
    for (const { keyword } of context.instructions('From')) {
      if (keyword.value === 'from') context.editor.replace(keyword, 'FROM')
      else if (keyword.value !== 'FROM') context.refuse(keyword, 'mixed')
    }
  },
})
