export type { Scope, ScopeVariable, Setting, ShellInForce } from './scope.js'
export type { ScopeVariables } from './scope-variables.js'
export { scopeAt } from './scope-at.js'
export { resolveWorkdir } from './resolve-workdir.js'
