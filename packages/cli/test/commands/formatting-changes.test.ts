import { describe, expect, it } from 'vitest'
import { dockwright } from '../../../../tests/support/dockwright.js'
import { contentOf, temporaryFolder } from '../../../../tests/support/temporary-folder.js'

// These need the build of prettier-plugin-dockerfile, as `npm test` and CI make it.
describe('--format', () => {
  it.each(['\n', '\r\n'])(
    'formats the instructions that changed and no others (line end %j)',
    async (eol) => {
      const lines = ['FROM   a   as   b', 'RUN  x   &&   y', '', '', '', 'FROM   c', 'COPY  --from=b   x   y']
      const folder = temporaryFolder({ Dockerfile: lines.join(eol) })
      const { status, stderr } = await dockwright(folder, ['apply', 'from-as-casing', '.', '--format'])
      expect([status, stderr]).toEqual([0, ''])
      expect(contentOf(folder)).toEqual({ Dockerfile: ['FROM a AS b', ...lines.slice(1)].join(eol) })
    },
  )

  it('takes the options of the working directory’s own project', async () => {
    const folder = temporaryFolder({
      '.prettierrc': '{ "tabWidth": 2 }',
      Dockerfile: 'FROM a\nMAINTAINER x\nENV A b\nENV   C=d   \\\n      E=f\n',
    })
    await dockwright(folder, ['apply', 'legacy-key-value', '.', '--format'])
    expect(contentOf(folder)).toMatchObject({
      Dockerfile: 'FROM a\nMAINTAINER x\nENV A=b\nENV   C=d   \\\n      E=f\n',
    })
  })

  it('works in workers and in a diff', async () => {
    const folder = temporaryFolder({ Dockerfile: 'FROM   a   as   b\nRUN   x\n' })
    const { stdout } = await dockwright(folder, [
      'apply',
      'from-as-casing',
      '.',
      '--format',
      '--diff',
      '-j',
      '1',
    ])
    expect(stdout).toContain('\n-FROM   a   as   b\n+FROM a AS b\n RUN   x\n')
  })
})
