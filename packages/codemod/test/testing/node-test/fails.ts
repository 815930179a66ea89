import { defineCodemod } from '../../../src/index.js'
import { testCodemod } from '../../../src/testing/index.js'
import { upperFrom } from '../upper-from.js'

testCodemod(upperFrom, {
  cases: [{ name: 'another result', in: 'from a\n', out: 'FROM b\n' }],
  refuses: [{ name: 'no refusal', in: 'FROM a\n', reason: 'mixed' }],
  unchanged: ['from a\n'],
})

const loseComments = defineCodemod({
  name: 'lose-comments',
  description: '',
  level: 'safe',
  run({ document, editor }) {
    for (const item of document.items) if (item.type === 'Comment') editor.remove(item)
  },
})

testCodemod(loseComments, { cases: [{ name: 'a gate', in: 'FROM a\n# why\n', out: 'FROM a\n' }] })
