import type { Instruction, JsonForm, Pair, ShellForm, WordList } from '@dockwright/ast'

/** A node's argument chain as BuildKit's nodeArgs has it; ONBUILD's own is empty, for its child is a node apart. */
export function nodeArguments(instruction: Instruction): readonly string[] {
  switch (instruction.type) {
    case 'From': {
      const { image, as, alias, rest } = instruction
      return [image, as, alias, ...rest].flatMap((leaf) => (leaf === null ? [] : [leaf.value]))
    }
    case 'Env':
    case 'Label':
      return instruction.pairs.flatMap((pair) => [
        pair.key.value,
        pair.value?.value ?? '',
        pair.eq === null ? '' : '=',
      ])
    case 'Arg':
      return instruction.pairs.map(pairWord)
    case 'Healthcheck':
      return instruction.kind === null ? [] : [instruction.kind.value, ...formArguments(instruction.args)]
    case 'Onbuild':
      return []
    case 'Unknown':
      // BuildKit's parseIgnore gives an unknown instruction one empty argument.
      return ['']
    case 'Run':
    case 'Cmd':
    case 'Shell':
    case 'Entrypoint':
    case 'Copy':
    case 'Add':
    case 'Volume':
    case 'Expose':
    case 'User':
    case 'Workdir':
    case 'StopSignal':
    case 'Maintainer':
      return formArguments(instruction.args)
  }
}

/** The strings of a form: the words, the JSON strings, or the joined text as one. */
function formArguments(form: ShellForm | JsonForm | WordList | null): readonly string[] {
  if (form === null) return []
  if (form.type === 'ShellForm') return [form.parts.map((part) => part.value).join('')]
  if (form.type === 'JsonForm') return form.elements.map((element) => element.string.value)
  return form.words.map((word) => word.value)
}

function pairWord(pair: Pair): string {
  return pair.eq === null ? pair.key.value : `${pair.key.value}=${pair.value?.value ?? ''}`
}
