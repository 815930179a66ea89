import { describe, expect, it } from 'vitest'
import { bashVerdicts } from './support/bash-verdicts.js'
import { dockerfmtVerdict } from './support/dockerfmt-verdict.js'
import { shellNormalForm } from './support/shell-normal-form.js'
import { shellcheckErrors } from './support/shellcheck-errors.js'

describe('the independent judges can say no', () => {
  it('dockerfmt rejects what BuildKit rejects, and only that', async () => {
    expect(await dockerfmtVerdict('FROM a\nENV A\n')).toContain('ENV must have two arguments')
    expect(await dockerfmtVerdict('FROM a\nRUN <<EOF\nx\n')).toContain('unterminated heredoc')
    expect(await dockerfmtVerdict('FROM a\nENV A=1\n')).toBeNull()
    // Its own printer panics at this one; the parser does not.
    expect(await dockerfmtVerdict('FROM a\nRUN "\n')).toBeNull()
  })

  it('bash rejects a syntax error', async () => {
    expect(await bashVerdicts(['a && b', 'a && && b', 'if a; then b'])).toEqual([true, false, false])
  })

  it('ShellCheck finds errors, and no more than errors', async () => {
    expect(await shellcheckErrors(['echo $x', 'if [ "$a" ]; then', 'x=1'])).toEqual([
      [],
      expect.arrayContaining([1073]),
      [],
    ])
  })

  it('mvdan-sh keeps words, operators and comments apart', () => {
    expect(shellNormalForm('a   &&  b')).toBe(shellNormalForm('a && b'))
    for (const other of ['a || b', 'a; b', 'a && "b" c', 'a && b # c', 'a &&b\\ c']) {
      expect(shellNormalForm(other)).not.toBe(shellNormalForm('a && b'))
    }
    expect(shellNormalForm('a "')).toBeNull()
  })
})
