import { describe, expect, it } from 'vitest'
import { format } from './support/format.js'

const chain = (length: number): string =>
  `FROM a\nRUN ${Array.from({ length }, (_, at) => `echo ${at}`).join(' && ')}\n`
const instructions = 'ENV   A=1   B=2\nCOPY   --from=x   a   b\nRUN a  &&  b | c; d\n# note\n\nCMD [ "a" ]\n'

async function milliseconds(text: string): Promise<number> {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const started = process.cpuUsage().user
    await format(text)
    best = Math.min(best, (process.cpuUsage().user - started) / 1000)
  }
  return best
}

describe('large files', () => {
  it('a chain of 300 commands is laid out', async () => {
    const output = await format(chain(300))
    expect(output.split('\n')).toHaveLength(302)
    expect(await format(output)).toBe(output)
  })

  it('a RUN of more than 64 KB is left as it stands', async () => {
    const input = chain(10_000)
    expect(input.length).toBeGreaterThan(65_536)
    // BuildKit reads no line that is so long: it is one over several lines.
    const broken = input.replaceAll(' && ', ' && \\\n  ')
    expect(await format(broken)).toBe(broken)
  })

  it.each([
    ['instructions', (size: number) => `FROM a\n${instructions.repeat(size)}`],
    ['blank lines and comments', (size: number) => `FROM a\n${'\n\n#\n  # x\n'.repeat(size)}USER b\n`],
    [
      'ignored ranges without an end',
      (size: number) => `FROM a\n${'# prettier-ignore-start\nUSER   a\n'.repeat(size)}`,
    ],
    ['words', (size: number) => `FROM a\nCOPY ${'a \\\n'.repeat(size)} b\n`],
    ['pairs', (size: number) => `FROM a\nENV ${'A=1 \\\n'.repeat(size)} B=2\n`],
    ['comments between pairs', (size: number) => `FROM a\nENV ${'A=1 \\\n# c\n\n'.repeat(size)} B=2\n`],
    ['elements', (size: number) => `FROM a\nCMD [${'"a", \\\n'.repeat(size)} "b"]\n`],
  ])(
    'the time for %s grows with their number',
    async (_, text) => {
      await format(text(200))
      const [small, large] = [await milliseconds(text(1000)), await milliseconds(text(8000))]
      // Eight times as much; a quadratic pass would take 64 times as long.
      expect(large).toBeLessThan(Math.max(24 * small, 400))
    },
    60_000,
  )
})
