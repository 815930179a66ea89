import { type SimpleCommand, simpleCommands, type ShellScript } from '@dockwright/semantics'
import { statementOf } from '../../shell/statement-of.js'
import { aptCalls, isUpdate } from './apt-calls.js'

const OTHER_TOOL = /^(?:\/usr\/bin\/)?(?:apt-cache|apt-file|aptitude)$/
/** A call in the text that another shell is given: `sh -c "apt-get install -y curl"`. */
const CALL_IN_WORD = /\b(?:apt-get|apt-cache|apt-file|aptitude|apt)\s+[^\s]/

/** Whether a command reads the package lists in another way than by a call of apt-get or apt that is seen. */
export function readsLists({ elements }: SimpleCommand): boolean {
  return elements.some(
    (element) =>
      element.type === 'Word' && (OTHER_TOOL.test(element.text) || CALL_IN_WORD.test(element.text)),
  )
}

/** Whether a script may need package lists that are there before it: it does not begin with an update that always runs. */
export function needsLists(script: ShellScript): boolean {
  const [first] = aptCalls(script)
  const other = simpleCommands(script.body).find(readsLists)
  if (first === undefined) return other !== undefined
  const isFirst = other === undefined || first.node.start < other.start
  return !isFirst || !isUpdate(first) || statementOf(script, first.node) === null
}
