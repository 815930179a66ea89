import type { Add, Copy, Instruction, JsonForm, ShellForm, Span, WordList } from '@dockwright/ast'
import { parseHeredocWord } from '@dockwright/parser'

/** A text in which BuildKit expands variables. */
export interface ExpandedWord extends Span {
  readonly text: string
  /** Whether it is the body of a here-document: then quotes are ordinary, and the escape is always a backslash. */
  readonly isBody: boolean
}

/**
 * What BuildKit expands in an instruction before it carries it out, in its order. ARG, ENV, EXPOSE and the mounts of RUN have ways of
 * their own and give none here. Mirrors the `Expand` methods of BuildKit's commands, and `ExpandRaw`.
 */
export function expandedWords(instruction: Instruction): readonly ExpandedWord[] {
  switch (instruction.type) {
    case 'Label':
      return instruction.pairs.flatMap(({ key, value }) =>
        value === null ? [word(key.value, key)] : [word(key.value, key), word(value.value, value)],
      )
    case 'Copy':
    case 'Add':
      return copiedWords(instruction)
    case 'Volume':
      return formWords(instruction.args)
    case 'User':
    case 'Workdir':
    case 'StopSignal':
      return formWords(instruction.args)
    case 'Arg':
    case 'Cmd':
    case 'Entrypoint':
    case 'Env':
    case 'Expose':
    case 'From':
    case 'Healthcheck':
    case 'Maintainer':
    case 'Onbuild':
    case 'Run':
    case 'Shell':
    case 'Unknown':
      return []
    default:
      return instruction satisfies never
  }
}

/** A source in the form of a here-document stands for its body, the last one of its name (parseSourcesAndDest). */
function copiedWords(instruction: Copy | Add): readonly ExpandedWord[] {
  const names = instruction.type === 'Copy' ? ['chown', 'chmod'] : ['chown', 'chmod', 'checksum']
  const words = names.flatMap((name) => {
    const flag = instruction.flags.find((candidate) => candidate.name === name)
    return flag === undefined || flag.value === null ? [] : [word(flag.value, flag)]
  })
  const bodies: ExpandedWord[] = []
  for (const path of formWords(instruction.args)) {
    const opener = path.text.includes('<<') ? parseHeredocWord(path.text) : null
    if (opener === null || typeof opener === 'string') {
      words.push(path)
      continue
    }
    const body = instruction.heredocs.findLast(({ name }) => name === opener.name)?.body
    if (opener.expand && body !== undefined) bodies.push({ ...word(body.text, body), isBody: true })
  }
  return [...words, ...bodies]
}

function formWords(form: ShellForm | JsonForm | WordList | null): readonly ExpandedWord[] {
  if (form === null) return []
  switch (form.type) {
    case 'ShellForm':
      return [word(form.parts.map((part) => part.value).join(''), form)]
    case 'WordList':
      return form.words.map((leaf) => word(leaf.value, leaf))
    case 'JsonForm':
      return form.elements.map(({ string }) => word(string.value, string))
  }
}

function word(text: string, { start, end }: Span): ExpandedWord {
  return { text, start, end, isBody: false }
}
