import type { EscapeCharacter, Flag, Instruction, JsonForm, ShellForm, WordList } from '@dockwright/ast'
import { leafSource, type SourceText } from '@dockwright/semantics'

/** A text in which BuildKit expands variables, with the way back to the source. */
export interface ExpandedText {
  readonly source: SourceText
  readonly isBody: boolean
}

const COPY_FLAGS: ReadonlySet<string> = new Set(['chown', 'chmod', 'checksum'])

/** The texts of an instruction in which BuildKit expands variables, in order. Mirrors the `Expand` methods of its commands. */
export function expandedTexts(instruction: Instruction, escape: EscapeCharacter): readonly ExpandedText[] {
  return sources(instruction, escape)
    .map((source) => ({ source, isBody: false }))
    .concat(bodies(instruction))
}

function sources(instruction: Instruction, escape: EscapeCharacter): readonly SourceText[] {
  const flags = (wanted: (flag: Flag) => boolean): readonly SourceText[] =>
    instruction.flags.filter(wanted).map((flag) => leafSource(flag, escape))
  switch (instruction.type) {
    case 'From':
      return [
        ...flags(({ name }) => name === 'platform'),
        ...(instruction.image === null ? [] : [leafSource(instruction.image, escape)]),
      ]
    case 'Env':
    case 'Label':
      return instruction.pairs.flatMap(({ key, value }) =>
        [key, value].flatMap((word) => (word === null ? [] : [leafSource(word, escape)])),
      )
    case 'Arg':
      return instruction.pairs.flatMap(({ value }) => (value === null ? [] : [leafSource(value, escape)]))
    case 'Copy':
    case 'Add':
      return [...flags(({ name }) => COPY_FLAGS.has(name)), ...formSources(instruction.args, escape)]
    case 'Run':
      return flags(({ name }) => name === 'mount')
    case 'Volume':
    case 'Expose':
    case 'User':
    case 'Workdir':
    case 'StopSignal':
      return formSources(instruction.args, escape)
    case 'Cmd':
    case 'Entrypoint':
    case 'Healthcheck':
    case 'Maintainer':
    case 'Onbuild':
    case 'Shell':
    case 'Unknown':
      return []
    default:
      return instruction satisfies never
  }
}

function formSources(
  form: ShellForm | JsonForm | WordList | null,
  escape: EscapeCharacter,
): readonly SourceText[] {
  if (form === null) return []
  switch (form.type) {
    case 'ShellForm':
      return [shellSource(form)]
    case 'WordList':
      return form.words.map((word) => leafSource(word, escape))
    case 'JsonForm':
      return form.elements.map(({ string }) => leafSource(string, escape))
  }
}

/** A shell form's text, each of whose lines stands in the source as it is. */
export function shellSource({ parts, end }: ShellForm): SourceText {
  const starts = parts.flatMap((part) =>
    Array.from({ length: part.value.length }, (_, at) => part.start + at),
  )
  return {
    text: parts.map(({ value }) => value).join(''),
    starts,
    ends: starts.map((start) => start + 1),
    at: end,
  }
}

/** The bodies of COPY's and ADD's here-documents. */
function bodies(instruction: Instruction): readonly ExpandedText[] {
  if (instruction.type !== 'Copy' && instruction.type !== 'Add') return []
  return instruction.heredocs
    .filter(({ expand }) => expand)
    .map(({ body: { text, start, end } }) => ({
      isBody: true,
      source: {
        text,
        starts: Array.from({ length: text.length }, (_, at) => start + at),
        ends: Array.from({ length: text.length }, (_, at) => start + at + 1),
        at: end,
      },
    }))
}
