export { sameMeaning } from './same-meaning.js'
export { sameInstruction, type InstructionContext } from './same-instruction.js'
export type { Verdict } from './verdict.js'
