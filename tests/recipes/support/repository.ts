import { git } from '../../support/dockwright.js'
import { temporaryFolder } from '../../support/temporary-folder.js'

export const OLD = 'FROM a as b\nRUN x\n'
export const NEW = 'FROM a AS b\nRUN x\n'

/** A Git repository in which the files are committed. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(files)
  git(folder, ['init', '--quiet', '--initial-branch', 'main'])
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--message', 'first'])
  return folder
}
