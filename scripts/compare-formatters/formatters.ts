import { readFileSync } from 'node:fs'
import { getPath } from '@dprint/dockerfile'
import { createFromBuffer } from '@dprint/formatter'
import { formatDockerfileContents } from '@reteps/dockerfmt'
import { format as textEdits } from 'dockerfile-utils'
import prettier, { type Plugin } from 'prettier'
import * as plugin from 'prettier-plugin-dockerfile'
import { applyTextEdits } from './apply-text-edits.js'

type Format = (text: string) => string | Promise<string>

/** Each formatter of the comparison by its package's name, with its own defaults: made when it is asked for. */
export const FORMATTERS: ReadonlyMap<string, () => Format | Promise<Format>> = new Map<
  string,
  () => Format | Promise<Format>
>([
  ['prettier-plugin-dockerfile', () => throughPrettier(plugin)],
  ['prettier-plugin-sh', async () => throughPrettier((await import('prettier-plugin-sh')) as Plugin)],
  ['@reteps/dockerfmt', () => dockerfmt],
  ['@dprint/dockerfile', dprint],
  // It has no defaults for these two: they are those of Visual Studio Code, whose formatter it is.
  [
    'dockerfile-utils',
    () => (text) => applyTextEdits(text, textEdits(text, { tabSize: 4, insertSpaces: true })),
  ],
])

function throughPrettier(used: Plugin): Format {
  return (text) => prettier.format(text, { parser: 'dockerfile', plugins: [used] })
}

/** The options are those of its documentation: it has no defaults. */
function dockerfmt(text: string): Promise<string> {
  return formatDockerfileContents(text, { indent: 4, trailingNewline: true, spaceRedirects: false })
}

function dprint(): Format {
  const formatter = createFromBuffer(readFileSync(getPath()))
  return (fileText) => formatter.formatText({ filePath: 'Dockerfile', fileText })
}
