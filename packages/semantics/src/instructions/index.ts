export { checkInstructions, type InstructionsVerdict } from './check-instructions.js'
export { FLAG_DEFINITIONS, type FlagDefinitions, type FlagKind } from './flag-definitions.js'
