export { toBuildKit } from './to-buildkit.js'
export { nodeArguments } from './node-arguments.js'
export type * from './projection.js'
