import { expect, it } from 'vitest'
import { readBuildLog } from './build-log.js'

const failed = [
  '#4 [1/2] FROM localhost/plain',
  '#5 0.040 ',
  '#5 0.040 @@step\u001Fone@@',
  '#5 0.041 plain output',
  '#5 0.041 @@step\u001Fa',
  '#5 0.041 b@@',
  '#5 ERROR: executor failed running [/bin/sh -c step one]: exit code: 77',
  '------',
  ' > [2/2] RUN step one:',
  '------',
  'executor failed running [/bin/sh -c step one]: exit code: 77',
  '',
].join('\n')

it('finds calls, also those with a line break in a word, and the exit status', () => {
  expect(readBuildLog(failed)).toEqual({
    calls: ['step\u001Fone', 'step\u001Fa\nb'],
    output: ['plain output'],
    exitCode: 77,
    reason: 'a command failed',
    clipped: false,
  })
})

it('leaves line numbers out of the reason', () => {
  const text = 'failed to create LLB definition: dockerfile parse error line 12: Unknown flag: x\n'
  expect(readBuildLog(text).reason).toBe(
    'failed to create LLB definition: dockerfile parse error line: Unknown flag: x',
  )
})
