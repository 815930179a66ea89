/**
 * Whether a script has a pipeline whose reader may stop before its writer is done: the writer then dies of SIGPIPE, which
 * pipefail makes the failure of the whole. Goes by the text, so that it also finds those in substitutions.
 */
export function stopsReading(text: string): boolean {
  return READERS.some((reader) => reader.test(text))
}

const AFTER_PIPE = String.raw`\|&?\s*(?:sudo\s+|command\s+)?(?:[\w./]*\/)?`

const READERS: readonly RegExp[] = [
  /(?:^|[\s;&|(`])yes(?=[\s|])[^|]{0,1000}\|/,
  new RegExp(`${AFTER_PIPE}(?:head|read|true|false|less|more|dd|:)(?![\\w-])`),
  new RegExp(
    `${AFTER_PIPE}[efz]{0,2}grep\\s[^|;&]*?-(?:[a-zA-Z]*[qmlL]|-quiet|-silent|-max-count|-files-with)`,
  ),
  new RegExp(`${AFTER_PIPE}g?sed\\s[^|]*?[\\d/;$'"\\s}]q(?:[\\d\\s;'"}]|$)`),
  new RegExp(`${AFTER_PIPE}[gmn]?awk\\s[^|]*exit`),
]
