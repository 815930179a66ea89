/** The reason codes of the codemods that rename variables. */
export const RENAME_REASONS = {
  'invalid-name': 'a name is none that a variable may have, or one that the build sets itself',
  'shell-variable': 'the shell itself uses the variable',
  'name-taken': 'the file has the new name already',
  unclear: 'a text has the name and a quote that is not closed',
  'shell-mention': 'a shell command has the name in another way than as a plain variable',
  'exec-mention': 'an exec form has the name, and there is no telling what its program does with it',
  onbuild: 'an ONBUILD has the name, and runs in another build',
  finding: 'docker build --check has a finding that names the variable',
  'secret-name': 'docker build --check would take the new name for that of a secret',
  'cut-word': 'the name goes on over the end of a line',
  ignored: 'a pragma keeps this codemod from an instruction that has the name',
} as const satisfies Readonly<Record<string, string>>

/** That which only an ENV gives. */
export const COMPUTED_KEY = {
  'computed-key': 'a name that an ENV sets has quotes or variables in it',
} as const
