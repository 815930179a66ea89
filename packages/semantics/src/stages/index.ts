export { stages } from './stages.js'
export { isProxyArgument, PLATFORM_ARGUMENTS } from './build-arguments.js'
export type { GlobalArgument } from './global-arguments.js'
export type * from './stage-graph.js'
