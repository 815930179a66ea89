import { readFile } from 'node:fs/promises'
import { UsageError } from '../usage-error.js'
import { readStandardInput } from './read-standard-input.js'

/**
 * Reads `--files-from`: one path a line, or with `-0` each ended by a NUL; `-` is standard input.
 * @throws UsageError if the list cannot be read.
 */
export async function readFileList(file: string, isNulSeparated: boolean): Promise<readonly string[]> {
  let content: string
  try {
    content = file === '-' ? (await readStandardInput()).toString('utf8') : await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`the list of files "${file}" cannot be read: ${(error as Error).message}`)
  }
  const lines = isNulSeparated
    ? content.split('\0')
    : content.split('\n').map((line) => line.replace(/\r$/, ''))
  return lines.filter((line) => line !== '')
}
