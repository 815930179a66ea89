import { parse } from '@dockwright/parser'
import { buildChecks } from '@dockwright/semantics'

/** Whether `docker build --check` takes a variable's name for that of a secret. */
export function isSecretName(name: string): boolean {
  return buildChecks(parse(`FROM scratch\nENV ${name}=x`)).some(
    ({ rule }) => rule === 'SecretsUsedInArgOrEnv',
  )
}
