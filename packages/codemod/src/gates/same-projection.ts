import type { Heredoc, Instruction } from '@dockwright/ast'
import { nodeArguments } from '@dockwright/semantics'
import { goToLower } from '@dockwright/parser'

/** Whether BuildKit's nodes of two instructions differ in nothing but their lines and the comments above them. */
export function sameProjection(a: Instruction, b: Instruction): boolean {
  return (
    a.type === b.type &&
    goToLower(a.keyword.value) === goToLower(b.keyword.value) &&
    isJson(a) === isJson(b) &&
    sameLists(nodeArguments(a), nodeArguments(b)) &&
    sameLists(flagWords(a), flagWords(b)) &&
    sameHeredocs(a, b) &&
    sameTriggers(a, b)
  )
}

function isJson(instruction: Instruction): boolean {
  return 'args' in instruction && instruction.args?.type === 'JsonForm'
}

function flagWords({ flags }: Instruction): readonly string[] {
  return flags.map(({ name, value }) => (value === null ? name : `${name}=${value}`))
}

function sameHeredocs(a: Instruction, b: Instruction): boolean {
  const [left, right] = [heredocsOf(a), heredocsOf(b)]
  return (
    left.length === right.length &&
    left.every((heredoc, index) => sameHeredoc(heredoc, right[index] as Heredoc))
  )
}

function heredocsOf(instruction: Instruction): readonly Heredoc[] {
  return instruction.type === 'Onbuild' ? [] : instruction.heredocs
}

function sameHeredoc(a: Heredoc, b: Heredoc): boolean {
  return (
    a.name === b.name &&
    a.fd === b.fd &&
    a.expand === b.expand &&
    a.stripTabs === b.stripTabs &&
    a.body.text === b.body.text
  )
}

function sameTriggers(a: Instruction, b: Instruction): boolean {
  if (a.type !== 'Onbuild' || b.type !== 'Onbuild') return true
  if (a.instruction === null || b.instruction === null) return a.instruction === b.instruction
  return sameProjection(a.instruction, b.instruction)
}

function sameLists(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}
