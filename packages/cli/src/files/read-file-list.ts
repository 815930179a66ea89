import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.js'
import { readStandardInput } from './read-standard-input.js'
import { unquotePath } from './unquote-path.js'

/**
 * Reads `--files-from`: one path a line, or with `-0` each ended by a NUL; `-` is standard input. A line in double quotes
 * is read as git reads one in its lists.
 * @throws UsageError if the list cannot be read, or is ended by NUL without `-0`.
 */
export async function readFileList(file: string, isNulSeparated: boolean): Promise<readonly string[]> {
  let content: string
  try {
    content = file === '-' ? (await readStandardInput()).toString('utf8') : await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`the list of files "${file}" cannot be read: ${(error as Error).message}`)
  }
  if (!isNulSeparated && content.includes('\0'))
    throw new UsageError(
      `the list of files "${file}" holds NUL`,
      'paths that are ended by NUL are read with -0',
    )
  const paths = isNulSeparated
    ? content.split('\0')
    : content
        .replace(/^\ufeff/, '')
        .split('\n')
        .map(readLine)
  return paths.filter((path) => path !== '')
}

function readLine(line: string): string {
  const path = line.replace(/\r$/, '')
  return unquotePath(path) ?? path
}
