import * as prettier from 'prettier'
import * as sh from 'prettier-plugin-sh'
import { describe, expect, it } from 'vitest'
import * as plugin from '../src/index.js'

const input = 'from   a\nrun <<EOF\necho   b\nEOF\n'
const filepath = 'Dockerfile'

describe('together with prettier-plugin-sh, which also claims Dockerfiles', () => {
  it('this plugin wins when it is the last', async () => {
    const plugins = [sh, plugin]
    expect(await prettier.format(input, { filepath, plugins })).toBe('FROM a\nRUN <<EOF\necho b\nEOF\n')
    expect((await prettier.getFileInfo(filepath, { plugins })).inferredParser).toBe('dockerfile')
  })

  it('the other one gets the file when it is the last: Prettier asks the last plugin first', async () => {
    // It changes the text that ONBUILD stores in the image, and indents by two.
    const plugins = [plugin, sh]
    const onbuild = 'FROM a\nONBUILD run   x\nENV A=1 \\\n    B=2\n'
    expect(await prettier.format(onbuild, { filepath, plugins: [sh, plugin] })).toBe(onbuild)
    expect(await prettier.format(onbuild, { filepath, plugins })).toBe(
      'FROM a\nONBUILD RUN x\nENV A=1 \\\n  B=2\n',
    )
  })

  it('shell scripts stay with prettier-plugin-sh in either order', async () => {
    for (const plugins of [
      [sh, plugin],
      [plugin, sh],
    ]) {
      expect(await prettier.format('echo   a\n', { filepath: 'a.sh', plugins })).toBe('echo a\n')
    }
  })
})
